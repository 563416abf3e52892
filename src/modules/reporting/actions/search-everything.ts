import { z } from 'zod'
import { foldName } from '../../../kernel/danish-names.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { searchCases, searchNotes, searchPersons } from '../data/search.ts'

export type { CaseHit, NoteHit, PersonHit } from '../data/search.ts'

/** How many of each kind are shown. */
export const mostHits = 20

/** What is searched for: 2 to 200 characters. */
export const SearchInput = z.strictObject({ query: z.string().trim().min(2).max(200) })

/**
 * People by sound, cases by number or person, notes by Danish word stems: only what the reader may see, also in the
 * counts. The words are in the audit entry, with every person and case shown (RL-03: searches are logged).
 */
export const searchEverything = action({
  name: 'reporting.search-everything',
  allow: 'search:use',
  purpose: 'Søgning efter en person eller en sag',
  input: SearchInput,
  async run(tx, { query: words }) {
    const persons = await searchPersons(tx, foldName(words), mostHits)
    const cases = await searchCases(
      tx,
      words,
      persons.map((person) => person.id),
      mostHits,
    )
    const notes = await searchNotes(tx, words, mostHits)
    tx.about(...persons.map((hit) => hit.id), ...cases.map((hit) => hit.id), ...notes.map((hit) => hit.caseId))
    tx.remark({ words, persons: persons.length, cases: cases.length, notes: notes.length })
    return done({ persons, cases, notes })
  },
})
