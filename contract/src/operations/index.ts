import * as data from './data.ts'
import * as details from './details.ts'
import * as opportunities from './opportunities.ts'
import * as preparing from './preparing.ts'
import * as reading from './reading.ts'

/** Every operation, by the name its implementation has in code. */
export const operations = { ...reading, ...opportunities, ...preparing, ...details, ...data }

export type Operations = typeof operations
export type OperationKey = keyof Operations
