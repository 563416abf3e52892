import ts from 'typescript'
import { colourNames, colourNotation, isTokenFile } from './colour-rules.ts'
import type { TextFile } from './read-tree.ts'

type Check = (node: ts.Node, path: string) => boolean

const scriptUrl = /^\s*(javascript|vbscript):/i
const rawHtmlNames = ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'srcdoc', 'srcDoc']
const rawHtmlCalls = ['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe']
const colourAttributes = ['fill', 'stroke', 'color', 'stop-color', 'stopColor', 'flood-color', 'floodColor']

/** What no lint rule of Biome says, checked on the syntax tree. The name is what a finding says. */
const checks: Record<string, Check> = {
  'no-raw-html': (node) => setsRawHtml(node),
  'no-script-url': (node) => isText(node) && scriptUrl.test(node.text),
  'no-string-handler': (node) => isStringHandler(node),
  // Our content security policy blocks the attribute, so it would only look right without it.
  'no-inline-style': (node) => ts.isJsxAttribute(node) && attributeName(node) === 'style',
  'no-colour-literal': (node, path) => !isTokenFile(path) && isColour(node),
  'only-errors-are-classes': (node) =>
    ts.isClassLike(node) && !extendsAnError(node) && !node.getSourceFile().isDeclarationFile,
}

/**
 * The faults of one TypeScript file under src, as `path:line rule`. A test file may hold what the house refuses, since
 * it must try it, but for classes.
 */
export function findInSource({ path, text }: TextFile): string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const isTest = /\.test\.tsx?$/.test(path)
  const names = Object.keys(checks).filter((name) => !isTest || name === 'only-errors-are-classes')
  const findings: string[] = []
  const visit = (node: ts.Node): void => {
    for (const name of names) {
      if (checks[name]?.(node, path) !== true) continue
      findings.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${name}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return findings
}

function setsRawHtml(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node)) return rawHtmlNames.includes(attributeName(node))
  if (ts.isPropertyAssignment(node)) return rawHtmlNames.includes(plainName(node.name))
  if (ts.isCallExpression(node)) return rawHtmlCalls.includes(calledName(node)) || writesToDocument(node)
  const isAssignment = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
  return isAssignment && ts.isPropertyAccessExpression(node.left) && rawHtmlNames.includes(node.left.name.text)
}

function isStringHandler(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node) || !/^on[a-z]/i.test(attributeName(node))) return false
  const value = node.initializer
  const inner = value !== undefined && ts.isJsxExpression(value) ? value.expression : value
  return inner !== undefined && (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner))
}

function isColour(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node) && colourAttributes.includes(attributeName(node))) {
    const value = node.initializer
    return value !== undefined && ts.isStringLiteral(value) && colourNames.test(value.text)
  }
  return isText(node) && colourNotation.test(node.text)
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

function extendsAnError(node: ts.ClassLikeDeclaration): boolean {
  const parents = node.heritageClauses?.flatMap((clause) => [...clause.types]) ?? []
  return parents.some((parent) => parent.expression.getText().endsWith('Error'))
}

function attributeName(node: ts.JsxAttribute): string {
  return node.name.getText()
}

function plainName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
}

function calledName(node: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : ''
}

function writesToDocument(node: ts.CallExpression): boolean {
  return /^(globalThis\.|window\.)?document\.write(ln)?$/.test(node.expression.getText())
}
