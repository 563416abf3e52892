/** What a finding can be about. */
export const aboutKinds = ['exchange', 'agenda-item', 'consent', 'notification', 'inquiry', 'name-row'] as const
export type AboutKind = (typeof aboutKinds)[number]
