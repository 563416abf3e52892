/** Why a cadence was not kept, as the one who was to keep it says. */
export const breachCodes = ['staffing', 'place-closed', 'place-asked', 'other-priority', 'weather', 'other'] as const
export type BreachCode = (typeof breachCodes)[number]
