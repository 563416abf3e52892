import { describe, expect, test } from 'vitest'
import type { FormState } from '../form-state.ts'
import { renderView, signedIn, words } from '../testing/render-view.tsx'
import { ButtonLine, ButtonRows } from './button-rows.tsx'
import { Checkbox } from './checkbox.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'
import { Choices } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileField } from './file-field.tsx'
import { Form } from './form.tsx'
import { HashSteps, stepOfError } from './hash-steps.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

type Fields = 'town' | 'who' | 'parts' | 'story'
const form: FormState<Fields> = {
  values: { town: 'Lindå', who: 'ung', parts: ['klub'], story: 'Det <b>brænder' },
  errors: [{ field: 'town', message: 'Byen findes ikke' }],
}

describe('a field that is wrong', () => {
  const field = renderView(<TextField form={form} name="town" label="By" hint="Hvor du bor" />)
  const input = field.querySelector('input')

  test('says what is wrong before the field', () => {
    expect(words(field)).toBe('By Hvor du bor Fejl: Byen findes ikke')
  })

  test('is described by its error and its hint, and marked', () => {
    expect(input?.getAttribute('aria-describedby')).toBe('field-town-error field-town-hint')
    expect(input?.getAttribute('aria-invalid')).toBe('true')
    expect(words(field.querySelector('#field-town-error'))).toBe('Fejl: Byen findes ikke')
  })

  test('keeps what was typed', () => {
    expect(input?.getAttribute('value')).toBe('Lindå')
  })
})

test('choosing one of several by a button sends which it was', () => {
  const rows = renderView(
    <ButtonRows>
      <ButtonLine name="account" value="7" title="Maja Lindholm" meta="SSP-konsulent" />
    </ButtonRows>,
  )
  const button = rows.querySelector('button')
  expect(words(button)).toBe('Maja Lindholm SSP-konsulent')
  expect([button?.getAttribute('type'), button?.getAttribute('name'), button?.getAttribute('value')]).toEqual([
    ...['submit', 'account', '7'],
  ])
})

test('a field that is right says nothing of errors', () => {
  const field = renderView(<TextField name="town" label="By" optional />)
  expect(words(field)).toBe('By (valgfrit)')
  expect(field.querySelector('input')?.hasAttribute('aria-invalid')).toBe(false)
})

test('a browser remembers nothing typed about somebody else', () => {
  const field = renderView(<TextField name="town" label="By" />)
  expect(field.querySelector('input')?.getAttribute('autocomplete')).toBe('off')
})

test('a long answer comes back as it was written and is counted', () => {
  const field = renderView(<TextArea form={form} name="story" label="Fortæl" maxLength={4000} />)
  expect(field.querySelector('textarea')?.innerHTML).toBe('Det &lt;b>brænder')
  expect(words(field)).toContain('Du kan skrive op til 4.000 tegn')
  expect(field.querySelector('textarea')?.getAttribute('aria-describedby')).toBe('field-story-count')
})

test('the choice that was made is made again, and the first answer has the id of the field', () => {
  const choices = [
    { value: 'foraelder', label: 'Forælder' },
    { value: 'ung', label: 'Ung', content: <TextField name="town" label="Klasse" /> },
  ]
  const field = renderView(<Choices form={form} name="who" label="Hvem er du?" choices={choices} />)
  expect(words(field.querySelector('legend'))).toBe('Hvem er du?')
  expect(field.querySelector('input[checked]')?.getAttribute('value')).toBe('ung')
  expect(field.querySelector('#field-who')?.getAttribute('value')).toBe('foraelder')
  expect(words(field.querySelector('.radio-content'))).toBe('Klasse')
})

test('ticks come back, and only those', () => {
  const choices = ['skole', 'klub'].map((value) => ({ value, label: value }))
  const group = renderView(<CheckboxGroup form={form} name="parts" label="Med" choices={choices} values={['skole']} />)
  expect(group.querySelectorAll('input[checked]').map((tick) => tick.getAttribute('value'))).toEqual(['klub'])
})

