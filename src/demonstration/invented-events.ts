import type { StaffKeyOfUnit } from './story-inquiry.ts'
