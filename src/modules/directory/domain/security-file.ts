/**
 * The contact file of RFC 9116 for those who find a hole in the security. `contact` is a mail address or an address on
 * the web. It expires half a year from `now`, so that a server nobody looks after stops vouching for it.
 */
export function securityFile(contact: string, now: Date): string {
  const expires = new Date(now)
  expires.setUTCDate(expires.getUTCDate() + 182)
  return [
    `Contact: ${contact.includes('@') ? `mailto:${contact}` : contact}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: da, en',
    '',
  ].join('\n')
}
