import { instant, zoneNamed } from '@roundtwo/model'
import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InvitationModels } from './choices.ts'
import { clauseKinds } from './clauses.ts'
import type { InvitationSource } from './invitation-mail.ts'
import trained from './models.json' with { type: 'json' }
import { personChances, personLabels } from './person-features.ts'
import { personCandidates } from './persons.ts'
import { judged, readingOf } from './read-invitation.ts'
import { calendarEntry, markedScene } from './testing/marked-scene.ts'

/** A model made by hand: what each feature adds to each label. */
const model = (labels: readonly string[], bias: number[], weights: Record<string, number[]>): Classifier => ({
  ...{ labels: [...labels], bias, weights: weightTable(Object.entries(weights)) },
})
/** What is likely when one of these features holds, of those of which one is meant, or each for itself. */
const chooser = (...features: string[]) =>
  model(['chosen'], [-3], Object.fromEntries(features.map((name) => [name, [6]])))
const each = (weights: Record<string, number>) =>
  model(['no', 'yes'], [0, -3], Object.fromEntries(Object.entries(weights).map(([name, one]) => [name, [0, one]])))

const people = model(personLabels, [2, 0, 0, 0], {
  'b1=meet': [0, 0, 0, 6],
  'b1=ask': [0, 0, 6, 0],
  'b1=perhaps': [0, 0, 3.6, 3.6],
  'b1=miss': [0, 6, 0, 0],
})
const half = { take: 0.5, sure: 0.9 }
const models: InvitationModels = {
  names: trained.names,
  choices: {
    ...{ company: chooser('b1=at'), role: chooser('a1=post'), round: chooser('by second', 'by third') },
    ...{ final: chooser('true the final', 'false after this'), finalists: chooser('+0 persons after') },
    formats: each({ 'by panel*': 6, 'by team*': 5, 'by test*': 3.4 }),
    changes: chooser('cancelled cancel', 'moves move'),
    ...{
      place: chooser('has postcode'),
      link: chooser('meeting'),
      platform: chooser('by zoom', 'by ms teams'),
    },
    contact: chooser('contact call'),
  },
  people,
  peopleInContext: people,
  clauses: model(clauseKinds, [-3, -3, -3, -3], {
    'says bring': [6, 0, 0, 0],
    'says document': [4, 0, 0, 0],
    'says prepare': [0, 6, 0, 0],
    'says confirm': [0, 0, 6, 0],
    'says condition': [0, 0, 0, 6],
  }),
  when: {
    moments: model(['other', 'start', 'end'], [1, -2, -3], { 't b1=at': [0, 6, 0] }),
    ...{ open: model(['no', 'yes'], [2, 0], {}), starts: chooser('t b1=at') },
    ...{ replyBy: chooser('b1=by'), decisionBy: chooser('s decid') },
    ...{ ends: chooser('how range'), zones: chooser('own', 'by name body') },
    bounds: {
      ...{ start: half, end: half, zone: { take: 0, sure: 0.9 }, options: half },
      ...{ replyBy: half, decisionBy: half },
    },
  },
  bounds: {
    ...{ company: half, role: half, round: half, final: half, formats: half, finalists: half },
    changes: { take: 0.3, sure: 0.9 },
    ...{ place: half, link: half, platform: half, contact: half, people: half, 'people kind': half },
    ...{ bring: half, prepare: half, replyAsks: half, conditions: half },
  },
}

const readWith = (own: Partial<InvitationModels>, marked: string, more: Partial<InvitationSource> = {}) =>
  readingOf({ ...models, ...own }, markedScene(marked, more))
const read = (marked: string, more: Partial<InvitationSource> = {}) => readWith({}, marked, more)

const pathsOf = (marked: string, of: string) => Object.keys(read(marked).origins).filter((path) => path.startsWith(of))

