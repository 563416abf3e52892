import { expect, test } from 'vitest'
import { answerWaySaid, concernSaid, problemsOf, type SenderAnswers, senderSaid } from './sender-answers.ts'

const blank: SenderAnswers = {
  message: '',
  concerns: '',
  subjectName: '',
  identity: '',
  name: '',
  workplace: '',
  phone: '',
  email: '',
  answerBy: '',
}
const told: SenderAnswers = { ...blank, message: 'Der er nogen, der sælger noget bag hallen', concerns: 'place' }

test('a young person must say what it is about, and nothing of themselves', () => {
  expect(problemsOf('young', blank).map((problem) => problem.field)).toEqual(['message', 'concerns'])
  expect(problemsOf('young', told)).toEqual([])
})

test.each(['parent', 'professional', 'neighbour'] as const)('a %s must choose whether to give a name', (role) => {
  expect(problemsOf(role, told)).toEqual([{ field: 'identity', problem: 'choose-who' }])
  expect(problemsOf(role, { ...told, identity: 'anonymous' })).toEqual([])
})

test('a parent who says they know the name must write it; a neighbour and a young person need not', () => {
  const unnamed: SenderAnswers = { ...told, concerns: 'named-child', identity: 'anonymous' }
  expect(problemsOf('parent', unnamed)).toEqual([{ field: 'subjectName', problem: 'missing' }])
  expect(problemsOf('neighbour', unnamed)).toEqual([])
  expect(problemsOf('young', unnamed)).toEqual([])
  expect(concernSaid(unnamed)).toBe('unnamed-child')
})

test('a named professional must give a workplace and a way to be reached', () => {
  const named: SenderAnswers = { ...told, identity: 'named', name: 'Tove Lund' }
  expect(problemsOf('professional', named)).toEqual([
    { field: 'workplace', problem: 'missing' },
    { field: 'phone', problem: 'no-way-back' },
  ])
  expect(problemsOf('parent', named)).toEqual([])
})

test('whoever asks to be called must give a number', () => {
  const called: SenderAnswers = { ...told, identity: 'named', name: 'Tove Lund', answerBy: 'phone' }
  expect(problemsOf('parent', called)).toEqual([{ field: 'phone', problem: 'missing' }])
})

test('nothing is kept of a sender who chose to be anonymous, whatever else stands in the fields', () => {
  const changedMind: SenderAnswers = { ...told, identity: 'anonymous', name: 'Tove Lund', answerBy: 'phone' }
  expect(senderSaid(changedMind)).toBeNull()
  expect(answerWaySaid(changedMind)).toBe('code')
})

test('a sender who gives a name is kept with what they gave', () => {
  const named: SenderAnswers = {
    ...told,
    identity: 'named',
    name: 'Tove Lund',
    phone: '20 00 00 00',
    answerBy: 'phone',
  }
  expect(senderSaid(named)).toEqual({ name: 'Tove Lund', phone: '20 00 00 00', email: '', workplace: '' })
  expect(answerWaySaid(named)).toBe('phone')
})
