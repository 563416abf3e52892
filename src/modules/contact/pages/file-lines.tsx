import type { Language } from '../../../kernel/language.ts'
import { CheckboxGroup, FileField, type FormState } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { FileProblem } from '../actions/hold-files.ts'
import { senderErrorMessages } from '../sender-error-messages.ts'
import { senderMessages } from '../sender-messages.ts'

type ShownFile = { readonly kind: 'jpeg' | 'png' | 'webp' | 'pdf' | 'text'; readonly size: number }

/** 'billede, 1,2 MB': a file as we speak of it, since its own name is never kept. */
export function sayFile(file: ShownFile, language: Language): string {
  const words = senderMessages(language).file
  return words.size(words.kinds[file.kind], saySize(file.size, language))
}

function saySize(bytes: number, language: Language): string {
  const megabytes = bytes / 1024 / 1024
  const [amount, unit] = megabytes >= 1 ? [megabytes, 'MB'] : [Math.max(1, Math.round(bytes / 1024)), 'kB']
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${unit}`
}

/** What is wrong with files somebody chose, as errors of the field they were chosen in. */
export function fileErrors(problems: readonly FileProblem[], language: Language) {
  const words = senderErrorMessages(language).fileErrors
  return problems.map((problem) => ({ field: 'files', message: words[problem] }))
}

/** The files that are held already, each with a tick to leave it out, and the field to choose more. */
export function FileChoice({
  form,
  held,
}: {
  form: FormState<'files'>
  held: readonly (ShownFile & { readonly id: string })[]
}) {
  const { language } = useView()
  const words = senderMessages(language).file
  return (
    <>
      {held.length > 0 && (
        <CheckboxGroup
          name="without"
          label={words.kept}
          choices={held.map((file) => ({ value: file.id, label: words.remove(sayFile(file, language)) }))}
        />
      )}
      <FileField
        form={form}
        name="files"
        label={words.label}
        hint={words.hint}
        types={words.types}
        accept="image/jpeg,image/png,image/webp,application/pdf,text/plain"
        maxSize="10 MB"
        multiple
        optional
      />
    </>
  )
}