describe('chances of candidates', () => {
  const candidate = (value: string, ...features: string[]) => ({ value, span: null, features })

  test('stand in order', () => {
    const found = judged('company', models, [candidate('a'), candidate('b', 'b1=at')])
    expect(found.map(({ value }) => value)).toEqual(['b', 'a'])
  })

  test('of one value are added up, and the likeliest is quoted', () => {
    const features = ['b1=at', 'b1=with']
    const weights = model(['chosen'], [0], { 'b1=at': [3], 'b1=with': [2] })
    const own = { ...models, choices: { ...models.choices, final: weights } }
    const all = [candidate('a', 'b1=with'), candidate('b', ...features.slice(0, 1)), candidate('a', 'b1=with')]
    const [first, second] = judged('final', own, all)
    expect([first?.value, second?.value]).toEqual(['b', 'a'])
    const total = Math.exp(3) + 2 * Math.exp(2) + 1
    expect(second?.probability).toBeCloseTo((2 * Math.exp(2)) / total, 1)
  })

  test('compete for one value, but not where there may be several', () => {
    const sum = (name: 'company' | 'formats', feature: string) =>
      judged(name, models, [candidate('a', feature), candidate('b', feature), candidate('c', feature)]).reduce(
        (total, { probability }) => total + probability,
        0,
      )
    expect(sum('company', 'b1=at')).toBeLessThanOrEqual(1)
    expect(sum('formats', 'by panel*')).toBeGreaterThan(2)
  })
})

test('persons are looked at alone, then beside the others', () => {
  const scene = markedScene('meet [PER Quorra], [PER Zym]')
  const context = model(personLabels, [2, 0, 0, 0], { 'close -1 3': [0, 0, 6, 0] })
  const persons = personCandidates(scene)
  const chances = personChances({ people, peopleInContext: context }, persons)
  const likeliest = chances.map((own) => own.indexOf(Math.max(...own)))
  expect(persons.map(({ name }, at) => [name, likeliest[at]])).toEqual([
    ['Quorra', 0],
    ['Zym', 2],
  ])
})

describe('facts of one value', () => {
  test.each<[string, string, unknown]>([
    ['company', 'see us at [ORG Fold]', 'Fold'],
    ['company', 'see us with [ORG Fold]', null],
    ['role', 'about the [JOB Baker] post', 'Baker'],
    ['round', 'a second talk', 2],
    ['round', 'a third talk', 3],
    ['round', 'a talk', null],
    ['final', 'this is the finals', true],
    ['final', 'so after this, more', false],
    ['final', 'so', null],
    ['finalists', 'of 3 candidates', 3],
    ['finalists', 'so', null],
    ['place', 'Come to 3 Canal Road, Leeds LS1 2AB', '3 Canal Road, Leeds LS1 2AB'],
    ['link', 'https://acme.zoom.us/j/1', 'https://acme.zoom.us/j/1'],
    ['platform', 'on zoom', 'Zoom'],
    ['platform', 'on MS Teams', 'Microsoft Teams'],
    ['cancelled', 'it is cancelled', true],
    ['cancelled', 'so', false],
    ['moves', 'it is moved', true],
    ['moves', 'it is cancelled', false],
    ['method', 'so', 'prose'],
    ['uid', 'so', null],
    ['sequence', 'so', null],
  ])('%s of "%s"', (name, marked, wanted) => {
    expect(Object.entries(read(marked)).find(([path]) => path === name)?.[1]).toEqual(wanted)
  })

  test('are taken and sure from their bounds on, with the words they rest on', () => {
    const bounded = (take: number, sure: number) =>
      readWith({ bounds: { ...models.bounds, company: { take, sure } } }, 'see us at [ORG Fold]')
    expect(bounded(0.5, 0.9).origins['company']).toEqual({
      ...{ certainty: 'sure', quote: 'Fold', where: 'text', confirmed: false },
    })
    expect(bounded(0.5, 0.999).origins['company']).toMatchObject({ certainty: 'doubtful' })
    expect(bounded(0.999, 0.9).company).toBeNull()
    expect(bounded(0.999, 0.9).origins['company']).toBeUndefined()
  })

  test('rest on their sentence where a word alone would say little', () => {
    const { origins } = read('Well. A second talk, of 3 candidates, with a panel. On zoom')
    for (const path of ['round', 'finalists', 'formats.0'])
      expect(origins[path]?.quote, path).toBe('A second talk, of 3 candidates, with a panel.')
    expect(origins['platform']?.quote).toBe('zoom')
  })

  test('that no words of the mail tell quote nothing', () => {
    const calendar = { ...entry, link: 'https://acme.zoom.us/j/1' }
    expect(read('so', { calendar }).link).toBe('https://acme.zoom.us/j/1')
    expect(read('so', { calendar }).origins['link']?.quote).toBe('')
  })
})

