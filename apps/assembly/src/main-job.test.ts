import { createHash } from 'node:crypto'
import { type Client, deletionWords, type File, operations } from '@roundtwo/contract'
import { instant, seededRandom } from '@roundtwo/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, file, openTestClient, type TestClient, value } from './testing/test-client.ts'

let opened: TestClient
let client: TestClient['client']
const now = instant('2026-11-22T17:00:00Z')

interface Invite {
  method?: string
  sequence?: number
  start?: string
  end?: string
}

const invite = ({
  method = 'REQUEST',
  sequence = 0,
  start = '20261202T103000Z',
  end = '20261202T120000Z',
}: Invite = {}) =>
  file(
    'invite.ics',
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `METHOD:${method}`,
      'BEGIN:VEVENT',
      'UID:second-7@larkfield.example',
      `SEQUENCE:${sequence}`,
      'DTSTAMP:20261122T080000Z',
      `DTSTART:${start}`,
      `DTEND:${end}`,
      'SUMMARY:Second interview: Ward Manager\\, Larkfield Hospital',
      'LOCATION:Larkfield Hospital\\, Room 4',
      'ORGANIZER;CN=Joy Mensah:mailto:joy.mensah@larkfield.example',
      'ATTENDEE;CN=Ruth Okoro:mailto:ruth.okoro@larkfield.example',
      'DESCRIPTION:Please prepare a ten-minute presentation. You will meet Ruth Okoro\\, Director of Nursing.',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )

const posting = file(
  'posting.md',
  `# Ward Manager

Larkfield Hospital, Leeds

## What you will do
- Lead a team of 22 nurses on a surgical ward
- Plan the rota and keep to the budget

## Essential
- Current NMC registration
- At least five years of nursing experience
- Experience of leading a team
- Fluent Welsh

## Desirable
- A master's degree

£46,000 to £52,000 a year.
`,
)

const resume = file(
  'cv.json',
  JSON.stringify({
    basics: { name: 'Dana Whitlock', email: 'dana@mail.example' },
    work: [
      {
        name: 'Moorside Infirmary',
        position: 'Senior Staff Nurse',
        startDate: '2017-01',
        highlights: ['Led a team of eight nurses on night shifts', 'Cut falls by 30 % in a year'],
      },
    ],
    certificates: [{ name: 'NMC registration' }],
    'x-unknown': { kept: true },
  }),
)

const digest = ({ file: { base64 } }: { file: File }) => createHash('sha256').update(base64).digest('hex')

const prepare = () => value(client.prepareOpportunity({ invitation: invite(), posting, resume }))

beforeEach(async () => {
  opened = await openTestClient()
  opened.at(now)
  client = opened.client
})

afterEach(() => opened.close())

describe('from an invitation, a posting and a CV to a plan', () => {
  test('everything is kept and shown', async () => {
    const prepared = await prepare()
    expect(prepared.effect).toBe('created')
    const view = await value(client.getOpportunity({ id: prepared.opportunityId }))
    expect(view.opportunity).toMatchObject({ company: 'Larkfield Hospital', role: 'Ward Manager' })
    expect(view.rounds).toMatchObject([{ number: 2, formats: ['presentation'] }])
    expect(view.interviews).toMatchObject([{ start: '2026-12-02T10:30:00.000Z', status: 'planned' }])
    expect(view.people.map((person) => person.name)).toContain('Ruth Okoro')
    expect(view.documents.map((document) => document.role).toSorted()).toEqual(['invitation', 'posting', 'resume'])
    expect(view.resume?.resume).toHaveProperty('x-unknown', { kept: true })
  })

  test('each requirement is held against the CV', async () => {
    const { fit } = await prepare()
    const strengthOf = (text: string) =>
      fit?.matches.find(({ requirement }) => requirement.text.includes(text))?.strength
    expect(strengthOf('NMC')).toBe('strong')
    expect(strengthOf('Welsh')).toBe('gap')
  })

  test('questions carry reasons, and the gap is among them', async () => {
    const { opportunityId } = await prepare()
    const { questions } = await value(client.listQuestions({ id: opportunityId }))
    expect(questions.length).toBe(40)
    for (const { reason } of questions) expect(reason).not.toBe('')
  })

  test('the plan lies between now and the interview, and the day sheet has both zones', async () => {
    const { plan, daySheet } = await prepare()
    const blocks = plan.plan.days.flatMap((day) => day.blocks)
    expect(blocks.length).toBeGreaterThan(3)
    for (const block of blocks) {
      expect(block.start >= now).toBe(true)
      expect(block.end <= '2026-12-02T10:30:00.000Z').toBe(true)
    }
    expect(daySheet.when).toMatchObject({ own: 'Europe/Berlin' })
    expect(daySheet.asks).toHaveLength(3)
  })

  test('any one of the three will do', async () => {
    for (const given of [{ invitation: invite() }, { posting }, { resume }])
      expect((await value(client.prepareOpportunity(given))).daySheet).toBeDefined()
    expect(await codeOf(client.prepareOpportunity({}))).toBe('nothing-given')
  })

  test('an unreadable file keeps nothing', async () => {
    expect(
      await codeOf(client.prepareOpportunity({ invitation: invite(), posting: file('p.pdf', '%PDF-1.7 no') })),
    ).toBe('file-damaged')
    expect((await value(client.listOpportunities({}))).opportunities).toEqual([])
  })
})

