import type { Records } from '@roundtwo/model'
import type { ReadRecords, RecordKind } from '../ports.ts'
import { canonical, inCodeUnits } from './canonical.ts'

export const exportFormat = 'roundtwo'
/** Raised when an older Roundtwo would misread what a newer one writes, or call it damaged. */
export const exportVersion = 4

/** Everything a tenant has but the bytes of the originals; described in docs/export-format.md. */
export interface ExportDocument {
  format: typeof exportFormat
  version: number
  records: AllRecords
}

export type AllRecords = { [Kind in RecordKind]: Records[Kind][] }

/** The order they stand in, each before what refers to it (but for the CV's document). */
const kinds: { [Kind in RecordKind]: true } = {
  setting: true,
  resume: true,
  opportunity: true,
  document: true,
  posting: true,
  round: true,
  interview: true,
  person: true,
  attendance: true,
  task: true,
  story: true,
  revision: true,
  entry: true,
  feed: true,
  note: true,
  ask: true,
  reflection: true,
  evidence: true,
  forecast: true,
}
export const exportedKinds = Object.keys(kinds) as RecordKind[]

const sortedById = <Kind extends RecordKind>(records: Records[Kind][]): Records[Kind][] =>
  records.toSorted((one, other) => inCodeUnits(one.id, other.id))

export const collectRecords = async (records: ReadRecords): Promise<ExportDocument> => {
  const all: Record<string, unknown> = {}
  for (const kind of exportedKinds) all[kind] = sortedById(await records.list(kind))
  return { format: exportFormat, version: exportVersion, records: all as unknown as AllRecords }
}

/** The same records give the same text. */
export const exportText = ({ format, version, records }: ExportDocument): string => {
  const sorted = exportedKinds.map((kind) => [kind, records[kind].map(canonical)])
  return `${JSON.stringify({ format, version, records: Object.fromEntries(sorted) }, null, 2)}\n`
}
