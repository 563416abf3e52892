import { useWords } from '../use-words.ts'
import { Tag } from './tag.tsx'

/** One of the three tiers by its name: 1 opbyggende, 2 foregribende, 3 indgribende. */
export function TierTag({ tier }: { tier: 1 | 2 | 3 }) {
  const words = useWords()
  return <Tag tone={`tier${tier}`}>{words.tier[`tier${tier}`]}</Tag>
}