describe('an invitation that changes', () => {
  const read = (given: Invite) => value(client.readInvitation({ file: invite(given) }))
  const apply = async (given: Invite) => client.applyInvitation({ invitation: await read(given) })

  test('a higher sequence moves the interview it belongs to, and the plan with it', async () => {
    const { opportunityId } = await prepare()
    const moved = await value(apply({ sequence: 1, start: '20261125T103000Z', end: '20261125T120000Z' }))
    expect(moved).toMatchObject({ opportunityId, effect: 'moved' })
    const { plan, start } = await value(client.getPlan({ id: opportunityId }))
    expect(start).toBe('2026-11-25T10:30:00.000Z')
    expect(plan.days.flatMap((day) => day.blocks).every((block) => block.end <= '2026-11-25T10:30:00.000Z')).toBe(true)
  })

  test('done tasks stay done when it moves, and those put away stay away', async () => {
    const { plan, opportunityId } = await prepare()
    const [first, second] = plan.tasks
    await value(client.setTaskDone({ id: first?.id ?? '' }))
    await value(client.saveTask({ id: second?.id ?? '', opportunityId, dismissed: true }))
    await value(apply({ sequence: 1, start: '20261201T103000Z', end: '20261201T120000Z' }))
    const { tasks } = await value(client.getOpportunity({ id: opportunityId }))
    expect(tasks.find((task) => task.id === first?.id)?.doneAt).toBe(now)
    expect(tasks.find((task) => task.id === second?.id)?.dismissed).toBe(true)
  })

  test('the same again changes nothing, an older one is refused', async () => {
    await prepare()
    await value(apply({ sequence: 3 }))
    expect((await value(apply({ sequence: 3 }))).effect).toBe('unchanged')
    expect(await codeOf(apply({ sequence: 2 }))).toBe('invitation-outdated')
  })

  test('a cancellation cancels, and a new request brings it back', async () => {
    const { opportunityId } = await prepare()
    expect((await value(apply({ method: 'CANCEL', sequence: 1 }))).effect).toBe('cancelled')
    const cancelled = await value(client.getOpportunity({ id: opportunityId }))
    expect(cancelled.interviews).toMatchObject([{ status: 'cancelled' }])
    await value(apply({ sequence: 2 }))
    expect((await value(client.getOpportunity({ id: opportunityId }))).interviews).toMatchObject([
      { status: 'planned' },
    ])
  })

  test('prepared twice it is kept once', async () => {
    const { opportunityId } = await value(client.prepareOpportunity({ invitation: invite() }))
    const again = await value(client.prepareOpportunity({ invitation: invite({ sequence: 1 }) }))
    expect(again).toMatchObject({ opportunityId, effect: 'updated' })
    expect((await value(client.listOpportunities({}))).opportunities).toHaveLength(1)
  })

  test('one that belongs nowhere says so', async () => {
    expect(await codeOf(apply({}))).toBe('interview-unknown')
  })
})

