import { instant, type ZoneName } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'
import { readMail } from './scene.ts'
import { zone } from './testing/marked-scene.ts'
import {
  dayFeatures,
  dayKey,
  endCandidates,
  momentFeatures,
  momentKey,
  type WhenScene,
  whenScene,
} from './when-features.ts'

const london = zone('Europe/London')
const now = instant('2026-11-17T10:00:00Z')
const sceneOf = (text: string, own = london): WhenScene =>
  whenScene(readMail(invitationMail({ text, now, zone: own })), own)

/** Features of the moment of a day and a time, as "27 10:30". */
function momentOf(text: string, which: string, nth = 0): string[] {
  const scene = sceneOf(text)
  const [day = '', hour = '', minute = ''] = which.split(/[ :]/)
  const wanted = scene.when.moments.filter(
    ({ date, time }) => date.date?.endsWith(`-${day}`) && time?.at === Number(hour) * 60 + Number(minute),
  )
  const moment = wanted[nth]
  return moment ? momentFeatures(scene, moment) : []
}

/** Features of the first day that is named. */
function dayOf(text: string, nth = 0): string[] {
  const scene = sceneOf(text)
  const date = scene.when.dates[nth]
  return date ? dayFeatures(scene, date) : []
}

const of = (features: readonly string[], start: string) => features.filter((name) => name.startsWith(start))
const older = (news: string, old: string): string =>
  `${news}

On Mon, 2 Nov 2026 at 11:02, Jane Doe <jane@acme.example> wrote:
> ${old}`

