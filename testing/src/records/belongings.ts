import { createHash } from 'node:crypto'
import type { Records } from '@roundtwo/model'
import fc from 'fast-check'
import { anyRecord } from './one-record.ts'

/** Everything one tenant may have: every reference leads somewhere. */
export interface Belongings {
  records: { [Kind in keyof Records]: Records[Kind][] }
  /** Of some of the documents, by their id. */
  originals: Map<string, Uint8Array>
}

const several = <Kind extends keyof Records>(kind: Kind, maxLength = 4): fc.Arbitrary<Records[Kind][]> =>
  fc.uniqueArray(anyRecord[kind] as unknown as fc.Arbitrary<Records[Kind]>, {
    maxLength,
    selector: (record) => record.id,
  })

const loose = fc.record({
  opportunity: several('opportunity', 3),
  posting: several('posting'),
  resume: several('resume', 2),
  round: several('round'),
  interview: several('interview'),
  person: several('person'),
  attendance: several('attendance'),
  task: several('task'),
  document: several('document'),
  story: several('story', 3),
  revision: several('revision', 3),
  entry: several('entry'),
  feed: several('feed', 2),
  note: several('note'),
  ask: several('ask'),
  reflection: several('reflection', 3),
  evidence: several('evidence', 2),
  forecast: several('forecast', 2),
  setting: several('setting'),
})

const anyOriginal = fc.option(fc.uint8Array({ maxLength: 300 }), { freq: 4 })

export const anyBelongings: fc.Arbitrary<Belongings> = fc
  .tuple(loose, fc.array(anyOriginal, { minLength: 4, maxLength: 4 }), fc.nat())
  .map(([records, bytes, salt]) => joined(records, bytes, salt))

const joined = (loose_: Belongings['records'], bytes: (Uint8Array | null)[], salt: number): Belongings => {
  const choose = chooser(salt)
  const resume = loose_.resume
  const opportunity = loose_.opportunity.map((record) => ({
    ...record,
    resumeId: record.resumeId && choose(resume),
  }))
  const owned = <Owned extends { opportunityId: string }>(records: Owned[]): Owned[] =>
    records.flatMap((record) => {
      const opportunityId = choose(opportunity)
      return opportunityId === null ? [] : [{ ...record, opportunityId }]
    })
  const { document, originals } = withOriginals(loose_.document, bytes)
  const placed = document.map((record) => ({
    ...record,
    opportunityId: record.opportunityId && choose(opportunity),
  }))
  const from = <Referring extends { documentId: string | null }>(records: Referring[]): Referring[] =>
    records.map((record) => ({ ...record, documentId: record.documentId && choose(placed) }))
  const round = owned(loose_.round)
  const person = owned(loose_.person)
  const interview = owned(loose_.interview).flatMap((record) => {
    const roundId = choose(round)
    return roundId === null ? [] : [{ ...record, roundId }]
  })
  const attendance = owned(loose_.attendance).flatMap((record) => {
    const [interviewId, personId] = [choose(interview), choose(person)]
    return interviewId === null || personId === null ? [] : [{ ...record, interviewId, personId }]
  })
  const posting = from(oneEach(owned(loose_.posting), (record) => record.opportunityId))
  const entry = owned(loose_.entry).flatMap((record) => {
    const roundId = choose(round)
    return roundId === null ? [] : [{ ...record, roundId }]
  })
  const feed = owned(loose_.feed)
  const note = from(owned(loose_.note)).map((record) => ({
    ...record,
    feedId: record.feedId && choose(feed),
  }))
  const ask = owned(loose_.ask).map((record) => ({
    ...record,
    personId: record.personId && choose(person),
    roundId: record.roundId && choose(round),
    entryId: record.entryId && choose(entry),
  }))
  const reflection = owned(loose_.reflection).flatMap((record) => {
    const interviewId = choose(interview)
    return interviewId === null ? [] : [{ ...record, interviewId }]
  })
  const revision = loose_.revision.flatMap((record) => {
    const storyId = choose(loose_.story)
    return storyId === null ? [] : [{ ...record, storyId }]
  })
  const records = {
    ...{ opportunity, posting, resume: from(resume), round, interview, person, attendance },
    ...{ task: owned(loose_.task), document: placed, setting: loose_.setting },
    ...{ story: loose_.story, revision, entry, feed, note, ask },
    reflection: oneEach(reflection, (record) => record.interviewId),
    ...{ evidence: owned(loose_.evidence), forecast: owned(loose_.forecast) },
  }
  return { records, originals }
}

/** The same salt chooses the same way again. */
const chooser = (salt: number) => {
  let turn = salt
  return (among: { id: string }[]): string | null => {
    turn = (turn * 31 + 7) % 1_000_003
    return among[turn % Math.max(among.length, 1)]?.id ?? null
  }
}

const oneEach = <Owned>(records: Owned[], of: (record: Owned) => string): Owned[] => [
  ...new Map(records.map((record) => [of(record), record])).values(),
]

const withOriginals = (documents: Records['document'][], bytes: (Uint8Array | null)[]) => {
  const originals = new Map<string, Uint8Array>()
  const document = documents.map((record, place) => {
    const original = bytes[place]
    if (!original) return record
    originals.set(record.id, original)
    const digest = createHash('sha256').update(original).digest('hex')
    return { ...record, size: original.length, digest }
  })
  return { document, originals }
}
