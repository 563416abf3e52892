import type { Role } from '../kernel/actor.ts'
import type { OrganisationKind } from '../modules/directory/index.ts'

/**
 * The invented municipality of the demonstration. Every name is made up; the code is one no municipality has.
 */
export const demonstrationMunicipality = { code: 997, name: 'Lindå Kommune' } as const

export const towns = ['Lindå', 'Nørre Elkær', 'Stavnsby', 'Møllerup'] as const

export type DemonstrationOrganisation = {
  readonly key: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly town: (typeof towns)[number]
  /** Drawn into the SSP cooperation, though no authority itself. */
  readonly drawnIn?: boolean
}

export const organisations: readonly DemonstrationOrganisation[] = [
  { key: 'unit', kind: 'ssp-unit', name: 'SSP Lindå', town: 'Lindå' },
  { key: 'soendermark', kind: 'school', name: 'Søndermarksskolen', town: 'Lindå' },
  { key: 'aaby', kind: 'school', name: 'Ådalsskolen', town: 'Nørre Elkær' },
  { key: 'stavnsby', kind: 'school', name: 'Stavnsby Skole', town: 'Stavnsby' },
  { key: 'moellerup', kind: 'school', name: 'Møllerup Skole', town: 'Møllerup' },
  { key: 'fgu', kind: 'fgu', name: 'FGU Lindå', town: 'Lindå', drawnIn: true },
  { key: 'gymnasium', kind: 'youth-education', name: 'Lindå Gymnasium', town: 'Lindå' },
  { key: 'club-linda', kind: 'club', name: 'Ungdomsklubben Lyset', town: 'Lindå' },
  { key: 'club-elkaer', kind: 'club', name: 'Klub Elkær', town: 'Nørre Elkær' },
  { key: 'club-stavnsby', kind: 'club', name: 'Klub Havnen', town: 'Stavnsby' },
  { key: 'police', kind: 'police', name: 'Lokalpolitiet Lindå', town: 'Lindå' },
  { key: 'family', kind: 'family-unit', name: 'Børn & unge', town: 'Lindå' },
  { key: 'job', kind: 'job-centre', name: 'Jobcenter Ung', town: 'Lindå' },
  { key: 'guidance', kind: 'guidance', name: 'Vejledning Lindå', town: 'Lindå' },
  { key: 'integration', kind: 'integration', name: 'Integration Lindå', town: 'Lindå' },
  { key: 'ravens', kind: 'partner', name: 'Natteravnene i Lindå', town: 'Lindå' },
]

export type DemonstrationPerson = {
  readonly key: string
  readonly name: string
  readonly title: string
  readonly organisation: string
  readonly roles: readonly Role[]
}

export const staff: readonly DemonstrationPerson[] = [
  { key: 'maja', name: 'Maja Lindholm', title: 'SSP-konsulent', organisation: 'unit', roles: ['ssp-consultant'] },
  { key: 'jonas', name: 'Jonas Bæk', title: 'SSP-konsulent', organisation: 'unit', roles: ['ssp-consultant'] },
  { key: 'samira', name: 'Samira Østergaard', title: 'SSP-konsulent', organisation: 'unit', roles: ['ssp-consultant'] },
  { key: 'birgit', name: 'Birgit Aagaard', title: 'SSP-leder', organisation: 'unit', roles: ['ssp-leader'] },
  {
    key: 'peter',
    name: 'Peter Skov',
    title: 'SSP-kontaktlærer',
    organisation: 'soendermark',
    roles: ['contact-person'],
  },
  { key: 'hanne', name: 'Hanne Kær', title: 'Skoleleder', organisation: 'soendermark', roles: ['organisation-lead'] },
  { key: 'lotte', name: 'Lotte Vang', title: 'Klubmedarbejder', organisation: 'club-linda', roles: ['contact-person'] },
  { key: 'rikke', name: 'Rikke Friis', title: 'Familierådgiver', organisation: 'family', roles: ['contact-person'] },
  { key: 'sune', name: 'Sune Dahl', title: 'Vejleder', organisation: 'fgu', roles: ['contact-person'] },
  { key: 'bente', name: 'Bente Krogh', title: 'Politikommissær', organisation: 'police', roles: ['contact-person'] },
  { key: 'anders', name: 'Anders Holt', title: 'Politiassistent', organisation: 'police', roles: ['contact-person'] },
  {
    key: 'ditte',
    name: 'Ditte Ravn',
    title: 'Databeskyttelsesrådgiver',
    organisation: 'unit',
    roles: ['data-protection-officer'],
  },
  { key: 'karen', name: 'Karen Juul', title: 'Jurist i kommunen', organisation: 'unit', roles: ['legal-adviser'] },
  { key: 'ib', name: 'Ib Toft', title: 'IT-administrator', organisation: 'unit', roles: ['administrator'] },
]
