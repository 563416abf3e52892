import {
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  Notice,
  Prose,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedText } from '../actions/open-public-text.ts'
import { fillPlaceholders } from '../domain/placeholders.ts'
import { textPages, wordingOf } from '../domain/text-pages.ts'
import { directoryMessages } from '../messages.ts'
import { textMessages } from '../text-messages.ts'
import type { TextFields } from './public-text.form.ts'
import { SavedNotice } from './saved-notice.view.tsx'
import { TextBlock } from './text-block.view.tsx'
import { TextHistory } from './text-history.view.tsx'

type Props = {
  readonly text: OpenedText
  readonly form: FormState<TextFields>
  /** Shows what was typed as the public would see it; nothing has been kept. */
  readonly preview: boolean
  readonly saved: boolean
}

/** One public text under the pen. */
export function PublicTextView({ text, form, preview, saved }: Props) {
  const words = textMessages(useView().language)
  return (
    <StaffPage
      title={words.pages[text.page]}
      subtitle={words.kinds[text.standard.kind]}
      back={{ href: '/tekster', label: words.back }}
    >
      <SavedNotice saved={saved} body={words.savedBody} />
      <ErrorSummary errors={form.errors} />
      <Shown text={text} form={form} preview={preview} />
      <TextEditor text={text} form={form} />
      <TextHistory text={text} />
    </StaffPage>
  )
}

function Shown({ text, form, preview }: Omit<Props, 'saved'>) {
  const words = textMessages(useView().language)
  const body = (language: 'da' | 'en') =>
    fillPlaceholders(
      wordingOf(text.key, language, preview ? fieldValue(form, language) : text.own[language]),
      text.placeholders[language],
    )
  return (
    <Notice title={preview ? words.previewTitle : words.shown} icon="visibility">
      {preview && <p>{words.notSaved}</p>}
      <div lang="da">
        <TextBlock text={body('da')} level={3} />
      </div>
      <hr />
      <div lang="en">
        <TextBlock text={body('en')} level={3} />
      </div>
      {!preview && (
        <p>
          <a href={textPages[text.page].path}>{words.seePage}</a>
        </p>
      )}
    </Notice>
  )
}

function TextEditor({ text, form }: Pick<Props, 'text' | 'form'>) {
  const { language } = useView()
  const words = textMessages(language)
  return (
    <Form action={`/tekster/${text.key}`} draft={`text:${text.key}`}>
      <HiddenFields values={{ seen: fieldValue(form, 'seen') }} />
      <Details summary={words.howTo}>
        {text.standard.kind === 'text' ? <Prose text={words.howToBody} level={3} /> : <p>{words.howToLine}</p>}
      </Details>
      <Wording text={text} form={form} language="da" />
      <Wording text={text} form={form} language="en" />
      <ButtonRow>
        <Button name="step" value="save">
          {directoryMessages(language).save}
        </Button>
        <Button name="step" value="preview" tone="secondary" icon="visibility">
          {words.preview}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function Wording({ text, form, language }: Pick<Props, 'text' | 'form'> & { language: 'da' | 'en' }) {
  const words = textMessages(useView().language)
  const label = language === 'da' ? words.danish : words.english
  const standard = language === 'da' ? words.standardDanish : words.standardEnglish
  const field = { form, name: language, label, hint: words.emptyHint } as const
  return (
    <>
      {text.standard.kind === 'text' ? <TextArea {...field} rows={14} maxLength={20_000} /> : <TextField {...field} />}
      <Details summary={standard}>
        <p lang={language}>
          {text.standard[language].split('\n').map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      </Details>
    </>
  )
}
