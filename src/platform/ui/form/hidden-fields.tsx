import type { FieldValue } from '../form-state.ts'

/**
 * What a form carries along without showing it: a submission key, answers given on the page before. A list becomes one
 * field for each value; what is empty or undefined is left out.
 */
export function HiddenFields({ values }: { values: { readonly [name: string]: FieldValue | undefined } }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .filter((each) => each !== '')
          .map((each, index) => <input key={`${name}-${index + 1}`} type="hidden" name={name} value={each} />),
      )}
    </>
  )
}
