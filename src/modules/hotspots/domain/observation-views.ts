/** How the list of observations can be narrowed. */
export const observationViews = ['all', 'without-place', 'set-aside'] as const
export type ObservationView = (typeof observationViews)[number]
