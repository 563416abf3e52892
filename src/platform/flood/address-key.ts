import { createHmac } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'

/** Names where a request came from without keeping the address: see `createAddressKey`. */
export type AddressKey = (address: string) => string

/**
 * Turns an IP address into a keyed name for its neighbourhood: the first 24 bits of IPv4, the first 56 of IPv6. So a
 * guesser who hops between the addresses of one connection stays the same, and what we hold in memory is no address.
 * Give it a key that is made anew at each start and is kept nowhere; then nobody can work back afterwards. What is no
 * address has one name of its own.
 */
export function createAddressKey(secret: Uint8Array): AddressKey {
  return (address) => createHmac('sha256', secret).update(neighbourhood(address)).digest('base64url').slice(0, 22)
}

function neighbourhood(address: string): string {
  const plain = address.trim().replace(/%.*$/, '')
  // IPv4 by way of IPv6, as dual-stack sockets show it.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain
  if (isIPv4(mapped)) return `4 ${mapped.split('.').slice(0, 3).join('.')}`
  return isIPv6(mapped) ? `6 ${firstBytes(mapped).slice(0, 14)}` : 'unknown'
}

/** The first eight bytes of an IPv6 address as 16 hex digits. */
function firstBytes(address: string): string {
  const [front = '', back = ''] = address.toLowerCase().split('::')
  const groups = front.split(':').filter((group) => group !== '')
  if (address.includes('::')) {
    const behind = back.split(':').filter((group) => group !== '')
    while (groups.length + behind.length < 8) groups.push('0')
    groups.push(...behind)
  }
  return groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join('')
}
