import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { exactTime, fullDate } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Letter } from '../../../platform/documents/letter-document.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { ExchangeCopy } from '../actions/make-copy.ts'
import { exchangeMessages } from '../exchange-messages.ts'
import { disclosureMessages } from '../messages.ts'
import { previewMessages } from '../preview-messages.ts'
import { basisUnder, className, purposeName } from './spoken-law.ts'

/** What was shared as a letter: the frame, the things, and at the foot what they may be used for. */
export function copyLetter({ exchange, items, madeBy, madeAt }: ExchangeCopy, language: Language): Letter {
  const words = exchangeMessages(language)
  const { kinds, source } = previewMessages(language)
  const { basis, purpose, at, validUntil, necessity } = exchange.decision ?? {
    ...{ basis: exchange.basis, purpose: exchange.purpose, at: exchange.askedAt },
    ...{ validUntil: null, necessity: exchange.necessity },
  }
  const receiver = `${exchange.receiver.name}, ${exchange.receiver.organisation}`
  const day = fullDate(copenhagenDate(at), language)
  const subject = items.find(({ kind }) => kind === 'subject')
  const told = items.flatMap((item) => (item.kind === 'subject' ? [] : [{ ...item, kind: item.kind }]))
  return {
    heading: words.copyTitle,
    facts: [
      { term: words.from, value: `${exchange.holder.name}\n${exchange.holder.organisation}` },
      { term: words.to, value: `${exchange.receiver.name}\n${exchange.receiver.organisation}` },
      { term: words.shared, value: day },
      { term: words.basis, value: basisUnder(basis, language) },
      { term: words.purpose, value: purposeName(purpose, language) },
      { term: words.necessity, value: necessity },
      ...(validUntil ? [{ term: words.until, value: fullDate(copenhagenDate(validUntil), language) }] : []),
      ...(subject ? [{ term: words.subject, value: subject.body }] : []),
      { term: words.copied, value: words.copiedBy(madeBy, exactTime(madeAt, language)) },
    ],
    sections: [
      { heading: '', text: disclosureMessages(language).ban },
      ...told.map((item) => ({
        heading: kinds[item.kind],
        text: [
          item.body,
          [
            ...(item.happenedOn ? [typedDay(item.happenedOn)] : []),
            ...(item.source === '' ? [] : [source(item.source)]),
            className(item.dataClass, language),
          ].join(' · '),
        ].join('\n\n'),
      })),
    ],
    footer: words.footer(basisUnder(basis, language), purposeName(purpose, language), receiver, day),
  }
}
