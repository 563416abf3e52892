/**
 * National numbers that are the same in every municipality. Only those we are sure of: a wrong number on this page is
 * worse than none. The municipality's own duty line is a setting.
 */
export const helpNumbers = {
  emergency: '112',
  police: '114',
  children: '116 111',
  suicide: '70 201 201',
  violence: '1888',
} as const
export type HelpNumber = keyof typeof helpNumbers