const entry = calendarEntry({ sequence: 4 })

test('what is surely off is at no time, and a doubtful one still is', () => {
  const off = 'it is cancelled, on 4 December at 14:15'
  const readAt = (sure: number) => readWith({ bounds: { ...models.bounds, changes: { take: 0.3, sure } } }, off)
  expect(readAt(0.5)).toMatchObject({ cancelled: true, start: null, end: null, options: [] })
  expect(readAt(0.5).origins['start']).toBeUndefined()
  expect(readAt(2)).toMatchObject({ cancelled: true, start: '2026-12-04T14:15:00.000Z' })
})

test('what moves to another time is not off', () => {
  const both = 'it is cancelled, it is moved'
  expect(read(both, { calendar: { ...entry, start: instant('2026-12-04T14:15:00Z') } })).toMatchObject({
    cancelled: false,
    moves: true,
  })
  expect(read(both)).toMatchObject({ start: null, cancelled: true, moves: true })
})

describe('formats', () => {
  test('are the likeliest and those as good as certain, in their common order', () => {
    expect(read('so').formats).toEqual([])
    expect(read('a test').formats).toEqual(['practical'])
    expect(read('a team and a test').formats).toEqual(['team'])
    expect(read('a team and a panel').formats).toEqual(['panel', 'team'])
    expect(pathsOf('a team and a panel', 'formats')).toEqual(['formats.0', 'formats.1'])
  })
})

describe('people', () => {
  const kinds = (marked: string) => read(marked).people.map(({ name, kind }) => [name, kind])

  test('are interviewers, others, or of a kind that is not clear', () => {
    expect(kinds('so we meet [PER Quorra]')).toEqual([['Quorra', 'interviewer']])
    expect(kinds('so we ask [PER Quorra]')).toEqual([['Quorra', 'recruiter']])
    expect(kinds('so perhaps [PER Quorra]')).toEqual([['Quorra', 'unknown']])
    expect(kinds('so says [PER Quorra]')).toEqual([])
    expect(kinds('so we miss [PER Quorra]')).toEqual([])
  })

  test('are not what only stands within the company’s name', () => {
    const company = 'see us at [ORG Quorra Belx Supplies]. We '
    expect(kinds(`${company}meet [PER Quorra Belx] Supplies`)).toEqual([])
    expect(kinds(`${company}meet [PER Quorra Belx]`)).toEqual([['Quorra Belx', 'interviewer']])
    expect(kinds('see us at [ORG Fold]. We meet [PER Fold]')).toEqual([])
  })

  test('have their job and their address, and the words they rest on', () => {
    const reading = read('we meet [PER Quorra Belx], [TTL baker], quorra@fold.example; meet [PER Zym]')
    expect(reading.people).toEqual([
      { name: 'Quorra Belx', role: 'baker', email: 'quorra@fold.example', kind: 'interviewer' },
      { name: 'Zym', role: null, email: null, kind: 'interviewer' },
    ])
    expect(reading.origins['people.0.name']).toMatchObject({ quote: 'Quorra Belx', certainty: 'sure' })
    expect(reading.origins['people.1.kind']).toMatchObject({ quote: 'Zym', certainty: 'sure' })
    const unclear = read('so perhaps [PER Quorra]').origins
    expect(unclear['people.0.kind']?.certainty).toBe('doubtful')
  })

  test('to turn to are among them, with their telephone', () => {
    const reading = read('so call and meet [PER Quorra Belx] 0113 496 0000')
    expect(reading.contact).toEqual({ name: 'Quorra Belx', phone: '0113 496 0000', email: null })
    expect(reading.origins['contact']?.quote).toBe('Quorra Belx')
    expect(read('so meet [PER Quorra Belx] 0113 496 0000').contact).toBeNull()
    expect(read('so call [PER Quorra Belx]').contact).toBeNull()
    expect(read('so call and meet [PER Quorra Belx]').contact?.phone).toBeNull()
  })
})

