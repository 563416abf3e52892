import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type PersonHit = {
  readonly id: string
  readonly name: string
  readonly described: boolean
  readonly birthDate: PlainDate | null
  readonly school: string | null
}
export type CaseHit = {
  readonly id: string
  readonly number: string
  readonly tier: string
  readonly closed: boolean
  readonly about: string | null
  readonly group: boolean
}
export type NoteHit = {
  readonly id: string
  readonly caseId: string
  readonly caseNumber: string
  readonly excerpt: string
  readonly happenedOn: PlainDate
}

/** Persons whose name sounds like the folded key, the likest first. */
export async function searchPersons(tx: Tx, nameKey: string, most: number): Promise<PersonHit[]> {
  const { rows } = await sql<PersonHit>`
    select p.id, coalesce(nullif(trim(p.given_name || ' ' || p.family_name), ''), p.described_as) as name,
           (p.given_name = '' and p.family_name = '') as described, p.birth_date as "birthDate", p.school_name as school
      from people.similar_persons(${nameKey}, ${most}) s
      join people.search_items p on p.municipality_id = ${tx.actor.municipality} and p.id = s.person_id
     order by s.likeness desc, p.id`.execute(tx.db)
  return rows
}

/** Cases by the beginning of their number, or about one of these persons, or whose group's name holds the words. */
export async function searchCases(tx: Tx, words: string, persons: readonly string[], most: number): Promise<CaseHit[]> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const { rows } = await sql<CaseHit>`
    select c.id, c.number, c.tier, c.status = 'closed' as closed, (c.person_id is null and c.group_name <> '') as group,
           coalesce(nullif(trim(p.given_name || ' ' || p.family_name), ''), nullif(p.described_as, ''), nullif(c.group_name, '')) as about
      from cases.search_items c
      left join people.search_items p on p.municipality_id = c.municipality_id and p.id = c.person_id
     where c.municipality_id = ${tx.actor.municipality}
       and (c.number like ${pattern.slice(1)} or c.person_id = any(${[...persons]}::uuid[]) or c.group_name ilike ${pattern})
     order by c.status desc, c.touched_at desc
     limit ${most}`.execute(tx.db)
  return rows
}

/** Notes that hold the words, by Danish word stems, with the place marked by « ». */
export async function searchNotes(tx: Tx, words: string, most: number): Promise<NoteHit[]> {
  const { rows } = await sql<NoteHit>`
    select n.id, n.case_id as "caseId", c.number as "caseNumber", n.happened_on as "happenedOn",
           ts_headline('danish', n.body, websearch_to_tsquery('danish', ${words}),
                       'StartSel=«, StopSel=», MaxWords=24, MinWords=10, MaxFragments=1') as excerpt
      from cases.notes_matching(${words}, ${most}) m
      join cases.notes n on n.municipality_id = ${tx.actor.municipality} and n.id = m.note_id
      join cases.search_items c on c.municipality_id = n.municipality_id and c.id = n.case_id
     order by m.rank desc, n.written_at desc`.execute(tx.db)
  return rows
}