describe('a moment', () => {
  test('has exactly these features by itself', () => {
    const own = momentOf('We meet on Friday 27 November at 10:30, here.', '27 10:30')
    const named = [
      ...['pair before 1', 'rival 0 of 1', 'message main', 'said>=1', 'hour 4', 'minute half', 'times 0'],
      ...['on line 0 of 1', 'earliest', 'latest', 'first', 'moved false first of 1', 'days 1'],
      'dated lines near 0',
      ...['cue none', 'cue none moved false', 'cue behind none', 'cue behind none moved false'],
      ...['cues none none', 'cues none none moved false'],
      ...['d kind day', 'd written weekday day month', 'd ahead 5', 'd named>=1'],
    ]
    expect(own.slice(0, named.length)).toEqual(named)
    expect(own.slice(named.length, 2 * named.length)).toEqual(named.map((name) => `main ${name}`))
    expect(own.at(-1)).toBe('pair before')
    expect(own).toEqual(
      expect.arrayContaining(['t b1=at', 't b4=friday', 't a1=,', 't opens we', 'd b1=on', 'd b3=we']),
    )
    expect([...of(own, 'd b4='), ...of(own, 't b5=')]).toEqual([])
  })

  test('of a day without a time has none', () => {
    const scene = sceneOf('We meet on Friday 27 November.')
    expect(scene.when.moments.flatMap((moment) => momentFeatures(scene, moment))).toEqual([])
  })

  test.each([
    ['05:59', 'hour 0'],
    ['06:00', 'hour 1'],
    ['07:45', 'hour 2'],
    ['08:00', 'hour 3'],
    ['09:00', 'hour 4'],
    ['12:00', 'hour 5'],
    ['13:00', 'hour 6'],
    ['17:00', 'hour 7'],
    ['19:00', 'hour 8'],
    ['22:00', 'hour 9'],
  ])('at %s shows as "%s"', (time, wanted) => {
    expect(of(momentOf(`Friday 27 November ${time}`, `27 ${time}`), 'hour')).toEqual([wanted])
  })

  test('shows how round its minute is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), (minute) => {
        const time = `10:${String(minute).padStart(2, '0')}`
        const wanted = minute % 30 === 0 ? 'half' : minute % 15 === 0 ? 'quarter' : minute % 5 === 0 ? 'five' : 'odd'
        expect(of(momentOf(`Friday 27 November ${time}`, `27 ${time}`), 'minute')).toEqual([`minute ${wanted}`])
      }),
    )
  })

  test('shows a range, an arrival and a zone beside it', () => {
    expect(momentOf('Friday 27 November 10:00 - 11:00', '27 10:00')).toContain('to')
    expect(momentOf('Friday 27 November 10:00', '27 10:00')).not.toContain('to')
    const arrival = 'Friday 27 November, 9.15 for 9.30. Lunch 9.15'
    expect(momentOf(arrival, '27 9:30')).toEqual(expect.arrayContaining(['arrival', 'start elsewhere']))
    expect(momentOf(arrival, '27 9:15')).toContain('arrival elsewhere')
    expect(momentOf('Friday 27 November 10:00 CET', '27 10:00')).toContain('zone')
    expect(momentOf('Friday 27 November 10:00', '27 10:00')).not.toContain('zone')
  })

  const programme = 'Friday 27 November\n10:00 Test\n11:00 Panel\n12:30 Lunch\n\nWe end at 15:00'

  test('shows its place among those of its day', () => {
    const order = (which: string) =>
      momentOf(programme, which).filter((name) =>
        ['earliest', 'latest', 'first', 'opens line', 'in list', 'list on'].includes(name),
      )
    expect(order('27 10:00')).toEqual(['earliest', 'first', 'opens line', 'list on'])
    expect(order('27 11:00')).toEqual(['opens line', 'in list', 'list on'])
    expect(order('27 12:30')).toEqual(['opens line', 'in list'])
    expect(order('27 15:00')).toEqual(['latest'])
    expect(momentOf(programme, '27 11:00')).toEqual(
      expect.arrayContaining(['times 3', 'on line 0 of 1', 'pair above 2', 'moved false between of 4']),
    )
    expect(momentOf(programme, '27 15:00')).toContain('moved false last of 4')
    const longer = `${programme}\n\nTea is at 16:00`
    expect(momentOf(longer, '27 16:00')).toContain('moved false last of 4')
  })

  test('shows which of its line it is', () => {
    const two = 'Friday 27 November at 10:00 or at 11:00'
    expect(momentOf(two, '27 10:00')).toContain('on line 0 of 2')
    expect(momentOf(two, '27 11:00')).toContain('on line 1 of 2')
    const five = 'Friday 27 November: 10:00, 11:00, 12:00, 13:00, 14:00'
    expect(momentOf(five, '27 14:00')).toContain('on line 4 of 4')
  })

  test('shows that its time may belong to another day', () => {
    const rivals = 'Monday 30 November or Friday 27 November at 10:00'
    const both = [of(momentOf(rivals, '27 10:00'), 'rival'), of(momentOf(rivals, '30 10:00'), 'rival')]
    expect(both.flat().toSorted()).toEqual(['rival 0 of 2', 'rival 1 of 2'])
  })

  test('shows dated lines near', () => {
    const list = 'Friday 27 November 10:00\nMonday 30 November 9:00\nso\nTuesday 1 December 8:00'
    expect(momentOf(list, '27 10:00')).toContain('dated lines near 1')
    expect(momentOf(list, '30 9:00')).toContain('dated lines near 2')
    expect(of(momentOf('Friday 27 November\n10:00 Test', '27 10:00'), 'dated lines')).toEqual([])
  })

  test('shows words of a short line above and how its own line begins', () => {
    expect(momentOf('Second talk, then\nFriday 27 November 10:00', '27 10:00')).toEqual(
      expect.arrayContaining(['t above second', 't above talk', 't opens friday']),
    )
    const long = `${'so '.repeat(9)}talk\n10:00 Friday 27 November`
    expect(of(momentOf(long, '27 10:00'), 't above')).toEqual([])
    expect(momentOf(long, '27 10:00')).toContain('t opens number')
  })
})

