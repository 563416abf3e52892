import { expect, test } from 'vitest'
import { givenPublicConsultant } from '../../../testing/given-directory.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const browser = await house.browser()

test('a site with no names yet says so, and still leads to us', async () => {
  const page = await browser.get('/find-din-konsulent')
  expect(page.text).toContain('Der står ingen navne her endnu.')
  expect(page.link('Skriv til os her')).toBe('/skriv-til-os')
})

test('a consultant is found by school, by town, and not at all where nobody is', async () => {
  const far = await house.addOrganisation('club', 'Klub Fjern')
  await givenPublicConsultant(house, 'Mette Winther', [{ kind: 'organisation', id: house.school }], {
    phone: '76 11 22 34',
    email: 'mette@lindaa.example',
    greeting: 'Ring bare.',
  })
  await givenPublicConsultant(house, 'Skjulte Sørensen', [{ kind: 'organisation', id: house.school }], {
    published: false,
  })
  const bySchool = await browser.get(`/find-din-konsulent?sted=${house.school}`)
  expect(bySchool.text).toContain('Søndermarksskolen: her er din konsulent')
  expect(bySchool.all('main a[href="tel:76112234"]')).toEqual(['Ring 76 11 22 34'])
  expect(bySchool.find('main a[href="mailto:mette@lindaa.example"]')).not.toBe(null)
  expect(bySchool.text).not.toContain('Skjulte')
  expect((await browser.get('/find-din-konsulent?sted=by:Lind%C3%A5')).text).toContain('Lindå: her er din konsulent')
  expect((await browser.get(`/find-din-konsulent?sted=${far}`)).text).toContain('Ingen af os har det sted fast')
  expect((await browser.get('/find-din-konsulent?sted=nonsense')).text).toContain('Alle konsulenter')
  expect((await browser.get(`/en/find-din-konsulent?sted=${house.school}`)).find('p[lang="da"]')?.text).toBe(
    'SSP-konsulent',
  )
})
