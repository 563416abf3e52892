/**
 * What colleagues call an inquiry among themselves: `H-7F3A9`, the end of its id. For talking, not for looking up: two
 * inquiries may come to share one.
 */
export function referenceOf(inquiry: string): string {
  return `H-${inquiry.slice(-5).toUpperCase()}`
}
