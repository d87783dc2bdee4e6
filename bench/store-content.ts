import { blankRound, instant, minutes, type Origins, type Posting } from '@roundtwo/model'
import type { Store, WriteRecords } from '@roundtwo/operations'

export const opportunityIds = Array.from({ length: 1000 }, (_, place) => `opportunity-${place}`)

const moment = instant('2026-01-05T09:00:00Z')

const posting: Posting = {
  title: 'Registered nurse, cardiology',
  company: 'Harbour Clinic',
  place: 'Leeds',
  mode: 'onsite',
  seniority: 'mid',
  pay: { min: 33_000, max: 41_000, currency: 'GBP', period: 'year' },
  requirements: Array.from({ length: 12 }, (_, place) => ({
    text: `Evidence of working well under pressure in situation number ${place}`,
    kind: 'experience',
    level: place % 3 === 0 ? 'nice' : 'must',
  })),
  duties: Array.from({ length: 8 }, (_, place) => `Look after the patients of ward ${place}`),
  values: ['kindness', 'candour'],
  formatHints: [],
  text: 'We look for somebody who looks after people well. '.repeat(60),
}

const origins: Origins = Object.fromEntries(
  ['title', 'company', 'place', 'pay', 'mode'].map((field) => [
    field,
    { certainty: 'doubtful', quote: `the words of ${field}`, where: 'text', confirmed: false },
  ]),
)

/** 1,000 opportunities and 50,000 rows: fifty rows each, as a well-kept one has. */
export const fillStore = async (store: Store): Promise<void> => {
  for (let start = 0; start < opportunityIds.length; start += 100) {
    await store.write('local', async (records) => {
      for (const id of opportunityIds.slice(start, start + 100)) await putOpportunity(records, id)
    })
  }
}

const putOpportunity = async (records: WriteRecords, opportunityId: string): Promise<void> => {
  const times = async (count: number, put: (id: string, place: number) => Promise<void>) => {
    for (let place = 0; place < count; place += 1) await put(`${opportunityId}-${place}`, place)
  }
  await records.put('resume', {
    id: `${opportunityId}-resume`,
    ...{
      name: 'CV',
      resume: { basics: { name: 'Ada' } },
      documentId: null,
      example: false,
      updatedAt: moment,
    },
  })
  await records.put('opportunity', {
    id: opportunityId,
    ...{ company: 'Harbour Clinic', role: 'Nurse', resumeId: `${opportunityId}-resume`, outcome: null },
    ...{ outcomeOn: null, industry: null, country: null },
    ...{ notes: '', origins: {}, example: false, createdAt: moment, updatedAt: moment, deletedAt: null },
  })
  await records.put('posting', {
    id: `${opportunityId}-posting`,
    ...{ opportunityId, posting, origins, documentId: null, updatedAt: moment },
  })
  await times(2, (id, place) =>
    records.put('round', {
      ...{ id, opportunityId, number: place + 1, ...blankRound, formats: ['panel'] },
      ...{ bring: ['passport'], prepare: ['a talk of ten minutes'], nextStep: 'soon' },
    }),
  )
  await times(3, (id, place) =>
    records.put('interview', {
      ...{
        id,
        opportunityId,
        roundId: `${opportunityId}-${place % 2}`,
        uid: `${id}@example.org`,
        sequence: 0,
      },
      ...{ status: 'planned', start: moment, end: moment, zone: null, place: 'Ward 7', link: null },
      ...{ platform: null, origins: {} },
    }),
  )
  await times(5, (id) =>
    records.put('person', {
      ...{ id, opportunityId, name: 'Priya Nair', role: 'Matron', email: 'priya@example.org' },
      ...{ kind: 'interviewer', notes: '', origins: {} },
    }),
  )
  await times(6, (id, place) =>
    records.put('attendance', {
      ...{ id, opportunityId, interviewId: `${opportunityId}-${place % 3}` },
      personId: `${opportunityId}-${place % 5}`,
    }),
  )
  await times(27, (id, place) =>
    records.put('task', {
      ...{ id, opportunityId, key: `story:requirement-${place}`, kind: 'story', title: `Story ${place}` },
      ...{ detail: 'Tell what you did, with a number, and why it matters to them.', effort: minutes(30) },
      ...{
        value: 50,
        earliestDaysBefore: null,
        dueBy: null,
        doneAt: null,
        dismissed: false,
        position: place,
      },
    }),
  )
  await times(4, (id) =>
    records.put('document', {
      ...{ id, opportunityId, role: 'other', name: 'a.pdf', mediaType: 'application/pdf', size: 1 },
      ...{ digest: '0'.repeat(64), addedAt: moment },
    }),
  )
}
