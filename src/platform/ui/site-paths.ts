/**
 * The addresses the layouts link to. Danish, without language prefix: put a public one through `useLink()`; those
 * under `house` have no English twin.
 */
export const sitePaths = {
  public: {
    front: '/',
    about: '/hvad-er-ssp',
    consultants: '/find-din-konsulent',
    urgent: '/hvis-det-haster',
    write: '/skriv-til-os',
    tellPlace: '/meld-et-sted',
    dialogue: '/dit-svar',
    privacy: '/privatliv',
  },
  house: {
    accessibility: '/was',
    login: '/login',
    logout: '/log-ud',
    leave: '/forlad',
    search: '/soeg',
    profile: '/profil',
    language: '/profil/sprog',
    extendSession: '/session/forlaeng',
    drafts: '/kladder',
    today: '/i-dag',
  },
} as const
