import { isObject, type Json, listIn, missingTexts, objectIn, repeated, unknownKeys } from './json-parts.ts'
import { schemaFaults } from './json-schema-rules.ts'

/**
 * What a document breaks of OpenAPI 3.1, as far as ours uses it, by place: fixed fields, templated paths, parameters,
 * answers, security, references, and the keywords of JSON Schema 2020-12. Empty when nothing is found.
 */
export function openApiFaults(document: Json): string[] {
  return [
    ...unknownKeys(document, ['openapi', 'info', 'servers', 'security', 'paths', 'components'], '#'),
    ...(/^3\.1\.\d+$/.test(String(document.openapi)) ? [] : ['#/openapi is not 3.1']),
    ...infoFaults(objectIn(document, 'info')),
    ...Object.entries(objectIn(document, 'paths')).flatMap(([path, item]) => pathFaults(path, item as Json, document)),
    ...twinPaths(Object.keys(objectIn(document, 'paths'))),
    ...repeated(
      operationsOf(document).map(({ operationId }) => String(operationId)),
      'operationId',
    ),
    ...componentFaults(objectIn(document, 'components')),
    ...securityFaults(document, document, '#'),
    ...referenceFaults(document, document, '#'),
  ]
}

function infoFaults(info: Json): string[] {
  const license = objectIn(info, 'license')
  return [
    ...unknownKeys(info, ['title', 'summary', 'description', 'version', 'license'], '#/info'),
    ...missingTexts(info, ['title', 'version'], '#/info'),
    ...(info.license === undefined ? [] : missingTexts(license, ['name'], '#/info/license')),
    ...('identifier' in license && 'url' in license ? ['#/info/license has both identifier and url'] : []),
  ]
}

function pathFaults(path: string, item: Json, document: Json): string[] {
  const named = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
  return [
    ...(path.startsWith('/') ? [] : [`${path} does not begin with a slash`]),
    ...unknownKeys(item, ['get', 'post'], path),
    ...Object.entries(item).flatMap(([method, operation]) =>
      operationFaults(`${path} ${method}`, method, named, operation as Json, document),
    ),
  ]
}

function operationFaults(place: string, method: string, named: string[], operation: Json, document: Json): string[] {
  const parameters = listIn(operation, 'parameters')
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => String(name))
  const known = ['operationId', 'summary', 'tags', 'security', 'parameters', 'requestBody', 'responses']
  return [
    ...unknownKeys(operation, known, place),
    ...missingTexts(operation, ['operationId', 'summary'], place),
    ...(inPath.toSorted().join() === named.toSorted().join() ? [] : [`${place} declares other path parameters`]),
    ...repeated(
      parameters.map((parameter) => `${parameter.in} ${parameter.name}`),
      place,
    ),
    ...parameters.flatMap((parameter) => parameterFaults(`${place} ${parameter.name}`, parameter)),
    ...(method === 'get' && operation.requestBody ? [`${place} has a body`] : []),
    ...(operation.requestBody ? contentFaults(objectIn(operation, 'requestBody'), `${place} body`) : []),
    ...responseFaults(objectIn(operation, 'responses'), place),
    ...securityFaults(operation, document, place),
  ]
}

function parameterFaults(place: string, parameter: Json): string[] {
  return [
    ...unknownKeys(parameter, ['name', 'in', 'required', 'schema'], place),
    ...(['path', 'query'].includes(String(parameter.in)) ? [] : [`${place} is nowhere`]),
    ...(parameter.in !== 'path' || parameter.required === true ? [] : [`${place} must be required`]),
    ...schemaFaults(objectIn(parameter, 'schema'), place),
  ]
}

function responseFaults(responses: Json, place: string): string[] {
  const statuses = Object.keys(responses)
  return [
    ...(statuses.some((status) => status.startsWith('2')) ? [] : [`${place} has no answer of success`]),
    ...statuses.filter((status) => !/^[1-5]\d\d$/.test(status)).map((status) => `${place} answers ${status}`),
    ...Object.entries(responses).flatMap(([status, response]) => answerFaults(response as Json, `${place} ${status}`)),
  ]
}

function answerFaults(response: Json, place: string): string[] {
  if ('$ref' in response) return unknownKeys(response, ['$ref'], place)
  return [
    ...unknownKeys(response, ['description', 'headers', 'content'], place),
    ...missingTexts(response, ['description'], place),
    ...contentFaults(response, place),
  ]
}

function contentFaults(holder: Json, place: string): string[] {
  const content = Object.entries(objectIn(holder, 'content'))
  return [
    ...(content.length > 0 ? [] : [`${place} has no content`]),
    ...content.flatMap(([type, media]) => [
      ...(/^[a-z]+\/[a-z+-]+$/.test(type) ? [] : [`${place} is of type ${type}`]),
      ...schemaFaults(objectIn(media as Json, 'schema'), place),
    ]),
  ]
}

function componentFaults(components: Json): string[] {
  const all = Object.entries(components).flatMap(([kind, parts]) =>
    Object.entries(parts as Json).map(([name, part]) => ({ kind, name, part: part as Json })),
  )
  return [
    ...unknownKeys(components, ['securitySchemes', 'schemas', 'responses'], '#/components'),
    ...all.filter(({ name }) => !/^[\w.-]+$/.test(name)).map(({ name }) => `component ${name} has a wrong name`),
    ...all.flatMap(({ kind, name, part }) => {
      if (kind === 'schemas') return schemaFaults(part, name)
      if (kind === 'responses') return answerFaults(part, name)
      return missingTexts(part, ['type', 'scheme'], name)
    }),
  ]
}

function securityFaults(holder: Json, document: Json, place: string): string[] {
  const schemes = Object.keys(objectIn(objectIn(document, 'components'), 'securitySchemes'))
  const wanted = listIn(holder, 'security').flatMap((requirement) => Object.keys(requirement))
  return wanted.filter((name) => !schemes.includes(name)).map((name) => `${place} wants ${name}, which is no scheme`)
}

function referenceFaults(value: unknown, document: Json, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => referenceFaults(each, document, `${place}/${index}`))
  if (!isObject(value)) return []
  const target = typeof value.$ref === 'string' ? value.$ref : null
  const found = target
    ?.split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document)
  return [
    ...(target !== null && found === undefined ? [`${place} refers to ${target}, which is not there`] : []),
    ...Object.entries(value).flatMap(([key, each]) => referenceFaults(each, document, `${place}/${key}`)),
  ]
}

function twinPaths(paths: readonly string[]): string[] {
  return repeated(
    paths.map((path) => path.replaceAll(/\{[^}]+\}/g, '{}')),
    'path',
  )
}

function operationsOf(document: Json): Json[] {
  return Object.values(objectIn(document, 'paths')).flatMap((item) => Object.values(item as Json) as Json[])
}
