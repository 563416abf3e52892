/** The icons the public site draws: a sprite of their own, so that a phone fetches no more than these. */
export const publicIconNames = [
  'arrow-forward',
  'chat',
  'check',
  'chevron-left',
  'close',
  'copy',
  'error',
  'home',
  'info',
  'person',
  'persons',
  'send',
  'smartphone',
  'student',
  'success',
  'warning',
] as const

/**
 * Every icon Medspil draws, by the name it has in Det Fælles Designsystem (Google's Material icons). The build makes
 * one sprite of exactly these, so an icon that is not here cannot be shown.
 */
export const iconNames = [
  'account',
  'arrow-back',
  'arrow-forward',
  'attach-file',
  'bookmark',
  'business',
  'calendar-month',
  'chat',
  'check',
  'checklist',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'close',
  'contact-support',
  'copy',
  'delete',
  'document',
  'download',
  'edit',
  'email',
  'error',
  'file',
  'flag',
  'folder',
  'folder-open',
  'forward',
  'groups',
  'help',
  'home',
  'hourglass',
  'info',
  'language',
  'link',
  'list-bulleted',
  'location',
  'lock',
  'map',
  'menu',
  'more-horiz',
  'notifications',
  'open-in-new',
  'person',
  'person-add',
  'persons',
  'plus',
  'print',
  'refresh',
  'reply',
  'search',
  'send',
  'settings',
  'smartphone',
  'sort-table-ascending',
  'sort-table-descending',
  'sort-table-none',
  'star',
  'student',
  'success',
  'summary',
  'support-agent',
  'sync',
  'time',
  'tune',
  'upload',
  'visibility',
  'visibility-off',
  'warning',
] as const

export type IconName = (typeof iconNames)[number]

/** True for the name of an icon in the sprite; anything else is drawn as nothing. */
export function isIconName(name: string): name is IconName {
  return iconNames.some((known) => known === name)
}

/** True where the small sprite of the public site has the icon. */
export function isPublicIcon(name: IconName): boolean {
  return publicIconNames.some((known) => known === name)
}