describe('whether a time still holds', () => {
  test.each([
    ['Not on Friday 27 November at 10:00', 'cues old none'],
    ['It is now on Friday 27 November at 10:00', 'cues new none'],
    ['Friday 27 November at 10:00 is cancelled', 'cues none old'],
    ['Friday 27 November at 10:00 is confirmed', 'cues none new'],
    ['It is now, instead of before, on Friday 27 November at 10:00', 'cues old none'],
    ['It is instead now on Friday 27 November at 10:00', 'cues new none'],
    ['Not so. Friday 27 November at 10:00', 'cues none none'],
    ['Not, as you heard when we met by the big gate, Friday 27 November at 10:00', 'cues none none'],
    ['Friday 27 November at 10:00 for all of the people there confirmed', 'cues none none'],
  ])('%s', (text, wanted) => {
    const features = momentOf(text, '27 10:00')
    expect(of(features, 'cues').at(0)).toBe(wanted)
    const [, before = '', behind = ''] = wanted.split(' ')
    expect(features).toEqual(expect.arrayContaining([`cue ${before}`, `cue behind ${behind}`]))
  })

  test('is told together with whether the mail speaks of a change', () => {
    const moved = 'It is moved. Now on Friday 27 November at 10:00'
    expect(momentOf(moved, '27 10:00')).toEqual(
      expect.arrayContaining(['cue new moved true', 'cues new none moved true', 'moved true first of 1']),
    )
  })

  test('is told with what other messages name', () => {
    const again = older('It is Friday 27 November at 10:00.', 'Friday 27 November at 10:00')
    expect(momentOf(again, '27 10:00')).toEqual(
      expect.arrayContaining(['message main', 'older true newer true', 'said>=2']),
    )
    expect(momentOf(again, '27 10:00', 1)).toEqual(expect.arrayContaining(['message next']))
    const changed = older('It is moved to Monday 30 November at 10:00.', 'Friday 27 November at 10:00')
    expect(momentOf(changed, '30 10:00')).toContain('moved older false newer true')
    expect(momentOf(changed, '27 10:00')).toContain('moved older true newer false')
    expect(of(momentOf('Friday 27 November at 10:00', '27 10:00'), 'older')).toEqual([])
    const oldest = '\n>\n> On Mon, 1 Nov 2026, Sam wrote:\n>> Monday 30 November at 9:00'
    const twice = older('It is Friday 27 November at 10:00.', 'so it goes') + oldest
    expect(of(momentOf(twice, '30 9:00'), 'message')).toEqual(['message older'])
  })
})

describe('a day', () => {
  test('has exactly these features of its own', () => {
    const features = dayOf('Answer by Friday 27 November, please.')
    expect(features.slice(0, 5)).toEqual([
      ...['message main body', 'kind day', 'written weekday day month', 'ahead 5', 'named>=1'],
    ])
    expect(features).toEqual(
      expect.arrayContaining(['b1=by', 'b2=answer', 'a2=please', 'b5=|', 'opens answer', 's answer', 's pleas']),
    )
    expect(features).not.toContain('timed')
  })

  test.each([
    ['17 November', 'ahead 1'],
    ['18 November', 'ahead 2'],
    ['19 November', 'ahead 3'],
    ['20 November', 'ahead 3'],
    ['21 November', 'ahead 4'],
    ['25 November', 'ahead 5'],
    ['2 December', 'ahead 6'],
    ['18 December', 'ahead 7'],
    ['18 January 2027', 'ahead 8'],
    ['16 November 2026', 'ahead 0'],
  ])('on %s is in step "%s"', (day, wanted) => {
    expect(of(dayOf(`by ${day}`), 'ahead')).toEqual([wanted])
  })

  test.each([
    ['on Friday', 'written weekday'],
    ['on 27/11/2026', 'written day month year'],
    ['tomorrow', 'written none'],
    ['in December', 'written month'],
    ['yesterday, 16 November 2026', 'past'],
    ['from 27 to 29 November', 'range'],
    ['on Friday 28 November', 'clash'],
    ['next week', 'kind week'],
  ])('"%s" shows as "%s"', (text, wanted) => {
    const scene = sceneOf(`we do it ${text}`)
    expect(scene.when.dates.flatMap((date) => dayFeatures(scene, date))).toContain(wanted)
    expect(dayOf('we do it on 27 November')).not.toContain(wanted)
    expect(dayOf('today, 17 November')).not.toContain('past')
  })

  test('shows a time that stands close behind it on its line', () => {
    expect(dayOf('by Friday 27 November, 5pm')).toContain('timed')
    expect(dayOf('by Friday 27 November, and ring us at 5pm')).not.toContain('timed')
    expect(dayOf('at 5pm Friday 27 November')).not.toContain('timed')
    expect(dayOf('by Friday 27 November\n5pm')).not.toContain('timed')
    expect(dayOf('by Friday 27 November so at 5pm')).toContain('timed')
    expect(dayOf('by Friday 27 November and at 5pm')).not.toContain('timed')
  })

  test('shows no word of its sentence that is more than forty tokens away', () => {
    const far = (count: number) => dayOf(`boats ${'so '.repeat(count)}27 November ${'so '.repeat(count)}trees`)
    expect(far(30)).toEqual(expect.arrayContaining(['s boat', 's tree']))
    expect(of(far(41), 's boat')).toEqual([])
    expect(of(far(41), 's tree')).toEqual([])
  })
})

