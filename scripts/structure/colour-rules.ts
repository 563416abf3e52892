import type { TextFile } from './read-tree.ts'

/** A colour written out: `#1f5` to `#11ff5588`, or a function of numbers such as `rgb(1 2 3)`. */
export const colourNotation =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab)\(\s*[\d.]/i

/** A colour by one of the names people reach for first. System colours and `currentColor` are no literals. */
export const colourNames =
  /(?<![\w-])(white|black|red|green|blue|yellow|orange|purple|pink|brown|gray|grey|silver|navy|teal|gold)(?![\w-])/i

/** The one place where colours are written out. */
export function isTokenFile(path: string): boolean {
  return /^src\/platform\/ui\/style\/[^/]*tokens[^/]*$/.test(path)
}

/** The colour literals of a style sheet outside the token file, as `path:line no-colour-literal`. */
export function findColoursInStyle({ path, text }: TextFile): string[] {
  if (isTokenFile(path)) return []
  const withoutComments = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  )
  return withoutComments.split('\n').flatMap((line, index) => {
    const values = [...line.matchAll(/[\w-]+\s*:\s*([^;{}]+)/g)].map(([, value]) => value ?? '')
    const afterSelector = line.slice(line.indexOf('{') + 1)
    const isLiteral = colourNotation.test(afterSelector) || values.some((value) => colourNames.test(value))
    return isLiteral ? [`${path}:${index + 1} no-colour-literal`] : []
  })
}
