import { blankPosting, instant, minutes, type Records } from '@roundtwo/units'

const moment = instant('2026-01-05T09:00:00Z')

const samples: { [Kind in keyof Records]: Omit<Records[Kind], 'id'> } = {
  opportunity: {
    company: 'Harbour Ltd',
    role: 'Tester',
    resumeId: null,
    outcome: null,
    notes: '',
    example: false,
    createdAt: moment,
    updatedAt: moment,
    deletedAt: null,
  },
  posting: {
    opportunityId: '',
    posting: { ...blankPosting, title: 'Tester', text: 'Tester wanted' },
    origins: {},
    documentId: null,
    updatedAt: moment,
  },
  resume: { name: 'CV', resume: {}, documentId: null, example: false, updatedAt: moment },
  round: {
    opportunityId: '',
    number: 2,
    final: null,
    format: 'panel',
    bring: [],
    prepare: [],
    nextStep: null,
  },
  interview: {
    opportunityId: '',
    roundId: '',
    uid: null,
    sequence: 0,
    status: 'planned',
    start: null,
    end: null,
    zone: null,
    place: null,
    link: null,
    platform: null,
  },
  person: { opportunityId: '', name: 'Priya Nair', role: null, email: null, kind: 'interviewer', notes: '' },
  attendance: { opportunityId: '', interviewId: '', personId: '' },
  task: {
    opportunityId: '',
    key: 'research:company',
    kind: 'research',
    title: 'Read about the company',
    detail: '',
    effort: minutes(30),
    value: 50,
    earliestDaysBefore: null,
    doneAt: null,
    dismissed: false,
    position: 0,
  },
  document: {
    opportunityId: null,
    role: 'other',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    size: 0,
    digest: '0'.repeat(64),
    addedAt: moment,
  },
  setting: { value: null },
}

/** A plain record with what matters to a test said, the rest filled in. */
export const sample = <Kind extends keyof Records>(
  kind: Kind,
  id: string,
  fields: Partial<Records[Kind]> = {},
): Records[Kind] => ({ ...samples[kind], id, ...fields }) as Records[Kind]
