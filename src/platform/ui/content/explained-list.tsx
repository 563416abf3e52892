export type Explained = { readonly name: string; readonly explanation: string }

/** Names, each with a sentence that explains it: for reading, where `DescriptionList` is for looking up. */
export function ExplainedList({ items }: { items: readonly Explained[] }) {
  return (
    <dl class="ms-prose ms-explained">
      {items.map(({ name, explanation }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{explanation}</dd>
        </div>
      ))}
    </dl>
  )
}