describe('keeping and losing', () => {
  test('a deleted opportunity comes back whole within thirty days', async () => {
    const { opportunityId: id } = await prepare()
    const before = await value(client.getOpportunity({ id }))
    await value(client.deleteOpportunity({ id }))
    expect(await codeOf(client.getOpportunity({ id }))).toBe('not-found')
    expect((await value(client.listOpportunities({ deleted: true }))).opportunities).toHaveLength(1)
    await value(client.restoreOpportunity({ id }))
    expect(await value(client.getOpportunity({ id }))).toEqual(before)
  })

  test('the example loads whole and goes without a trace', async () => {
    const empty = await value(client.exportData({}))
    const { opportunityId } = await value(client.loadExample({}))
    expect((await value(client.getFit({ id: opportunityId }))).matches.length).toBeGreaterThan(8)
    await value(client.loadExample({}))
    expect((await value(client.listOpportunities({}))).opportunities).toHaveLength(1)
    expect(await value(client.removeExample({}))).toEqual({ removed: true })
    expect(await value(client.exportData({}))).toEqual(empty)
  })

  test('export, delete everything, import, export: the same bytes, and no duplicates the second time', async () => {
    await prepare()
    const exported = await value(client.exportData({}))
    expect(await codeOf(client.deleteData({ confirm: 'yes' }))).toBe('not-confirmed')
    await value(client.deleteData({ confirm: deletionWords }))
    expect((await value(client.listOpportunities({}))).opportunities).toEqual([])
    const first = await value(client.importData({ file: exported.file }))
    const second = await value(client.importData({ file: exported.file }))
    expect(second).toEqual({ added: 0, changed: 0, unchanged: first.added })
    expect(digest(await value(client.exportData({})))).toBe(digest(exported))
  })

  test('a backup brings back what was', async () => {
    const { opportunityId: id } = await prepare()
    const backup = await value(client.backupData({}))
    await value(client.updateOpportunity({ id, notes: 'changed since' }))
    expect(await value(client.restoreData({ file: backup.file }))).toEqual({ opportunities: 1 })
    expect((await value(client.getOpportunity({ id }))).opportunity.notes).toBe('')
    expect(await codeOf(client.restoreData({ file: file('x.sqlite', 'no database') }))).toBe('backup-damaged')
    expect((await value(client.listOpportunities({}))).opportunities).toHaveLength(1)
  })

  test('an attached file comes back as it was', async () => {
    const { opportunityId } = await prepare()
    const random = seededRandom(7)
    const bytes = Buffer.from(Array.from({ length: 5000 }, () => Math.floor(random() * 256)))
    const given = { name: 'notes.bin', mediaType: 'application/x-notes', base64: bytes.toString('base64') }
    const { id } = await value(client.attachDocument({ opportunityId, file: given }))
    expect((await value(client.getDocument({ id }))).file).toEqual(given)
    await value(client.deleteDocument({ id }))
    expect(await codeOf(client.getDocument({ id }))).toBe('not-found')
  })
})

describe('correcting', () => {
  test('people, rounds and interviews can be added, changed and removed', async () => {
    const { opportunityId } = await prepare()
    const person = await value(client.savePerson({ opportunityId, name: 'Idris Vale', role: 'Matron' }))
    const changed = await value(client.savePerson({ opportunityId, id: person.id, email: 'idris@larkfield.example' }))
    expect(changed).toMatchObject({ name: 'Idris Vale', role: 'Matron', email: 'idris@larkfield.example' })
    const round = await value(client.saveRound({ opportunityId, number: 3, final: true, format: 'panel' }))
    const interview = await value(
      client.saveInterview({
        opportunityId,
        roundId: round.id,
        start: instant('2026-12-10T09:00:00Z'),
        personIds: [person.id],
      }),
    )
    const view = await value(client.getOpportunity({ id: opportunityId }))
    expect(view.attendance).toContainEqual(expect.objectContaining({ interviewId: interview.id, personId: person.id }))
    await value(client.deletePerson({ id: person.id }))
    await value(client.deleteInterview({ id: interview.id }))
    const after = await value(client.getOpportunity({ id: opportunityId }))
    expect(after.people.map(({ id }) => id)).not.toContain(person.id)
    expect(after.interviews.map(({ id }) => id)).not.toContain(interview.id)
  })

  test('a corrected posting changes the fit', async () => {
    const { opportunityId, readings } = await prepare()
    const { origins: _origins, notes: _notes, ...read } = readings.posting ?? ({} as never)
    const requirements = read.requirements.filter(({ text }) => !text.includes('Welsh'))
    await value(client.savePosting({ opportunityId, posting: { ...read, requirements } }))
    const fit = await value(client.getFit({ id: opportunityId }))
    expect(fit.matches.some(({ requirement }) => requirement.text.includes('Welsh'))).toBe(false)
  })

  test('settings are kept and change the plan', async () => {
    const { opportunityId } = await prepare()
    const none = Array.from({ length: 7 }, () => 0) as never
    await value(client.saveSettings({ minutesByWeekday: none, theme: 'dark' }))
    expect((await value(client.getSettings({}))).theme).toBe('dark')
    const { plan } = await value(client.getPlan({ id: opportunityId }))
    expect(plan.days.flatMap((day) => day.blocks)).toEqual([])
    expect(plan.dropped.length).toBeGreaterThan(0)
  })

  test('a CV kept once serves the next opportunity as well', async () => {
    await prepare()
    const { resumes } = await value(client.listResumes({}))
    const { opportunityId } = await value(client.createOpportunity({ company: 'Elm Clinic', role: 'Nurse' }))
    expect((await value(client.getOpportunity({ id: opportunityId }))).resume?.id).toBe(resumes[0]?.id)
  })

  test('ids that are not there are not found, whatever the operation', async () => {
    const nowhere = { id: 'nowhere', otherId: 'nowhere', text: 'some words', playbook: 'silence' }
    for (const { name, positional } of Object.values(operations))
      if (positional === 'id') {
        const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Client
        expect(await codeOf(client[key](nowhere as never))).toBe('not-found')
      }
  })
})
