import {
  documentRoles,
  interviewFormats,
  interviewStatuses,
  minutes,
  outcomes,
  personKinds,
  type Records,
  taskKinds,
} from '@roundtwo/model'
import fc from 'fast-check'
import { anyOrigins, anyPosting, anyResume } from './documents-of-work.ts'
import { rememberedRecords } from './remembered-records.ts'
import { anyDate, anyId, anyInstant, anyJson, anyText, anyZone, maybe } from './text.ts'

const owned = { id: anyId, opportunityId: anyId }
const whole = fc.integer({ min: -1000, max: 1_000_000 })

/** A record of each kind, with references to nowhere in particular. */
export const anyRecord = {
  opportunity: fc.record({
    id: anyId,
    company: anyText(),
    role: anyText(),
    resumeId: maybe(anyId),
    outcome: maybe(fc.constantFrom(...outcomes)),
    outcomeOn: maybe(anyDate),
    industry: maybe(anyText()),
    country: maybe(fc.constantFrom('DE', 'GB', 'US')),
    notes: anyText(),
    example: fc.boolean(),
    createdAt: anyInstant,
    updatedAt: anyInstant,
    deletedAt: maybe(anyInstant),
  }),
  posting: fc.record({
    ...owned,
    posting: anyPosting,
    origins: anyOrigins,
    documentId: maybe(anyId),
    updatedAt: anyInstant,
  }),
  resume: fc.record({
    id: anyId,
    name: anyText(),
    resume: anyResume,
    documentId: maybe(anyId),
    example: fc.boolean(),
    updatedAt: anyInstant,
  }),
  round: fc.record({
    ...owned,
    number: fc.integer({ min: 1, max: 20 }),
    final: maybe(fc.boolean()),
    format: fc.constantFrom(...interviewFormats),
    bring: fc.array(anyText(), { maxLength: 3 }),
    prepare: fc.array(anyText(), { maxLength: 3 }),
    nextStep: maybe(fc.record({ text: anyText(), by: maybe(anyDate) })),
    checked: fc.array(anyText(), { maxLength: 3 }),
    finalists: maybe(fc.integer({ min: 1, max: 100 })),
  }),
  interview: fc.record({
    ...owned,
    roundId: anyId,
    uid: maybe(anyText()),
    sequence: whole,
    status: fc.constantFrom(...interviewStatuses),
    start: maybe(anyInstant),
    end: maybe(anyInstant),
    zone: maybe(anyZone),
    place: maybe(anyText()),
    link: maybe(anyText()),
    platform: maybe(anyText()),
  }),
  person: fc.record({
    ...owned,
    name: anyText(1),
    role: maybe(anyText()),
    email: maybe(anyText()),
    kind: fc.constantFrom(...personKinds),
    notes: anyText(),
  }),
  attendance: fc.record({ ...owned, interviewId: anyId, personId: anyId }),
  task: fc.record({
    ...owned,
    key: anyText(),
    kind: fc.constantFrom(...taskKinds),
    title: anyText(1),
    detail: anyText(),
    effort: fc.double({ min: 0, max: 10_000, noNaN: true }).map((count) => minutes(count + 0)),
    value: fc.double({ min: 1, max: 100, noNaN: true }),
    earliestDaysBefore: maybe(fc.nat(60)),
    doneAt: maybe(anyInstant),
    dismissed: fc.boolean(),
    position: whole,
  }),
  document: fc.record({
    id: anyId,
    opportunityId: maybe(anyId),
    role: fc.constantFrom(...documentRoles),
    name: anyText(),
    mediaType: fc.constantFrom('application/pdf', 'text/plain', 'text/html', 'message/rfc822'),
    size: fc.nat(),
    digest: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    addedAt: anyInstant,
  }),
  ...rememberedRecords,
  setting: fc.record({ id: anyId, value: anyJson }),
} satisfies { [Kind in keyof Records]: fc.Arbitrary<Records[Kind]> }