test('a tick that was taken away stays away', () => {
  const box = renderView(<Checkbox form={{ values: { parts: '' }, errors: [] }} name="parts" label="Ved det" checked />)
  expect(box.querySelector('input[checked]')).toBeNull()
})

test('one of many is chosen out of groups', () => {
  const options = [{ label: 'Skoler', options: [{ value: 'ung', label: 'Åløkke' }] }]
  const field = renderView(<Select form={form} name="who" label="Skole" options={options} />)
  expect(words(field.querySelector('option[selected]'))).toBe('Åløkke')
  expect(words(field.querySelector('option'))).toBe('Vælg')
})

test('a file field says its limits in words', () => {
  const field = renderView(<FileField name="file" label="Bilag" types="PDF" accept="application/pdf" maxSize="10 MB" />)
  expect(words(field)).toBe('Bilag PDF. Højst 10 MB.')
})

describe('a form', () => {
  test('carries the token of somebody signed in, and none for a visitor', () => {
    const markup = <Form action="/sager">Felter</Form>
    expect(renderView(markup, signedIn).querySelector('[name=csrf]')?.getAttribute('value')).toBe('a-token')
    expect(renderView(markup).querySelector('[name=csrf]')).toBeNull()
  })

  test('names its draft, so that a lapsed session can keep it', () => {
    const found = renderView(<Form action="/sager" draft="note-new" children="Felter" />, signedIn)
    expect(found.querySelector('[name=draft]')?.getAttribute('value')).toBe('note-new')
    expect(found.querySelector('form')?.getAttribute('data-draft')).toBe('note-new')
  })

  test('is judged by the server and not by the browser', () => {
    expect(
      renderView(<Form action="/sager" children="Felter" />)
        .querySelector('form')
        ?.hasAttribute('novalidate'),
    ).toBe(true)
  })
})

describe('the error summary', () => {
  test('is not there when nothing is wrong', () => {
    expect(renderView(<ErrorSummary errors={[]} />).toString()).toBe('')
  })

  test('leads to each field, and not to an error of the whole form', () => {
    const errors = [...form.errors, { field: 'form', message: 'Formularen er forældet' }]
    const found = renderView(<ErrorSummary errors={errors} />)
    expect(found.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['#field-town'])
    expect(words(found)).toBe('Der er noget, du skal rette Byen findes ikke Formularen er forældet')
    expect(found.querySelector('[role=alert]')?.getAttribute('tabindex')).toBe('-1')
  })
})

describe('a form in steps', () => {
  const steps = [
    { id: 'hvem', title: 'Hvem', content: 'Felter' },
    { id: 'hvad', title: 'Hvad', content: 'Flere felter' },
  ]

  test('begins with the first step, or with the one that holds the first error', () => {
    const shown = (startAt?: string) => {
      return renderView(<HashSteps steps={steps} startAt={startAt} />).querySelector('.ms-step--first')?.id
    }
    expect(shown()).toBe('hvem')
    expect(shown('hvad')).toBe('hvad')
    expect(shown('findes-ikke')).toBe('hvem')
  })

  test('the step of the first error is found by the fields it holds', () => {
    expect(stepOfError(form.errors, { hvem: ['who'], hvad: ['story', 'town'] })).toBe('hvad')
    expect(stepOfError([], { hvem: ['who'] })).toBeUndefined()
  })

  test('says where one is, and leads on and back by address alone', () => {
    const [first, second] = renderView(<HashSteps steps={steps} />).querySelectorAll('section')
    expect(words(first ?? null)).toBe('Trin 1 af 2 Hvem Felter Næste')
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('#hvad')
    expect(second?.querySelector('a')?.getAttribute('href')).toBe('#hvem')
  })

  test('is not sent by Enter: the first button of the form cannot be pressed', () => {
    const button = renderView(<HashSteps steps={steps} />).querySelector('button')
    expect(button?.hasAttribute('disabled')).toBe(true)
  })
})
