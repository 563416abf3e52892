/** Where the police list of a meeting and its parts are found. Ids only: no name is ever in an address. */
export const nameListAddresses = {
  meeting: (meetingId: string) => `/moeder/${meetingId}`,
  room: (meetingId: string) => `/moeder/${meetingId}/i-gang`,
  /** The empty page, for a browser without script. */
  blank: (meetingId: string) => `/moeder/${meetingId}/skjul`,
  /** Answers whether the room is as it was. */
  roomWatch: (meetingId: string) => `/moeder/${meetingId}/rummet`,
  list: (meetingId: string) => `/moeder/${meetingId}/liste`,
  handIn: (meetingId: string) => `/moeder/${meetingId}/liste/ny`,
  file: (meetingId: string) => `/moeder/${meetingId}/liste/fil`,
  row: (meetingId: string, rowId: string) => `/moeder/${meetingId}/liste/${rowId}`,
} as const
