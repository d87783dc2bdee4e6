import { type EntryRecord, isSettled } from '@roundtwo/model'
import type { ReadRecords } from '../ports.ts'

/** The entries that anything may rest on: advice, plan, day sheet, who heard a story. A doubtful one moves nothing. */
export const settledEntries = async (records: ReadRecords, match: Partial<EntryRecord> = {}): Promise<EntryRecord[]> =>
  (await records.list('entry', match)).filter(isSettled)
