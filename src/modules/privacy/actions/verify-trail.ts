/** The check of the hash chain, for those who review the log. Permission and audit are the platform action's own. */
export { type Verification, verifyEntries as verifyTrail } from '../../../platform/audit/verify-entries.ts'
