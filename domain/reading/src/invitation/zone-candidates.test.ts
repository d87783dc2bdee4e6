import { instant, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'
import { readMail } from './scene.ts'
import { zone } from './testing/zone.ts'
import { whenScene } from './when-scene.ts'
import { zoneCandidates } from './zone-candidates.ts'

const summer = plainDate('2026-07-01')
const winter = plainDate('2026-12-01')

function candidates(text: string, own = 'Europe/London', day = winter) {
  const given = { text, now: instant('2026-11-17T10:00:00Z'), zone: zone(own) }
  const scene = whenScene(readMail(invitationMail(given)), zone(own))
  return zoneCandidates(scene, day, zone(own))
}
const zonesOf = (text: string, own?: string, day = winter) => candidates(text, own, day).map((each) => each.zone)
const featuresOf = (text: string, wanted: string) =>
  candidates(text).find((each) => each.zone === wanted)?.features ?? []

describe('zones an interview may be in', () => {
  test('the own one is always among them, first, and alone where no other is named', () => {
    fc.assert(
      fc.property(fc.constantFrom('Europe/London', 'Asia/Tokyo', 'America/Chicago'), (own) => {
        const [only, ...more] = candidates('We meet at 10:00.', own)
        expect(more).toEqual([])
        expect(only).toMatchObject({ zone: own, value: own, span: null })
        expect(only?.features).toEqual([
          ...['own', 'alone', 'own without place'],
          ...['true own', 'true alone', 'true own without place'],
        ])
      }),
    )
  })

  test.each([
    ['one of the same clock goes by the name in the text', 'at 10:00 Paris time', 'Europe/Berlin', ['Europe/Paris']],
    ['but not by an offset', 'at 10:00 (GMT+1)', 'Europe/Berlin', ['Europe/Berlin']],
    ['nor by UTC', 'at 10:00 UTC', 'Europe/London', ['Europe/London']],
    ['one of another clock is another', 'at 10:00 Paris time', 'Europe/London', ['Europe/London', 'Europe/Paris']],
    ['an offset counts where it is another clock', 'at 10:00 UTC', 'Asia/Tokyo', ['Asia/Tokyo', 'UTC']],
  ])('%s', (_, text, own, wanted) => {
    expect(zonesOf(text, own)).toEqual(wanted)
  })

  test('which are of one clock is told by the day', () => {
    const text = 'at 10:00 Phoenix time'
    expect(zonesOf(text, 'America/Los_Angeles', summer)).toHaveLength(1)
    expect(zonesOf(text, 'America/Los_Angeles', winter)).toHaveLength(2)
  })

  test('the name that says most is shown', () => {
    expect(zonesOf('at 10:00 CET, that is Paris time (GMT+1)')).toEqual(['Europe/London', 'Europe/Paris'])
  })
})

describe('what speaks for a zone', () => {
  test('one named beside the time', () => {
    const features = featuresOf('We meet on Friday 27 November at 10:00 Paris time.', 'Europe/Paris')
    expect(features).toEqual(
      expect.arrayContaining([
        ...['by name body', 'beside time body', 'elsewhere', 'mentions>=1', 'name part body', 'name b2=at'],
        ...['false by name body', 'false elsewhere'],
      ]),
    )
    expect(features).not.toContain('line of a time')
    expect(features).not.toContain('alone')
  })

  test('one on the line of a time, or on another', () => {
    const beside = 'We meet on Friday 27 November at 10:00 and all the others will join us from Paris'
    expect(featuresOf(beside, 'Europe/Paris')).toContain('line of a time')
    expect(featuresOf('We meet in Paris.\nThat is at 10:00', 'Europe/Paris')).not.toContain('line of a time')
  })

  test('one of an address, and letters that several zones share', () => {
    const address = 'We meet at 10:00.\n\nCome to 3 Canal Road, Leeds LS1 2AB'
    expect(featuresOf(address, 'Europe/London')).toContain('placed body')
    expect(featuresOf('We meet in Leeds at 10:00.', 'Europe/London')).not.toContain('placed body')
    expect(candidates('at 10:00 CST').flatMap(({ features }) => features)).toContain('shared letters')
    expect(candidates('at 10:00 CET').flatMap(({ features }) => features)).not.toContain('shared letters')
  })

  test('one in a message above or below that with the news', () => {
    const below =
      'It is fixed for Friday at ten in our office, with all of the team.\n\n' +
      'On 2 Nov 2026, Jo wrote:\n> at 10:00 Paris time'
    expect(featuresOf(below, 'Europe/Paris')).toContain('by name old body')
    const above =
      'See below, Paris time\n\n-------- Forwarded message --------\n' +
      'From: Jo <jo@acme.example>\n\nWe shall meet you very soon at our shop'
    expect(featuresOf(above, 'Europe/Paris')).toContain('by name top body')
  })

  test('that the mail names a place where the own zone is not named', () => {
    expect(featuresOf('Komm um 10:00 in die Hauptstraße 3, 10115 Berlin', 'Europe/London')).toContain('own with place')
  })
})
