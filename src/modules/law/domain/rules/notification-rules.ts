import type { NotificationFacts } from '../notification-facts.ts'
import type { Rule } from '../rule.ts'
import { sharpenedDuty } from './bl-133-1.0.ts'
import { generalDuty } from './bl-135-1.0.ts'
import { talkWithoutParents } from './bl-137-1.0.ts'
import { dutyIsPersonal } from './ru-01-1.0.ts'
import { reasonIsEnough } from './ru-02-1.0.ts'
import { outsideTheAct } from './ru-03-1.0.ts'
import { dutyBeforeConfidentiality } from './ru-04-1.0.ts'
import { parentsFirstOrNever } from './ru-05-1.0.ts'
import { freeForm } from './ru-06-1.0.ts'
import { workplaceAddress } from './ru-07-1.0.ts'
import { privateNotifier } from './ru-08-1.0.ts'
import { clocksOfTheMunicipality } from './ru-09-1.0.ts'
import { whatSspKeeps } from './ru-10-1.0.ts'
import { dangerFirst } from './ru-11-1.0.ts'
import { underEighteen } from './ru-age-1.0.ts'

/** Notifications (underretning): domain reference, 2.4. Danger stands first. */
export const notificationRules: readonly Rule<NotificationFacts>[] = [
  dangerFirst,
  dutyIsPersonal,
  reasonIsEnough,
  outsideTheAct,
  dutyBeforeConfidentiality,
  parentsFirstOrNever,
  freeForm,
  workplaceAddress,
  privateNotifier,
  clocksOfTheMunicipality,
  whatSspKeeps,
  sharpenedDuty,
  generalDuty,
  talkWithoutParents,
  underEighteen,
]
