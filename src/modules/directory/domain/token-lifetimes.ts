/** How many days a personal token may live; there is none that lives for ever. */
export const tokenLifetimes = ['30', '90', '365'] as const
export type TokenLifetime = (typeof tokenLifetimes)[number]
