/**
 * The four ways in to the public site. `slug` is the page of its own (`/ung`) and the last part of the address of the
 * form (`/skriv-til-os/ung`); `role` is what the inquiry says the sender is.
 */
export const senderWays = [
  { role: 'young', slug: 'ung' },
  { role: 'parent', slug: 'foraelder' },
  { role: 'professional', slug: 'fagperson' },
  { role: 'neighbour', slug: 'nabo' },
] as const
export type SenderWay = (typeof senderWays)[number]
