import type { Source } from './rule.ts'

/** The sources the rules cite. A link stands only where the address of the text is known. */

const retsplejelovenLink = 'https://www.retsinformation.dk/eli/lta/2024/1160'
const barnetsLovLink = 'https://www.retsinformation.dk/eli/lta/2025/282'

export function retsplejeloven(provision: string): Source {
  return { act: 'Retsplejeloven', provision, link: retsplejelovenLink }
}

export function barnetsLov(provision: string): Source {
  return { act: 'Barnets lov', provision, link: barnetsLovLink }
}

/** The successor of serviceloven § 49 a. Its number was not found, so none is given. */
export const earlyExchange: Source = {
  act: 'Barnets lov',
  provision: 'regel om tidlig udveksling (tidligere servicelovens § 49 a); nummeret skal bekræftes',
  link: null,
}

/** The text we know the content of the early exchange from. */
export function serviceloven49a(paragraph: string): Source {
  return {
    act: 'Serviceloven',
    provision: `§ 49 a, ${paragraph} (ophævet; indholdet regnes for videreført)`,
    link: null,
  }
}

export function forvaltningsloven(provision: string): Source {
  return { act: 'Forvaltningsloven', provision, link: null }
}

export function foraeldreansvarsloven(provision: string): Source {
  return { act: 'Forældreansvarsloven', provision, link: null }
}

export function databeskyttelsesloven(provision: string): Source {
  return { act: 'Databeskyttelsesloven', provision, link: null }
}

export function databeskyttelsesforordningen(provision: string): Source {
  return { act: 'Databeskyttelsesforordningen', provision, link: null }
}

/** What a municipality or an authority has published about its practice. */
export function practice(act: string, provision = ''): Source {
  return { act, provision, link: null }
}
