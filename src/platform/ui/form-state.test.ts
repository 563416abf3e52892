import { expect, test } from 'vitest'
import { type FormState, fieldError, fieldId, fieldValue, fieldValues, freshForm } from './form-state.ts'

const form: FormState<'town' | 'parts'> = {
  values: { town: 'Lindå', parts: ['skole', 'klub'] },
  errors: [
    { field: 'town', message: 'Byen findes ikke' },
    { field: 'town', message: 'Skriv en by' },
  ],
}

test('a field finds what was typed in it', () => {
  expect(fieldValue(form, 'town')).toBe('Lindå')
  expect(fieldValues(form, 'parts')).toEqual(['skole', 'klub'])
})

test('a field that nobody typed in is empty', () => {
  expect(fieldValue(freshForm<'town'>(), 'town')).toBe('')
  expect(fieldValues(undefined, 'town')).toEqual([])
})

test('a field asked for one value gets the first of several', () => {
  expect(fieldValue(form, 'parts')).toBe('skole')
})

test('a field shows the first of its errors', () => {
  expect(fieldError(form, 'town')).toBe('Byen findes ikke')
  expect(fieldError(form, 'parts')).toBeUndefined()
})

test('a form starts with what is known beforehand', () => {
  expect(fieldValue(freshForm<'town'>({ town: 'Lindå' }), 'town')).toBe('Lindå')
})

test('the error summary and the field agree on an id', () => {
  expect(fieldId('town')).toBe('field-town')
})
