import { useId } from 'preact/hooks'

type Choices<Value extends string> = {
  readonly question: string
  readonly options: readonly Value[]
  readonly labels: Readonly<Record<Value, string>>
}

/** One answer of several, each a chip of a thumb's size; pressing the chosen one again changes nothing. */
export function OneOf<Value extends string>({
  chosen,
  onChoose,
  ...choices
}: Choices<Value> & { chosen: Value | null; onChoose: (value: Value) => void }) {
  return <Chips {...choices} isOn={(value) => value === chosen} onPress={onChoose} />
}

/** Any number of answers. */
export function AnyOf<Value extends string>({
  chosen,
  onChoose,
  ...choices
}: Choices<Value> & { chosen: readonly Value[]; onChoose: (values: readonly Value[]) => void }) {
  const toggle = (value: Value) =>
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return <Chips {...choices} isOn={(value) => chosen.includes(value)} onPress={toggle} />
}

function Chips<Value extends string>({
  question,
  options,
  labels,
  isOn,
  onPress,
}: Choices<Value> & { isOn: (value: Value) => boolean; onPress: (value: Value) => void }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of chips in older browsers.
    <div class="ms-street-question" role="group" aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      <div class="ms-street-chips">
        {options.map((value) => (
          <button
            key={value}
            type="button"
            class="ms-street-chip"
            aria-pressed={isOn(value) ? 'true' : 'false'}
            onClick={() => onPress(value)}
          >
            {labels[value]}
          </button>
        ))}
      </div>
    </div>
  )
}
