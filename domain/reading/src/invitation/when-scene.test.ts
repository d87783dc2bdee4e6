import { dateInZone, instant, type ZoneName } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'
import { readMail } from './scene.ts'
import { zone } from './testing/zone.ts'
import { dayKey, daysAhead, momentKey, type WhenScene, whenScene } from './when-scene.ts'

const london = zone('Europe/London')
const now = instant('2026-11-17T10:00:00Z')
const sceneOf = (text: string, own = london): WhenScene =>
  whenScene(readMail(invitationMail({ text, now, zone: own })), own)

const older = (news: string, old: string): string =>
  `${news}\n\nOn Mon, 2 Nov 2026 at 11:02, Jane Doe <jane@acme.example> wrote:\n> ${old}`

describe('the day of writing', () => {
  test('is that on which the mail was sent, else the day of reading, where the user is', () => {
    const late = { text: 'so', now: instant('2026-11-17T23:30:00Z'), zone: london }
    const day = (source: typeof late & { sentAt?: typeof late.now }, own: ZoneName) =>
      whenScene(readMail(invitationMail(source)), own).today
    expect(day(late, london)).toBe('2026-11-17')
    expect(day(late, zone('Asia/Tokyo'))).toBe('2026-11-18')
    expect(day({ ...late, sentAt: instant('2026-11-01T10:00:00Z') }, london)).toBe('2026-11-01')
  })

  test('is so many days before another', () => {
    const scene = sceneOf('so')
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const date = dateInZone(instant(new Date(Date.parse(now) + days * 86_400_000).toISOString()), london)
        expect(daysAhead(scene, date)).toBe(days)
      }),
    )
  })
})

describe('the order of day and month', () => {
  const day = (text: string, own = london) => sceneOf(text, own).when.dates.map(({ date }) => date)

  test.each([
    ['3/12/2026 at 10:30', 'Europe/London', '2026-12-03'],
    ['3/12/2026 at 10:30', 'America/Chicago', '2026-03-12'],
    ['3/12/2026 at 10:30, 12 Elm Street, Springfield, IL 62704', 'Europe/London', '2026-03-12'],
    ['3/12/2026 at 10:30, Leeds LS3 1HS', 'America/Chicago', '2026-12-03'],
    ['3/12/2026 at 10:30 (GMT -05:00)', 'Europe/London', '2026-12-03'],
    ['13/12/2026 at 10:30', 'America/Chicago', '2026-12-13'],
  ])('in "%s" for somebody in %s', (text, own, wanted) => {
    expect(day(text, zone(own))).toEqual([wanted])
  })
})

describe('what is said of when', () => {
  test('days and times by their keys, each as often as it is named', () => {
    const scene = sceneOf('Friday 27 November at 10:00.\n\nSo, Friday 27 November.')
    expect(scene.counts.get('2026-11-27')).toBe(2)
    expect(scene.counts.get('2026-11-27 600')).toBe(1)
    expect(scene.counts.get('2026-11-28')).toBeUndefined()
    expect(momentKey(null, 600)).toBe('null 600')
    const [moment] = scene.when.moments
    expect(moment && dayKey(moment)).toBe('0 2026-11-27')
  })

  test('what the newest message names in its order, and what older ones do', () => {
    const scene = sceneOf(older('It is Monday 30 November at 11:00 or 9:00.', 'Friday 27 November at 10:00'))
    expect([...scene.newest]).toEqual([
      ['2026-11-30 660', 0],
      ['2026-11-30 540', 1],
    ])
    expect(scene.newestDays).toBe(1)
    expect(scene.older).toContain('2026-11-27 600')
    expect(scene.older).not.toContain('2026-11-30 660')
    expect(scene.newest.has('2026-11-27 600')).toBe(false)
    expect(sceneOf('Friday 27 November 10:00\n\nMonday 30 November 9:00').newestDays).toBe(2)
  })

  test('moments of one day and message stand together, days without a time not among them', () => {
    const scene = sceneOf('Friday 27 November\n10:00 Test\n11:00 Panel\n\nAnswer by Monday 23 November.')
    const same = scene.sameDay.get('0 2026-11-27')
    expect(same?.map(({ time }) => time?.at)).toEqual([600, 660])
    expect(scene.sameDay.has('0 2026-11-23')).toBe(false)
    for (const [time, moments] of scene.rivals) for (const moment of moments) expect(moment.time).toBe(time)
  })

  test('times of arrival and those they are for', () => {
    const scene = sceneOf('Friday 27 November, 9.15 for 9.30. Lunch at 12:00.')
    expect([...scene.arrivals]).toEqual([555])
    expect([...scene.arrivedFor]).toEqual([570])
  })

  test('lines on which a day stands with a time, and those that a time begins', () => {
    const scene = sceneOf('Friday 27 November at 10:00\nso\nMonday 30 November\n11:00 Panel\nLunch 12:00')
    expect([...scene.datedLines]).toEqual([0])
    expect([...scene.timeFirst]).toEqual([3])
  })
})

describe('a change', () => {
  test.each([
    ['It is moved to Friday.', true],
    ['Wir haben es verschoben.', true],
    ['It is on Friday.', false],
    [older('It is moved to Friday.', 'See you'), true],
    [older('We look forward to seeing you on Friday at ten.', 'It is moved'), false],
  ])('%j speaks of one: %s', (text, wanted) => {
    expect(sceneOf(text).isMoved).toBe(wanted)
  })
})