describe('clauses', () => {
  test('of one kind in a sentence are one item with what stands between, those of two are two', () => {
    const text = 'So, bring it, so, your licence. Bring that'
    expect(read(text).bring).toEqual(['bring it, so, your licence.', 'Bring that'])
    expect(pathsOf(text, 'bring')).toEqual(['bring.0', 'bring.1'])
    expect(read(text).origins['bring.1']?.quote).toBe('Bring that')
    expect(read(text).prepare).toEqual([])
  })

  test('that are to be prepared go to the end of their sentence', () => {
    expect(read('Prepare it, so, for us. Yes').prepare).toEqual(['Prepare it, so, for us.'])
    expect(read('Confirm it, so, for us. Yes').replyAsks).toEqual(['Confirm it'])
    expect(read('It is conditional, so').conditions).toEqual(['It is conditional'])
  })

  test('are as sure as the likeliest of them', () => {
    const certainty = (text: string) => read(text).origins['bring.0']?.certainty
    expect(certainty('Your passport')).toBe('doubtful')
    expect(certainty('Your passport, bring')).toBe('sure')
    expect(certainty('Bring, your passport')).toBe('sure')
  })

  test('are the same whatever stands in other sentences', () => {
    fc.assert(
      fc.property(fc.constantFrom('So we go.', 'Yes.', 'Confirm it.'), (sentence) => {
        expect(read(`${sentence} Bring it, your passport.`).bring).toEqual(['Bring it, your passport.'])
      }),
    )
  })
})

describe('when', () => {
  const text = 'We meet on Friday 27 November 2026 at 10:00 - 11:00.'

  test('as the text says, with the words that say it', () => {
    const reading = read(text)
    expect(reading).toMatchObject({
      ...{ start: '2026-11-27T10:00:00.000Z', end: '2026-11-27T11:00:00.000Z', zone: 'Europe/London' },
      ...{ options: [], replyBy: null, decisionBy: null, nextStep: null },
    })
    expect(reading.origins['start']).toMatchObject({ where: 'text', quote: '10:00 - 11:00' })
  })

  test('of a calendar entry as that says, whatever the text does', () => {
    const zone = zoneNamed('Europe/Berlin') ?? null
    const [start, end] = [instant('2026-11-26T09:00:00Z'), instant('2026-11-26T10:00:00Z')]
    const whole = read(text, { calendar: { ...entry, start, end, zone, zoneAsWritten: 'W. Europe' } })
    expect(whole).toMatchObject({ start, end, zone, options: [], method: 'request', uid: 'a', sequence: 4 })
    expect(whole.origins).toMatchObject({
      start: { certainty: 'sure', quote: start, where: 'DTSTART', confirmed: false },
      end: { certainty: 'sure', quote: end, where: 'DTEND' },
      zone: { certainty: 'sure', quote: 'W. Europe', where: 'DTSTART' },
    })
    expect(read(text, { calendar: { ...entry, start, zone } }).origins['zone']?.quote).toBe(zone)
    const bare = read(text, { calendar: { ...entry, start } })
    expect(bare).toMatchObject({ start, end: null, zone: 'Europe/London' })
    expect(bare.origins['end']).toBeUndefined()
  })

  test('until when they want an answer and decide, with the sentence that says what comes next', () => {
    const reading = read('Please answer by 20 November 2026. Then we decide on 30 November 2026.')
    expect(reading.replyBy).toBe('2026-11-20')
    expect(reading.decisionBy).toBe('2026-11-30')
    expect(reading.nextStep).toBe('Then we decide on 30 November 2026.')
  })

  test('an entry that cancels, and its notes', () => {
    const notes = [{ code: 'several-events', message: 'There are two.' }]
    const reading = read('so', { calendar: { ...entry, method: 'cancel', notes } })
    expect(reading).toMatchObject({ cancelled: true, moves: false, method: 'cancel', notes })
    expect(read('so', { calendar: entry }).cancelled).toBe(false)
  })
})
