import type { Records } from '@roundtwo/model'
import type { RecordKind } from '@roundtwo/operations'

/** How a field is kept. `flag` is 0 or 1, `json` is text; a `?` allows null (in JSON, null is a value like others). */
export type ColumnType = 'text' | 'text?' | 'number' | 'number?' | 'flag' | 'flag?' | 'json'

type ColumnTypeOf<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [string | null]
    ? 'text?'
    : [Value] extends [number]
      ? 'number'
      : [Value] extends [number | null]
        ? 'number?'
        : [Value] extends [boolean]
          ? 'flag'
          : [Value] extends [boolean | null]
            ? 'flag?'
            : 'json'

/** Exactly the fields of every record: one too few, one too many or a wrong type does not compile. */
type ColumnTable = {
  [Kind in RecordKind]: { [Field in keyof Records[Kind]]: ColumnTypeOf<Records[Kind][Field]> }
}

/** In the order in which kinds may be written without referring ahead. */
export const columnTable = {
  setting: { id: 'text', value: 'json' },
  resume: {
    id: 'text',
    name: 'text',
    resume: 'json',
    documentId: 'text?',
    example: 'flag',
    updatedAt: 'text',
  },
  opportunity: {
    id: 'text',
    company: 'text',
    role: 'text',
    resumeId: 'text?',
    outcome: 'text?',
    outcomeOn: 'text?',
    industry: 'text?',
    country: 'text?',
    notes: 'text',
    example: 'flag',
    createdAt: 'text',
    updatedAt: 'text',
    deletedAt: 'text?',
  },
  document: {
    id: 'text',
    opportunityId: 'text?',
    role: 'text',
    name: 'text',
    mediaType: 'text',
    size: 'number',
    digest: 'text',
    addedAt: 'text',
  },
  posting: {
    id: 'text',
    opportunityId: 'text',
    posting: 'json',
    origins: 'json',
    documentId: 'text?',
    updatedAt: 'text',
  },
  round: {
    id: 'text',
    opportunityId: 'text',
    number: 'number',
    final: 'flag?',
    format: 'text',
    bring: 'json',
    prepare: 'json',
    nextStep: 'json',
    checked: 'json',
    finalists: 'number?',
  },
  interview: {
    id: 'text',
    opportunityId: 'text',
    roundId: 'text',
    uid: 'text?',
    sequence: 'number',
    status: 'text',
    start: 'text?',
    end: 'text?',
    zone: 'text?',
    place: 'text?',
    link: 'text?',
    platform: 'text?',
  },
  person: {
    id: 'text',
    opportunityId: 'text',
    name: 'text',
    role: 'text?',
    email: 'text?',
    kind: 'text',
    notes: 'text',
  },
  attendance: { id: 'text', opportunityId: 'text', interviewId: 'text', personId: 'text' },
  task: {
    id: 'text',
    opportunityId: 'text',
    key: 'text',
    kind: 'text',
    title: 'text',
    detail: 'text',
    effort: 'number',
    value: 'number',
    earliestDaysBefore: 'number?',
    doneAt: 'text?',
    dismissed: 'flag',
    position: 'number',
  },
  story: {
    id: 'text',
    content: 'json',
    version: 'number',
    mergedInto: 'text?',
    example: 'flag',
    createdAt: 'text',
    updatedAt: 'text',
    deletedAt: 'text?',
  },
  revision: { id: 'text', storyId: 'text', version: 'number', content: 'json', savedAt: 'text' },
  entry: {
    id: 'text',
    opportunityId: 'text',
    roundId: 'text',
    personIds: 'json',
    entry: 'json',
    source: 'text',
    quote: 'text?',
    createdAt: 'text',
  },
  feed: {
    id: 'text',
    opportunityId: 'text',
    address: 'text',
    title: 'text',
    etag: 'text?',
    lastModified: 'text?',
    checkedAt: 'text?',
    nextAt: 'text',
    failures: 'number',
    trouble: 'text?',
    addedAt: 'text',
  },
  note: {
    id: 'text',
    opportunityId: 'text',
    theme: 'text',
    text: 'text',
    help: 'text',
    source: 'text?',
    link: 'text?',
    date: 'text?',
    storyIds: 'json',
    state: 'text',
    feedId: 'text?',
    guid: 'text?',
    documentId: 'text?',
    createdAt: 'text',
    updatedAt: 'text',
  },
  ask: {
    id: 'text',
    opportunityId: 'text',
    askId: 'text?',
    text: 'text',
    theme: 'text',
    personId: 'text?',
    again: 'flag',
    askedAt: 'text?',
    roundId: 'text?',
    answer: 'text',
    entryId: 'text?',
    position: 'number',
    createdAt: 'text',
  },
  reflection: {
    id: 'text',
    opportunityId: 'text',
    interviewId: 'text',
    aspects: 'json',
    createdAt: 'text',
    updatedAt: 'text',
  },
  evidence: { id: 'text', opportunityId: 'text', type: 'text', observedOn: 'text', note: 'text' },
  forecast: {
    id: 'text',
    opportunityId: 'text',
    madeAt: 'text',
    chances: 'json',
    eventualOffer: 'json',
    baseRate: 'json',
    withoutRecord: 'number',
    answerBy: 'text?',
  },
} as const satisfies ColumnTable

export interface Column {
  field: string
  /** The column's name in the database. */
  name: string
  type: ColumnType
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const recordKinds = Object.keys(columnTable) as RecordKind[]

const columnsByKind = new Map<RecordKind, Column[]>(
  recordKinds.map((kind) => [
    kind,
    Object.entries(columnTable[kind]).map(([field, type]) => ({ field, name: snakeCase(field), type })),
  ]),
)

export const columnsOf = (kind: RecordKind): Column[] => {
  const columns = columnsByKind.get(kind)
  if (columns === undefined) throw new TypeError(`there are no records of kind ${kind}`)
  return columns
}
