import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { fullDate } from '../../../kernel/danish-time.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Letter } from '../../../platform/documents/letter-document.ts'
import type { PrintedNotice } from '../actions/print-notice.ts'
import type { NoticeContent } from '../domain/notice-content.ts'

/**
 * The notification as a letter. In Danish whatever the author reads in, since a Danish authority receives it. Says what
 * was not told, so that the receiver need not guess whether it was left out. The notifier's address is that of the
 * workplace (rule RU-07). Nothing of the house's own comes along: no case number, and no finding.
 */
export function noticeLetter({ receiverName, content, writtenAt, parentsTold }: PrintedNotice): Letter {
  return {
    heading: 'Underretning',
    facts: [
      { term: 'Til', value: receiverName },
      { term: 'Dato', value: fullDate(copenhagenDate(writtenAt), 'da') },
      ...childFacts(content),
      { term: 'Ved forældrene det?', value: parentsTold === null ? notTold : toldWords[parentsTold] },
      { term: 'Hvem underretter', value: told(notifierLines(content)) },
      { term: 'Kendskab til barnet', value: told(content.relation) },
    ],
    sections: [
      { heading: 'Bekymringen', text: told(content.concern) },
      { heading: 'Hvad der er prøvet', text: told(content.tried) },
      { heading: 'Forældrenes reaktion', text: told(content.parentsReaction) },
    ],
    footer:
      'Underretning efter barnets lov § 133. Indeholder fortrolige oplysninger om et barn og dets familie. Afsenderen ' +
      'underretter i sit arbejde og beder om kvittering og tilbagemelding til arbejdspladsen.',
  }
}

function childFacts(content: NoticeContent): Letter['facts'] {
  const { childName, cpr, birthDate, school, firstParent, secondParent } = content
  const parents = [firstParent, secondParent].filter((parent) => parent !== '')
  return [
    { term: 'Barnet', value: told(childName) },
    { term: 'CPR-nummer', value: cpr === '' ? notTold : `${cpr.slice(0, 6)}-${cpr.slice(6)}` },
    { term: 'Født', value: birthDate === null ? notTold : fullDay(birthDate) },
    { term: 'Skole eller dagtilbud', value: told(school) },
    { term: 'Forældre', value: told(parents.join('\n')) },
    { term: 'Behov for tolk', value: interpreterWords(content) },
  ]
}

const notTold = 'Ikke oplyst'
const toldWords = { yes: 'Ja', planned: 'Ikke endnu', no: 'Nej' } as const

function told(text: string): string {
  return text.trim() === '' ? notTold : text
}

function fullDay(date: PlainDate): string {
  return fullDate(date, 'da').replace(/^\S+ den /, '')
}

function interpreterWords({ interpreter, interpreterLanguage }: NoticeContent): string {
  if (interpreter === 'unknown') return notTold
  if (interpreter === 'no') return 'Nej'
  return interpreterLanguage === '' ? 'Ja' : `Ja, ${interpreterLanguage}`
}

function notifierLines(content: NoticeContent): string {
  const { notifierName, notifierTitle, workplace, workplaceAddress, workplacePhone } = content
  const name = [notifierName, notifierTitle].filter((part) => part !== '').join(', ')
  return [name, workplace, workplaceAddress, workplacePhone].filter((line) => line !== '').join('\n')
}
