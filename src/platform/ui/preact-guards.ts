import { options, type VNode } from 'preact'

/** Something a page may not contain was about to be rendered. The text names the hole and never what was in it. */
export class UnsafeMarkup extends Error {
  override name = 'UnsafeMarkup'
}

let installed = false

/**
 * Closes the holes Preact leaves open, for every element made from now on in this process: raw HTML, handlers given
 * as text, addresses that carry a script or data, and tag or attribute names that are not plain names. Throws
 * `UnsafeMarkup` when one is tried. Call once at start; calling again changes nothing.
 */
export function installPreactGuards(): void {
  if (installed) return
  installed = true
  const before = options.vnode
  options.vnode = (vnode) => {
    guardElement(vnode)
    before?.(vnode)
  }
}

function guardElement(vnode: VNode): void {
  if (typeof vnode.type !== 'string') return
  if (!plainTag.test(vnode.type) || forbiddenTags.has(vnode.type.toLowerCase())) {
    throw new UnsafeMarkup('a tag name that is not allowed')
  }
  const props: Readonly<Record<string, unknown>> = vnode.props
  for (const name in props) {
    if (name !== 'children') guardAttribute(vnode.type, name, props[name])
  }
}

function guardAttribute(tag: string, name: string, value: unknown): void {
  if (!plainAttribute.test(name)) throw new UnsafeMarkup('an attribute name that is not allowed')
  const plain = name.toLowerCase()
  if (rawAttributes.has(plain)) throw new UnsafeMarkup('raw HTML')
  if (plain === 'style') throw new UnsafeMarkup('an inline style')
  if (value === null || value === undefined || value === false) return
  if (plain.startsWith('on')) throw new UnsafeMarkup('an event handler in markup')
  if (addressAttributes.has(plain)) guardAddress(tag, String(value))
  if (listAttributes.has(plain)) for (const part of String(value).split(/[\s,]+/)) guardAddress(tag, part)
}

/** Browsers drop control characters and white space before they look for the scheme; so does this. */
function guardAddress(tag: string, address: string): void {
  const bare = address.replaceAll(invisible, '').toLowerCase()
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]
  if (scheme === undefined || allowedSchemes.has(scheme)) return
  if (scheme === 'data' && tag.toLowerCase() === 'img' && safePicture.test(bare)) return
  throw new UnsafeMarkup('an address that is not a plain one')
}

const plainTag = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/i
const plainAttribute = /^[a-z][a-z0-9]*([-:][a-z0-9]+)*$/i
const invisible = /[\p{Cc}\p{Cf}\p{Z}\\]/gu
const safePicture = /^data:image\/(png|jpeg|webp|gif);base64,/

// Frames and objects run what they fetch; `base` moves every address of the page; `style` is text no escape covers.
const forbiddenTags = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'style', 'foreignobject'])
const rawAttributes = new Set(['dangerouslysetinnerhtml', 'innerhtml', 'outerhtml', 'srcdoc'])
const addressAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlinkhref',
  'xlink:href',
  'poster',
  'data',
  'cite',
  'background',
  'manifest',
])
const listAttributes = new Set(['srcset', 'ping', 'imagesrcset'])
const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel', 'sms'])
