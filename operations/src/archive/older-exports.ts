import type { RecordKind } from '../ports.ts'

type Fields = Record<string, unknown>

/** What a version brought: fields of which exports from before say nothing, and what is told otherwise since. */
interface Step {
  version: number
  /** As if nobody had filled them in. Kinds that came are simply not listed. */
  added: Partial<Record<RecordKind, Fields>>
  changed?: Partial<Record<RecordKind, (record: Fields) => Fields>>
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const formerCertainties: Record<string, string> = { stated: 'sure', read: 'doubtful', inferred: 'doubtful' }

const withSettledOrigins = (record: Fields): Fields => {
  const { origins } = record
  if (!isFields(origins)) return record
  const settled = Object.entries(origins).map(([path, origin]) => {
    if (!isFields(origin)) return [path, origin]
    const { certainty } = origin
    return [path, { ...origin, certainty: formerCertainties[String(certainty)] ?? certainty, confirmed: false }]
  })
  return { ...record, origins: Object.fromEntries(settled) }
}

/** One format became a list of them, and the promise's day stands by itself. */
const withFormats = ({ format, nextStep, ...record }: Fields): Fields => {
  const formats = format === 'unknown' ? [] : format === undefined ? undefined : [format]
  const promise = isFields(nextStep) ? nextStep : undefined
  return {
    ...record,
    ...(formats ? { formats } : {}),
    ...(promise ? { nextStep: promise['text'] || null, decisionBy: promise['by'] } : {}),
    ...(nextStep === null ? { nextStep, decisionBy: null } : {}),
  }
}

/** A figure says what would have been right. */
const withBetter = (record: Fields): Fields => {
  const { entry } = record
  if (!isFields(entry) || entry['kind'] !== 'figure') return record
  return { ...record, entry: { better: '', ...entry } }
}

const steps: Step[] = [
  {
    version: 2,
    added: {
      opportunity: { outcomeOn: null, industry: null, country: null },
      round: { checked: [], finalists: null },
    },
  },
  {
    version: 3,
    added: {
      opportunity: { origins: {} },
      round: { options: [], replyAsks: [], replyBy: null, contact: null, conditions: [], origins: {} },
      interview: { origins: {} },
      person: { origins: {} },
      task: { dueBy: null },
    },
    changed: { round: withFormats, posting: withSettledOrigins },
  },
  {
    version: 4,
    // Whatever stood in the ledger had been accepted by the user.
    added: { entry: { certainty: 'sure', confirmed: true } },
    changed: { entry: withBetter },
  },
]

/** A record of an older export as it would be written today. */
export const asToday = (kind: RecordKind, record: Fields, version: number): Fields =>
  steps
    .filter((step) => step.version > version)
    .reduce((former, { added, changed }) => {
      const told = changed?.[kind]?.(former) ?? former
      return { ...added[kind], ...told }
    }, record)
