import { get } from 'node:http'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const address = await house.listen()

/** What travels for one address: the bytes of the body as they are sent, and the text they mean where it is asked for. */
function fetched(path: string, encoding: string): Promise<{ bytes: number; body: string }> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const whole = Buffer.concat(parts)
        resolve({ bytes: whole.length, body: whole.toString('utf8') })
      })
    }).on('error', reject)
  })
}

async function weightOf(path: string): Promise<{ page: number; pictures: number }> {
  const root = parse((await fetched(path, 'identity')).body)
  const bytes = async (addresses: readonly (string | undefined)[]) => {
    const each = [...new Set(addresses.map((asset) => asset?.split('#')[0] ?? ''))].map((asset) => fetched(asset, 'br'))
    return (await Promise.all(each)).reduce((sum, asset) => sum + asset.bytes, 0)
  }
  const of = (selector: string, attribute: string) =>
    root.querySelectorAll(selector).map((element) => element.getAttribute(attribute))
  const style = await bytes(of('link[rel="stylesheet"]', 'href'))
  const fonts = await bytes(of('link[rel="preload"][as="font"]', 'href'))
  const script = await bytes(of('script', 'src'))
  const pictures = await bytes([...of('use', 'href'), ...of('link[rel="icon"]', 'href')])
  expect(Math.min(style, fonts, script, pictures)).toBeGreaterThan(0)
  return { page: (await fetched(path, 'br')).bytes + style + fonts + script, pictures }
}

test.each(['/', '/en', '/ung', '/hvad-er-ssp', '/det-goer-vi', '/hvis-det-haster', '/find-din-konsulent'])(
  '%s costs a phone at most 60 kB with its style, script and fonts, and with its pictures at most 60 KiB',
  async (path) => {
    const { page, pictures } = await weightOf(path)
    expect(page).toBeLessThanOrEqual(60_000)
    expect(page + pictures).toBeLessThanOrEqual(60 * 1024)
  },
)
