import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Day,
  DescriptionList,
  EmptyState,
  Form,
  HiddenFields,
  StaffPage,
  Table,
  Tag,
  Time,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import type { OpenedProfile, OwnToken } from '../actions/open-profile.ts'
import { roleMessages } from '../login-messages.ts'
import { permissionMessages } from '../permission-messages.ts'
import { profileMessages } from '../profile-messages.ts'

/** Who one is here, where one is signed in, and what programs may do in one's name. */
export function ProfileView({ profile, revoked }: { profile: OpenedProfile; revoked: boolean }) {
  const words = profileMessages(useView().language)
  return (
    <StaffPage title={words.title}>
      {revoked && (
        <Alert tone="success" announce>
          <p>{words.revoked}</p>
        </Alert>
      )}
      <h2>{words.facts}</h2>
      <Facts profile={profile} />
      <p>{words.wrong}</p>
      <h2>{words.language}</h2>
      <LanguageChoice />
      <h2>{words.sessions}</h2>
      <p>{words.sessionsText(profile.sessions)}</p>
      <Form action="/log-ud/overalt" compact>
        <Button tone="secondary">{words.signOutEverywhere}</Button>
      </Form>
      <h2>{words.tokens}</h2>
      <p>{words.tokensText}</p>
      <Tokens tokens={profile.tokens} />
    </StaffPage>
  )
}

function Facts({ profile: { account, roles } }: { profile: OpenedProfile }) {
  const { language } = useView()
  const words = profileMessages(language)
  const held = roles.map(({ role, organisationName }) => `${roleMessages(language)[role]}, ${organisationName}`)
  return (
    <DescriptionList
      label={words.facts}
      facts={[
        { term: words.name, value: account.name },
        { term: words.email, value: account.email ?? words.none },
        { term: words.jobTitle, value: account.title || words.none },
        { term: words.organisation, value: account.organisationName },
        { term: words.roles, value: held.map((line) => <div key={line}>{line}</div>) },
      ]}
    />
  )
}

function LanguageChoice() {
  const { language } = useView()
  const words = profileMessages(language)
  const other = language === 'da' ? 'en' : 'da'
  return (
    <>
      <p>{words.languageNow}</p>
      <Form action="/profil/sprog" compact>
        <HiddenFields values={{ language: other, back: '/profil' }} />
        <Button tone="secondary">
          <span lang={other}>{words.languageOther}</span>
        </Button>
      </Form>
    </>
  )
}

function Tokens({ tokens }: { tokens: readonly OwnToken[] }) {
  const { language } = useView()
  const words = profileMessages(language)
  const make = { href: '/profil/noegler/ny', label: words.tokenNew }
  if (tokens.length === 0) return <EmptyState title={words.tokensNone} body={words.tokensNoneBody} action={make} />
  return (
    <>
      <Table
        caption={words.tokens}
        captionHidden
        columns={[
          { header: words.tokenName, cell: (token: OwnToken) => token.name, rowHeading: true },
          { header: words.tokenScopes, cell: (token: OwnToken) => scopeTitles(token, language) },
          { header: words.tokenUntil, cell: (token: OwnToken) => <Until token={token} /> },
          {
            header: words.tokenUsed,
            cell: ({ lastUsedOn }: OwnToken) => (lastUsedOn ? <Day date={lastUsedOn} /> : words.tokenNever),
          },
          { header: words.revoke, cell: (token: OwnToken) => <Revoke token={token} /> },
        ]}
        rows={tokens}
        rowKey={(token) => token.id}
      />
      <ButtonRow>
        <ButtonLink href={make.href} tone="secondary">
          {make.label}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function scopeTitles(token: OwnToken, language: 'da' | 'en'): string {
  const titles: Readonly<Record<string, string>> = permissionMessages(language)
  return token.scopes.map((scope) => titles[scope] ?? scope).join(', ')
}

function Until({ token }: { token: OwnToken }) {
  const { now, language } = useView()
  const isOver = token.expiresAt <= now
  return isOver ? <Tag tone="amber">{profileMessages(language).tokenExpired}</Tag> : <Time at={token.expiresAt} />
}

function Revoke({ token }: { token: OwnToken }) {
  const words = profileMessages(useView().language)
  return (
    <Form action="/profil/noegler/traek-tilbage" compact>
      <HiddenFields values={{ token: token.id }} />
      <Button tone="quiet" small>
        {words.revoke}
        <VisuallyHidden> {token.name}</VisuallyHidden>
      </Button>
    </Form>
  )
}
