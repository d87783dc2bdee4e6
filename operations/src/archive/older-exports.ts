import type { RecordKind } from '../ports.ts'

/** Fields that came with a version; exports from before say nothing of them. Kinds that came are simply not listed. */
const addedFields: Record<number, Partial<Record<RecordKind, Record<string, unknown>>>> = {
  2: {
    opportunity: { outcomeOn: null, industry: null, country: null },
    round: { checked: [], finalists: null },
  },
}

/** A record of an older export with the fields that came since, as if nobody had filled them in. */
export const withLaterFields = (
  kind: RecordKind,
  record: Record<string, unknown>,
  version: number,
): Record<string, unknown> => {
  let later: Record<string, unknown> = {}
  for (const [since, fields] of Object.entries(addedFields)) {
    if (Number(since) > version) later = { ...later, ...fields[kind] }
  }
  return { ...later, ...record }
}
