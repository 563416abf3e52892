import { Button, ButtonLink } from '../form/button.tsx'
import { Form } from '../form/form.tsx'
import { Icon } from '../icon.tsx'
import { sitePaths } from '../site-paths.ts'
import { type StaffView, useView } from '../view-context.tsx'
import { useLayoutWords } from './use-layout-words.ts'
import { WordMark } from './word-mark.tsx'

/** The bar on top of the workplace: home, search, and the person who works here. */
export function StaffTop({ staff }: { staff: StaffView }) {
  return (
    <header class="ms-top">
      <WordMark href={sitePaths.house.today} />
      {staff.maySearch && <SearchForm />}
      <AccountMenu staff={staff} />
    </header>
  )
}

/** Posts: what is searched for is a name more often than not, and must not stand in an address. */
function SearchForm() {
  const { search } = useLayoutWords()
  return (
    <search class="ms-search">
      <Form action={sitePaths.house.search} compact>
        <label class="sr-only" for="site-search">
          {search.label}
        </label>
        <input
          class="form-input"
          id="site-search"
          type="search"
          name="query"
          placeholder={search.placeholder}
          autocomplete="off"
          maxLength={200}
        />
        <button class="ms-search-button" type="submit" aria-label={search.label}>
          <Icon name="search" />
        </button>
      </Form>
    </search>
  )
}

function AccountMenu({ staff }: { staff: StaffView }) {
  const { navigation } = useLayoutWords()
  return (
    <details class="ms-account">
      <summary>
        <Icon name="account" label={navigation.account} />
        <span class="ms-account-name">{staff.name}</span>
      </summary>
      <div class="ms-account-sheet">
        <p class="ms-account-who">{staff.name}</p>
        <ul class="ms-account-roles">
          {staff.roles.map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
        <ButtonLink href={sitePaths.house.profile} tone="quiet" small>
          {navigation.profile}
        </ButtonLink>
        <LanguageForm />
        <Form action={sitePaths.house.logout} compact>
          <Button tone="quiet" small>
            {navigation.signOut}
          </Button>
        </Form>
        <span
          hidden
          data-street-leaving={navigation.unsent}
          data-stay={navigation.unsentStay}
          data-lose={navigation.unsentLose}
        />
      </div>
    </details>
  )
}

/** The language of a signed-in person is theirs, not the address's: chosen once and kept. */
function LanguageForm() {
  const { language, path } = useView()
  const { navigation } = useLayoutWords()
  const other = language === 'da' ? 'en' : 'da'
  return (
    <Form action={sitePaths.house.language} compact>
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="back" value={path} />
      <button class="button button-tertiary ms-button--small" type="submit" lang={other}>
        <span>{navigation.otherLanguage}</span>
      </button>
    </Form>
  )
}
