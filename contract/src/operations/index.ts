import * as asks from './asks.ts'
import * as data from './data.ts'
import * as details from './details.ts'
import * as format from './format.ts'
import * as ledger from './ledger.ts'
import * as lookingBack from './looking-back.ts'
import * as opportunities from './opportunities.ts'
import * as preparing from './preparing.ts'
import * as reading from './reading.ts'
import * as research from './research.ts'
import * as searching from './searching.ts'
import * as standing from './standing.ts'
import * as stories from './stories.ts'

/** Every operation, by the name its implementation has in code. */
export const operations = {
  ...reading,
  ...opportunities,
  ...preparing,
  ...format,
  ...ledger,
  ...standing,
  ...stories,
  ...research,
  ...asks,
  ...lookingBack,
  ...searching,
  ...details,
  ...data,
}

export type Operations = typeof operations
export type OperationKey = keyof Operations
