export type Json = Readonly<Record<string, unknown>>

/** What stands there and is not known, by place. */
export function unknownKeys(holder: Json, known: readonly string[], place: string): string[] {
  return Object.keys(holder)
    .filter((key) => !known.includes(key))
    .map((key) => `${place} has ${key}`)
}

export function missingTexts(holder: Json, names: readonly string[], place: string): string[] {
  return names
    .filter((name) => typeof holder[name] !== 'string' || holder[name] === '')
    .map((name) => `${place} lacks ${name}`)
}

export function repeated(values: readonly string[], place: string): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map((value) => `${place} twice: ${value}`)
}

/** The object under a key, or an empty one. */
export function objectIn(holder: Json, key: string): Json {
  const value = holder[key]
  return isObject(value) ? value : {}
}

/** The objects in the list under a key. */
export function listIn(holder: Json, key: string): Json[] {
  const value = holder[key]
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
