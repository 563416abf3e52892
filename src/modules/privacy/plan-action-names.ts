/** What is done with the plan, as the log calls it. */
export const danishPlanNames = {} as const

/** What is done with the plan, as the log calls it, in English. */
export const englishPlanNames = {} as const
