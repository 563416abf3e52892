import { expect, test } from 'vitest'
import { outcomeWords } from './gate-words.ts'
import { listedRules } from './listed-rules.ts'
import type { Mark } from './rule.ts'
import { type RuleGroup, ruleGroups } from './rule-groups.ts'
import { citation } from './source-line.ts'
import { exampleTables } from './vectors/all-tables.ts'

const headings: Readonly<Record<RuleGroup, string>> = {
  'section-115': 'Retsplejelovens § 115',
  'early-exchange': 'Barnets lov: tidlig udveksling (SSD)',
  disclosure: 'Forvaltningsloven og databeskyttelse',
  consent: 'Samtykke og alder',
  notification: 'Barnets lov: underretning',
}

const markWords: Readonly<Record<Mark, string>> = {
  found: 'fundet i kilden',
  inferred: 'vores læsning, skal bekræftes',
  recalled: 'ikke slået op, skal bekræftes',
}

const intro = [
  '# Reglerne og deres eksempler',
  '',
  'Til kommunens jurist. Siden er lavet af reglerne selv: `npx vitest run src/modules/law/domain/rules-document.test.ts -u`.',
  'Hver linje i tabellerne er en prøve, som reglerne skal bestå. Er et svar forkert, så er det reglen, der skal rettes.',
]

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function ruleTable(group: RuleGroup): string[] {
  const rows = listedRules
    .filter((rule) => rule.group === group)
    .map(({ id, newest: { version, title, questions, mark, sources } }) => {
      const asks = questions.map(({ da }) => da).join(' ')
      return `| ${id} | ${version} | ${title.da} | ${asks} | ${markWords[mark]} | ${cell(sources.map(citation).join('; '))} |`
    })
  return [
    '',
    `## ${headings[group]}`,
    '',
    '| Regel | Version | Hvad | Spørgsmålet | Hvor sikker | Kilder |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ]
}

function exampleTable({ title, from, examples }: (typeof exampleTables)[number]): string[] {
  const rows = examples.map(({ id, says, outcome, by }) => {
    const deciding = by.length === 0 ? 'ingen regel giver lov' : by.join(', ')
    return `| ${id} | ${cell(says)} | ${outcomeWords[outcome].da} | ${deciding} |`
  })
  return [
    '',
    `## Eksempler: ${title}`,
    '',
    `Hvor intet andet står: ${from}`,
    '',
    '| Nr. | Hvad sker der | Svar | Regler |',
    '| --- | --- | --- | --- |',
    ...rows,
  ]
}

test('docs/rules.md holds every rule and every example as they are', async () => {
  const lines = [...intro, ...ruleGroups.flatMap(ruleTable), ...exampleTables.flatMap(exampleTable)]
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../../../docs/rules.md')
})
