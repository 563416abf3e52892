import { useWords } from '../use-words.ts'
import { FieldFrame, type FieldProps, wire } from './field-wiring.tsx'

export type FileFieldProps<Fields extends string> = FieldProps<Fields> & {
  /** The types in words, for people: `Billede, PDF eller Word`. */
  readonly types: string
  /** The same for the browser's file picker: `image/jpeg,application/pdf`. The server judges by content. */
  readonly accept: string
  /** The limit in words: `10 MB`. */
  readonly maxSize: string
  readonly multiple?: boolean | undefined
}

/** A file to send along. The form around it must be `multipart`. */
export function FileField<Fields extends string>(props: FileFieldProps<Fields>) {
  const words = useWords()
  const limits = words.fileHint(props.types, props.maxSize)
  const field = { ...props, hint: props.hint ? `${props.hint} ${limits}` : limits }
  const wiring = wire(field)
  return (
    <FieldFrame field={field} wiring={wiring}>
      <input
        class="ms-file"
        type="file"
        id={wiring.id}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        {...wiring.aria}
      />
    </FieldFrame>
  )
}
