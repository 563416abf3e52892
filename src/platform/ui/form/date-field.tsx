import { useWords } from '../use-words.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

/**
 * A date as Danes type it (`typed-dates.ts` of the kernel reads it): `24.11.2026`, `24/11 2026`, `24. november 2026`.
 * One field, no calendar to fight with.
 */
export function DateField<Fields extends string>(props: Omit<TextFieldProps<Fields>, 'type' | 'inputMode' | 'width'>) {
  const words = useWords()
  return <TextField {...props} hint={props.hint ?? words.dateHint} width="s" spellcheck={false} />
}
