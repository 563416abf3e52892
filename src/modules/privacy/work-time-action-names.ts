/** What is done with the plan, as the log calls it. */
export const danishWorkTimeNames = {} as const

/** What is done with the plan, as the log calls it, in English. */
export const englishWorkTimeNames = {} as const
