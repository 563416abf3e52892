import { readFile } from 'node:fs/promises'

const file = new URL('../../src/platform/ui/style/_tokens.scss', import.meta.url)

/** The colours of `_tokens.scss` by name, light and dark: `tokens.dark['ms-ink']` is `#ece7dc`. */
export async function readTokens() {
  const source = await readFile(file, 'utf8')
  return { light: theme(source, 'light'), dark: theme(source, 'dark') }
}

function theme(source, name) {
  const [, block] = new RegExp(`@mixin ${name} \\{([\\s\\S]*?)\\n\\}`).exec(source) ?? []
  if (!block) throw new Error(`_tokens.scss has no theme called ${name}`)
  return Object.fromEntries(
    [...block.matchAll(/--(ms-[a-z0-9-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, key, value]) => [key, value]),
  )
}
