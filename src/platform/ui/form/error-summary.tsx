import { type FieldError, fieldId } from '../form-state.ts'
import { Icon } from '../icon.tsx'
import { useWords } from '../use-words.ts'

/**
 * What has to be put right, first on the page, each line a link to its field. Takes the focus when the page comes.
 * Renders nothing where nothing is wrong. An error of the field `form` or of none belongs to
 * the form as a whole and is no link.
 */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string | undefined }) {
  const words = useWords()
  if (errors.length === 0) return null
  return (
    <div
      class="alert alert-error ms-error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      data-error-summary
    >
      <span class="alert-icon">
        <Icon name="error" />
      </span>
      <div class="alert-body">
        <h2 class="alert-heading" id="error-summary-title">
          {title ?? words.errorSummary}
        </h2>
        <ul class="nobullet-list">
          {errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              {isWhole(error) ? error.message : <a href={`#${fieldId(error.field)}`}>{error.message}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function isWhole({ field }: FieldError): boolean {
  return field === '' || field === 'form'
}
