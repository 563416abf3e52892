import { startHouse } from './start-house.ts'

process.exitCode = await startHouse(process.env)
