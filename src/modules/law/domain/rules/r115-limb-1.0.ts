import { isPreventive, isSharing, type PreventiveBasis } from '../circle.ts'
import type { ExchangeFacts } from '../exchange-facts.ts'
import { cooperationWords, fitsPurpose, fitsSubject } from '../limbs.ts'
import { deny } from '../reasons.ts'
import type { Rule, Spoken } from '../rule.ts'
import { retsplejeloven } from '../sources.ts'
import { knownFrom } from '../validity.ts'

/** The table of the limbs: what each cooperation is for, and whom it is about. */
export const fitsTheCooperation: Rule<ExchangeFacts> = {
  id: 'R115-limb',
  version: '1.0',
  validFrom: knownFrom.retsplejeloven115,
  validTo: null,
  title: { da: 'Det passer til samarbejdet', en: 'It fits the cooperation' },
  question: {
    da: 'Er formålet og personen det, som netop dette samarbejde er til for?',
    en: 'Are the purpose and the person what this very cooperation is for?',
  },
  mark: 'found',
  role: 'limits',
  statute: true,
  sources: [retsplejeloven('§ 115, stk. 1')],
  assess(facts) {
    const { basis, purpose } = facts
    if (!isSharing(facts) || !isPreventive(basis) || purpose === 'investigation') return null
    if (!fitsPurpose(basis, purpose)) return deny(wrongPurpose(basis), isFor[basis])
    return fitsSubject(basis, facts) ? null : deny(wrongSubject(basis), isFor[basis])
  },
}

function wrongPurpose(basis: PreventiveBasis): Spoken {
  const name = cooperationWords[basis]
  return {
    da: `Formålet passer ikke til ${name.da}. Vælg et andet grundlag.`,
    en: `The purpose does not fit ${name.en}. Choose another basis.`,
  }
}

function wrongSubject(basis: PreventiveBasis): Spoken {
  const name = cooperationWords[basis]
  return {
    da: `Personen er ikke en af dem, ${name.da} er til for.`,
    en: `The person is not one of those ${name.en} is for.`,
  }
}

const isFor: Readonly<Record<PreventiveBasis, Spoken>> = {
  ssp: { da: 'SSP er til for at forebygge kriminalitet.', en: 'SSP is there to prevent crime.' },
  psp: { da: 'PSP er til for socialt udsatte personer.', en: 'PSP is there for socially exposed persons.' },
  ksp: {
    da: 'KSP er til for løsladte: fra Kriminalforsorgen, fra anbringelse uden for den for unge under 18, eller fra varetægt, hvis de er eller kan blive radikaliseret.',
    en: 'KSP is there for those released: from Kriminalforsorgen, for those under 18 from a placement outside it, or from custody if they are or may become radicalised.',
  },
  'info-house': {
    da: 'Infohuset er til for at forebygge ekstremisme.',
    en: 'The info house is there to prevent extremism.',
  },
  exit: { da: 'Exit er til for dem, der vil ud af en bande.', en: 'Exit is there for those who want to leave a gang.' },
}
