import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, type File } from '@roundtwo/contract'
import { createRun } from '@roundtwo/operations'
import { instant, type Result } from '@roundtwo/units'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Opened, openPorts } from './index.ts'

let folder: string
let opened: Opened
let client: Client

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundtwo-prepare-'))
  const result = await openPorts({ folder, holder: 'a test' })
  if (!result.ok) throw new Error(result.message)
  opened = result.value
  const run = createRun(
    {
      ...opened.ports,
      clock: () => instant('2026-11-22T08:00:00Z'),
      machineZone: () => 'Europe/Berlin' as never,
    },
    (defect) => {
      throw defect
    },
  )
  client = createClient(run)
})

afterEach(async () => {
  await opened.close()
  await rm(folder, { recursive: true })
})

const file = (name: string, text: string): File => ({
  name,
  mediaType: null,
  base64: Buffer.from(text).toString('base64'),
})

const value = async <Value>(answer: Promise<Result<Value>>): Promise<Value> => {
  const result = await answer
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.value
}

const calendar = (summary: string): File =>
  file(
    'invite.ics',
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nDTSTART:20261126T100000Z\nSUMMARY:${summary}\nEND:VEVENT\nEND:VCALENDAR\n`,
  )

describe('prepare', () => {
  test('the zone given is where the person is: the day sheet and the plan are in it, then and later', async () => {
    const zone = 'America/Denver' as never
    const prepared = await value(
      client.prepareOpportunity({ invitation: calendar('Interview at Acme'), zone }),
    )
    expect(prepared.daySheet.when?.own).toBe('America/Denver')
    expect(prepared.plan.zone).toBe('America/Denver')
    const later = await value(client.getDaySheet({ id: prepared.opportunityId }))
    expect(later.when?.own).toBe('America/Denver')
  })

  test('a zone chosen in the settings is not changed by one given with an invitation', async () => {
    await value(client.saveSettings({ zone: 'Asia/Tokyo' as never }))
    await value(client.prepareOpportunity({ invitation: calendar('Chat'), zone: 'America/Denver' as never }))
    expect((await value(client.getSettings({}))).zone).toBe('Asia/Tokyo')
  })

  test('a company only guessed in the invitation gives way to the posting’s', async () => {
    const posting = file(
      'posting.md',
      '# Staff Nurse\nCompany: St Brendan Hospital\n\n## Requirements\n- RN license\n',
    )
    const { daySheet } = await value(
      client.prepareOpportunity({ invitation: calendar('Peer interview w/ Med-Surg unit - RN'), posting }),
    )
    expect(daySheet.opportunity.company).toBe('St Brendan Hospital')
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
      'From: jobs@example.com\nSubject: A job for you\nDate: Fri, 20 Nov 2026 10:00:00 +0000\nContent-Type: text/plain\n\nData Engineer\n\nRequirements\n- Strong SQL\n- Python\n',
    )
    const posting = await value(client.readPosting({ file: mail }))
    expect(posting.text).not.toContain('Content-Type')
    expect(posting.title).toBe('Data Engineer')
  })
})
