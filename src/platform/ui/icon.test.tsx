import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Icon } from './icon.tsx'
import { iconNames } from './icon-names.ts'
import { publicIconShapes } from './public-icon-shapes.ts'
import { renderView, signedIn } from './testing/render-view.tsx'

const drawings = new URL('../../../node_modules/dkfds/src/img/svg-icons/', import.meta.url)

test.each(Object.entries(publicIconShapes))(
  'the icon %s is drawn as Det Fælles Designsystem draws it',
  (name, shape) => {
    const drawing = readFileSync(new URL(`${name}.svg`, drawings), 'utf8')
    expect(drawing).toContain(`d="${shape}"`)
    expect(drawing).toContain('viewBox="0 -960 960 960"')
    expect(iconNames).toContain(name)
  },
)

test('a public page draws its icons itself, the workplace takes them from the sprite', () => {
  expect(renderView(<Icon name="chat" />).querySelector('use')).toBeNull()
  expect(
    renderView(<Icon name="chat" />, signedIn)
      .querySelector('use')
      ?.getAttribute('href'),
  ).toBe('/assets/icons.svg#chat')
})

test('an icon is decoration unless it has a name', () => {
  expect(
    renderView(<Icon name="lock" />)
      .querySelector('svg')
      ?.getAttribute('aria-hidden'),
  ).toBe('true')
  const named = renderView(<Icon name="lock" label="Låst" />).querySelector('svg')
  expect(named?.getAttribute('role')).toBe('img')
  expect(named?.getAttribute('aria-label')).toBe('Låst')
})
