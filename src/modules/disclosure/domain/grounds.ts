/** How long a receiver may look, in days. */
export const usualDays = 30
export const mostDays = 365
