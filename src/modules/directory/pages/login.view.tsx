import {
  Alert,
  ButtonLine,
  ButtonLink,
  ButtonRows,
  Form,
  HiddenFields,
  Notice,
  PlainPage,
  sitePaths,
  useLink,
  useView,
} from '../../../platform/ui/index.ts'
import type { LoginFailure } from '../actions/provider-sign-in.ts'
import type { DemonstrationPerson } from '../actions/sign-in.ts'
import { loginMessages, roleMessages } from '../login-messages.ts'

type LoginProps = {
  readonly municipal: boolean
  /** Null where this is no demonstration. */
  readonly persons: readonly DemonstrationPerson[] | null
  readonly back: string
  readonly expired: 'ja' | 'kladde' | null
  readonly failure: LoginFailure | null
  /** The invented colleague somebody asked for is not there. */
  readonly gone: boolean
}

/** The login: why one is here, then the ways in. */
export function LoginView(props: LoginProps) {
  const words = loginMessages(useView().language)
  const link = useLink()
  return (
    <PlainPage title={words.title} lead={words.lead}>
      <WhyHere {...props} />
      {props.municipal && <MunicipalLogin back={props.back} />}
      {props.persons && <Demonstration persons={props.persons} back={props.back} />}
      {!props.municipal && !props.persons && (
        <Alert tone="warning" title={words.closedTitle}>
          <p>{words.closed}</p>
        </Alert>
      )}
      <p>
        {words.notStaff} <a href={link(sitePaths.public.front)}>{words.toPublic}</a>
      </p>
    </PlainPage>
  )
}

function WhyHere({ expired, failure, gone }: LoginProps) {
  const words = loginMessages(useView().language)
  const failed = failure && words.failures[failure]
  const ended = expired && words.expired[expired]
  return (
    <>
      {failed && (
        <Alert tone="error" title={failed.title} announce>
          <p>{failed.text}</p>
        </Alert>
      )}
      {ended && (
        <Alert tone="info" title={ended.title} announce>
          <p>{ended.text}</p>
        </Alert>
      )}
      {gone && (
        <Alert tone="error" announce>
          <p>{words.demonstration.gone}</p>
        </Alert>
      )}
    </>
  )
}

function MunicipalLogin({ back }: { back: string }) {
  const words = loginMessages(useView().language)
  const link = useLink()
  const address = link('/login/kommune')
  return (
    <>
      <p>
        <ButtonLink href={back ? `${address}?${new URLSearchParams({ tilbage: back })}` : address} icon="lock">
          {words.municipal}
        </ButtonLink>
      </p>
      <p>{words.municipalHint}</p>
    </>
  )
}

function Demonstration({ persons, back }: { persons: readonly DemonstrationPerson[]; back: string }) {
  const words = loginMessages(useView().language).demonstration
  return (
    <>
      <Notice title={words.title}>
        <p>{persons.length > 0 ? words.text : words.none}</p>
      </Notice>
      <Form action="/login/demonstration" label={words.enter} compact>
        <HiddenFields values={{ tilbage: back }} />
        <ButtonRows>
          {persons.map((person) => (
            <PersonLine key={person.id} person={person} />
          ))}
        </ButtonRows>
      </Form>
    </>
  )
}

function PersonLine({ person }: { person: DemonstrationPerson }) {
  const { language } = useView()
  const titles = [...new Set(person.roles.map(({ role }) => roleMessages(language)[role]))]
  const meta = [...titles, person.organisationName].join(' · ')
  return <ButtonLine name="account" value={person.id} title={person.name} meta={meta} />
}
