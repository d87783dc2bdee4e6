import type { File } from '@roundtwo/contract'
import { zoneNamed } from '@roundtwo/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { file, openTestClient, type TestClient, value } from './testing/test-client.ts'

const zoned = (name: string) => {
  const zone = zoneNamed(name)
  if (zone === undefined) throw new Error(`no such zone: ${name}`)
  return zone
}

let opened: TestClient
let client: TestClient['client']

beforeEach(async () => {
  opened = await openTestClient()
  client = opened.client
})

afterEach(() => opened.close())

const calendar = (summary: string, sequence = 0): File =>
  file(
    'invite.ics',
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nSEQUENCE:${sequence}\nDTSTART:20261126T100000Z\n` +
      `SUMMARY:${summary}\nEND:VEVENT\nEND:VCALENDAR\n`,
  )

describe('prepare', () => {
  test('the zone given is where the person is: the day sheet and the plan are in it, then and later', async () => {
    const zone = zoned('America/Denver')
    const prepared = await value(client.prepareOpportunity({ invitation: calendar('Interview at Acme'), zone }))
    expect(prepared.daySheet.when?.own).toBe('America/Denver')
    expect(prepared.plan.zone).toBe('America/Denver')
    const later = await value(client.getDaySheet({ id: prepared.opportunityId }))
    expect(later.when?.own).toBe('America/Denver')
  })

  test('a zone chosen in the settings is not changed by one given with an invitation', async () => {
    await value(client.saveSettings({ zone: zoned('Asia/Tokyo') }))
    await value(client.prepareOpportunity({ invitation: calendar('Chat'), zone: zoned('America/Denver') }))
    expect((await value(client.getSettings({}))).zone).toBe('Asia/Tokyo')
  })

  test('a company only guessed in the invitation gives way to the posting’s', async () => {
    const posting = file('posting.md', '# Staff Nurse\nCompany: St Brendan Hospital\n\n## Requirements\n- RN license\n')
    const { daySheet } = await value(
      client.prepareOpportunity({ invitation: calendar('Peer interview w/ Med-Surg unit - RN'), posting }),
    )
    expect(daySheet.opportunity.company).toBe('St Brendan Hospital')
  })
})

describe('prepared again', () => {
  const posting = file('posting.md', '# Staff Nurse\nCompany: Acme\n\n## Requirements\n- RN license\n')
  const resume = file('cv.txt', 'Ann Other\n\nExperience\nNurse, Loch View Clinic\n2019 – 2020\n- Led a ward\n')
  const invitation = calendar('Interview at Acme', 3)

  test('with the same files nothing is kept twice, and a better CV takes the place of the old', async () => {
    const first = await value(client.prepareOpportunity({ invitation, posting, resume }))
    const again = await value(client.prepareOpportunity({ invitation, posting, resume }))
    expect(again).toMatchObject({ opportunityId: first.opportunityId, effect: 'updated' })
    expect((await value(client.listOpportunities({}))).opportunities).toHaveLength(1)
    expect((await value(client.listResumes({}))).resumes).toHaveLength(1)
    const better = file('cv.txt', 'Ann Other\n\nExperience\nWard Manager, Loch View Clinic\n2019 – now\n- RN license\n')
    await value(client.prepareOpportunity({ invitation, resume: better }))
    const { resume: kept } = await value(client.getOpportunity({ id: first.opportunityId }))
    expect(JSON.stringify(kept)).toContain('Ward Manager')
  })

  test('an older version of a kept invitation makes no second opportunity', async () => {
    await value(client.prepareOpportunity({ invitation }))
    const older = await client.prepareOpportunity({ invitation: calendar('Interview at Acme', 2) })
    expect(older).toMatchObject({ ok: false, code: 'invitation-outdated' })
    expect((await value(client.listOpportunities({}))).opportunities).toHaveLength(1)
  })
})

describe('the wrong file in the wrong place', () => {
  test('a calendar file or a CV as JSON is no posting, and JSON no invitation', async () => {
    const resume = file('cv.json', '{"basics":{"name":"A"}}')
    for (const wrong of [calendar('x'), resume])
      expect(await client.readPosting({ file: wrong })).toMatchObject({
        ok: false,
        code: 'file-type-unknown',
      })
    expect(await client.readInvitation({ file: resume })).toMatchObject({
      ok: false,
      code: 'file-type-unknown',
    })
  })

  test('a posting that came as a mail is read without its headers', async () => {
    const mail = file(
      'alert.eml',
      'From: jobs@example.com\nSubject: A job for you\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n' +
        'Content-Type: text/plain\n\nData Engineer\n\nRequirements\n- Strong SQL\n- Python\n',
    )
    const posting = await value(client.readPosting({ file: mail }))
    expect(posting.text).not.toContain('Content-Type')
    expect(posting.title).toBe('Data Engineer')
  })
})