describe('what may be the end', () => {
  const endsOf = (text: string) => {
    const scene = sceneOf(text)
    const from = scene.when.moments.find(({ time }) => time?.at === 600)
    return from ? endCandidates(scene, from) : []
  }
  const brief = (text: string) => endsOf(text).map(({ how, minutes }) => `${how} ${minutes}`)

  test.each([
    ['nothing', 'Friday 27 November 10:00', []],
    ['a range', 'Friday 27 November 10:00 - 11:00', ['range 660']],
    ['a length', 'Friday 27 November 10:00, 45 minutes', ['length 645']],
    ['a later time', 'Friday 27 November\n10:00 Test\n12:00 Lunch', ['time 720']],
    ['both ends of a later range', 'Friday 27 November\n10:00 Test\n11:00 - 12:00 Panel', ['time 660', 'time 720']],
    ['no earlier time', 'Friday 27 November\n9:00 Tea\n10:00 Test', []],
  ])('%s', (_, text, wanted) => {
    expect(brief(text)).toEqual(wanted)
  })

  test('a moment without a time has none', () => {
    const scene = sceneOf('Friday 27 November, 45 minutes')
    expect(scene.when.moments.flatMap((moment) => endCandidates(scene, moment))).toEqual([])
  })

  test('a range shows how long it is, and what else there is', () => {
    const ranges = fc.constantFrom(
      ...([
        [10, 0],
        [15, 1],
        [30, 2],
        [45, 2],
        [60, 3],
        [120, 4],
        [240, 5],
      ] as const),
    )
    fc.assert(
      fc.property(ranges, ([length, step]) => {
        const end = `${10 + Math.floor(length / 60)}:${String(length % 60).padStart(2, '0')}`
        const [range] = endsOf(`Friday 27 November 10:00 - ${end}`)
        expect(range?.features).toEqual(['how range', 'has range', 'later 0', `lasts ${step}`])
      }),
    )
  })

  test('a length shows how long it is, where it stands and the words around', () => {
    const [end] = endsOf('So\nFriday 27 November at 10:00.\nIt takes 45 minutes.\nLunch is 1 hour.')
    expect(end?.features.slice(0, 8)).toEqual([
      ...['how length', 'length no range', 'length later 0', 'length lasts 4', 'length lines away 1'],
      ...['length message main', 'length lengths>=1', 'length lengths>=2'],
    ])
    expect(end?.features).toEqual(
      expect.arrayContaining(['length first length', 'length l b1=takes', 'length ls take']),
    )
    expect(end?.features).not.toContain('length same line')
    expect(endsOf('Friday 27 November at 10:00 for 45 minutes')[0]?.features).toContain('length same line')
  })

  test('a later time shows its distance, its place and which of its ends it is', () => {
    const ends = endsOf('Friday 27 November\n10:00 Test\n11:00 - 12:00 Panel')
    const [at, upTo] = ends.map(({ features }) => features)
    expect(at).toEqual(expect.arrayContaining(['how time', 'time at', 'time lasts 3', 'time later 1', 'time to']))
    expect(upTo).toEqual(expect.arrayContaining(['how time', 'time upTo', 'time lasts 4', 'time n > panel']))
    expect(upTo?.filter((name) => name === 'time latest')).toHaveLength(2)
    expect(at?.filter((name) => name === 'time latest')).toHaveLength(1)
  })

  test('no more than forty lengths and forty later times are looked at', () => {
    const lengths = Array.from({ length: 50 }, (_, at) => `${at + 10} minutes`).join(', ')
    expect(endsOf(`Friday 27 November 10:00. ${lengths}`)).toHaveLength(40)
    const times = Array.from({ length: 49 }, (_, at) => `10:${at + 10}`).join(', ')
    expect(endsOf(`Friday 27 November: 10:00, ${times}`)).toHaveLength(40)
  })
})

describe('the day of writing', () => {
  test('is that on which the mail was sent, else the day of reading, where the user is', () => {
    const late = { text: 'so', now: instant('2026-11-17T23:30:00Z'), zone: london }
    const day = (source: typeof late & { sentAt?: typeof late.now }, own: ZoneName) =>
      whenScene(readMail(invitationMail(source)), own).today
    expect(day(late, london)).toBe('2026-11-17')
    expect(day(late, zone('Asia/Tokyo'))).toBe('2026-11-18')
    expect(day({ ...late, sentAt: instant('2026-11-01T10:00:00Z') }, london)).toBe('2026-11-01')
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
