import { entryKinds, plainDate } from '@roundtwo/model'
import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asksOn, type Clause, clausesOf, lineChances, listedOn, secondLookFeatures, wordsFor } from './line-kinds.ts'
import models from './models.json' with { type: 'json' }
import { type NoteLine, noteLines } from './note-lines.ts'
import { lineMarks } from './notes.ts'

/** A model of labels in which each feature named speaks for one of them. */
const model = (labels: readonly string[], speaks: Record<string, string>): Classifier => ({
  labels: [...labels],
  bias: labels.map(() => -2),
  weights: weightTable(
    Object.entries(speaks).map(
      ([feature, label]) => [feature, labels.map((each) => (each === label ? 4 : 0))] as const,
    ),
  ),
})

const lineLabels = [...entryKinds, ...lineMarks]

describe('the second look', () => {
  test('keeps single words and leaves combinations out', () => {
    const features = [
      'word asked',
      'near asked why',
      'three asked me why',
      'pair asked me',
      'begins askin',
      'first two near it',
      'nearly',
    ]
    expect(secondLookFeatures([], features)).toEqual(['word asked', 'first two near it', 'nearly'])
  })

  test('knows what the line itself looks like, in tenths', () => {
    const labels = ['story', 'fact', 'open', 'note']
    expect(secondLookFeatures(labels, [], [0.05, 0.1, 0.99, 1])).toEqual([
      'looks story 0',
      'looks fact 1',
      'looks open 9',
      'looks note 9',
    ])
    expect(secondLookFeatures(labels, [])).toEqual(labels.map((label) => `looks ${label} 0`))
  })

  test('knows of the lines beside only what they are likely to be', () => {
    expect(secondLookFeatures(['story', 'fact'], [], [], [0.9, 0.1], [0.1, 0.5])).toEqual([
      'looks story 0',
      'looks fact 0',
      'line before story 4',
      'line after fact 2',
    ])
  })
})

describe('chances of lines', () => {
  const first = model(lineLabels, { ask: 'question', tell: 'story', again: 'carries on', marks: 'rated' })

  test('marks are those of the first look, kinds those of the second', () => {
    const second = model(entryKinds, { 'looks question 8': 'doubt' })
    const [asked] = lineChances([['ask', 'again', 'marks']], {
      ...models,
      line: first,
      kindsInContext: second,
    })
    const high = (chances: readonly number[] = []) => chances.map((chance) => chance > 0.5)
    expect(high(asked?.kinds)).toEqual(entryKinds.map((kind) => kind === 'doubt'))
    expect(high(asked?.marks)).toEqual(lineMarks.map((mark) => mark === 'carries on' || mark === 'rated'))
  })

  test('each line is seen with the one before and the one after it', () => {
    const second = model(entryKinds, { 'line before question 4': 'fact', 'line after story 4': 'open' })
    const kind = fc.constantFrom('ask', 'tell', 'nothing')
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 6 }), (kinds) => {
        const found = lineChances(
          kinds.map((own) => [own]),
          { ...models, line: first, kindsInContext: second },
        ).map((chances) => entryKinds.filter((_, at) => (chances.kinds[at] ?? 0) > 0.5))
        expect(found).toEqual(
          kinds.map((_, at) => [
            ...(kinds[at - 1] === 'ask' ? ['fact'] : []),
            ...(kinds[at + 1] === 'tell' ? ['open'] : []),
          ]),
        )
      }),
    )
  })
})

const people = [
  { id: 'p1', name: 'Maura Keane', role: 'Owner' },
  { id: 'p2', name: 'Sanjay Rao', role: null },
]

function lineOf(text: string): NoteLine {
  const day = plainDate('2026-05-20')
  const given = { people, stories: [], cv: [], posting: [], lines: [text] }
  const [line] = noteLines({ today: day, interviewedOn: day, ...given })
  if (!line) throw new Error('a text has a line')
  return line
}

/** A first look that takes a clause with this word for a question, and any with "maybe" for a weaker one. */
const lookFor = (word: string): Classifier => ({
  labels: [...entryKinds],
  bias: entryKinds.map(() => -3),
  weights: weightTable([
    [`word ${word}`, entryKinds.map((kind) => (kind === 'question' ? 6 : 0))],
    ['word maybe', entryKinds.map((kind) => (kind === 'question' ? 2.3 : 0))],
  ]),
})

const clauses = (text: string, word = 'why') => clausesOf(lineOf(text), { ...models, line: lookFor(word) })
const parts = (text: string) => clauses(text).map(({ part }) => part.text)

describe('clauses of a line', () => {
  test.each([
    ['a sentence', 'Asked about rotas. Long answer', ['Asked about rotas.', 'Long answer']],
    ['a question', 'why leave? told him', ['why leave?', 'told him']],
    ['a call', 'good! they liked it', ['good!', 'they liked it']],
    ['a stop within a word', 'see keane.example, all good', ['see keane.example, all good']],
    ['a semicolon', 'asked why;told him', ['asked why;', 'told him']],
    ['a bar', 'nights | days', ['nights |', 'days']],
    ['an arrow', 'asked why → told him', ['asked why →', 'told him']],
    ['a long dash', 'nights — no problem', ['nights —', 'no problem']],
    ['a dash between blanks', 'nights - no problem', ['nights -', 'no problem']],
    ['a dash within a word', 'part-time is fine', ['part-time is fine']],
    ['a dash before a word', 'nights -ish', ['nights -ish']],
    ['a dash after a word', 'night- and day', ['night- and day']],
    ['a comma before somebody', 'asked about pay, she frowned', ['asked about pay,', 'she frowned']],
    ['a comma before a name', 'asked about pay, Maura frowned', ['asked about pay,', 'Maura frowned']],
    ['a comma before a thing', 'asked about pay, hours', ['asked about pay, hours']],
    ['a joining word before somebody', 'asked about pay and she frowned', ['asked about pay', 'and she frowned']],
    ['a joining word before a thing', 'asked about pay and hours', ['asked about pay and hours']],
    ['somebody without a joining word', 'asked about pay that she gets', ['asked about pay that she gets']],
    ['a joining word as fourth', 'ok and so then she frowned', ['ok and so', 'then she frowned']],
    ['a joining word as third', 'well ok then she frowned', ['well ok then she frowned']],
    ['a comma and a joining word', 'asked about pay, and she left', ['asked about pay,', 'and she left']],
    ['a stop at the end', 'nothing else.', ['nothing else']],
  ])('%s', (_, text, wanted) => {
    expect(parts(text)).toEqual(wanted)
  })

  test('nothing is no clause', () => {
    expect(clauses('')).toEqual([])
    expect(clauses('   ')).toEqual([])
  })

  const piece = fc.constantFrom(
    ...['Maura asked why.', 'told her 14 beds;', 'and she nodded', '- so', 'Sanjay, he', '12 to 15!', 'ok', '|'],
  )
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '))

  test('every token is of one clause, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = lineOf(text)
        const found = clauses(text).map(({ part }) => part)
        expect(found.flatMap(({ tokens }) => tokens)).toEqual(line.tokens)
        expect(found.flatMap(({ words }) => words)).toEqual(line.words)
        for (const part of found) {
          expect(part.index).toBe(line.index)
          expect(part.text).toBe(line.text.slice(part.tokens[0]?.start, part.tokens.at(-1)?.end))
        }
      }),
    )
  })

  test('people and numbers stand at the same words of the clause as of the line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = lineOf(text)
        for (const { part } of clauses(text)) {
          const first = part.tokens[0]?.start ?? 0
          const last = part.tokens.at(-1)?.end ?? 0
          const within = <Found extends { from: number; to: number }>(found: readonly Found[]) =>
            found.filter(
              ({ from, to }) =>
                (line.tokens[from]?.start ?? -1) >= first && (line.tokens[to - 1]?.end ?? last + 1) <= last,
            )
          const placed = <Found extends { from: number; to: number }>({ tokens }: NoteLine, found: readonly Found[]) =>
            found.map((one) => ({ ...one, from: tokens[one.from], to: tokens[one.to - 1] }))
          expect(placed(part, part.mentions)).toEqual(placed(line, within(line.mentions)))
        }
      }),
    )
  })

  test('each clause is judged by its own words', () => {
    const chances = clauses('asked why; told him').map((clause) => clause.chances[0] ?? 0)
    expect(chances.map((chance) => chance > 0.5)).toEqual([true, false])
  })
})

describe('things that a line lists', () => {
  const listed = (text: string) =>
    listedOn(lineOf(text), { ...models, line: lookFor('why') }, ({ chances }) => (chances[0] ?? 0) > 0.5).map(
      ({ part }) => part.text,
    )

  test.each([
    ['two of them', 'why nights, why days', ['why nights,', 'why days']],
    ['two with a joining word', 'why nights and why days', ['why nights', 'and why days']],
    ['two parted by a sign', 'why nights; why days', ['why nights;', 'why days']],
    ['what is none belongs to the last before it', 'why nights, days, why pay', ['why nights, days,', 'why pay']],
    ['what stands before the first belongs to it', 'so, why nights, why days', ['so, why nights,', 'why days']],
    ['only one', 'why nights, and days', ['why nights, and days']],
    ['none', 'nights, and days', ['nights, and days']],
    ['a joining word that opens the line', 'and why nights, why days', ['and why nights,', 'why days']],
  ])('%s', (_, text, wanted) => {
    expect(listed(text)).toEqual(wanted)
  })
})

describe('words that speak for a kind', () => {
  const question = (text: string, given?: readonly Clause[]) =>
    wordsFor('question', lineOf(text), given ?? clauses(text))

  test('are those from the first clause to the last that speaks for it', () => {
    expect(question('parked by the church; she asked why; I told her; and why again; then it rained')).toBe(
      'she asked why; I told her; and why again;',
    )
    expect(question('parked by the church; she asked why I left; I told her the whole of it')).toBe(
      'she asked why I left;',
    )
  })

  test('a clause that speaks for it a little belongs to them when none speaks for it much', () => {
    const text = 'parked by the church, fine; maybe nights; told them about the boats; then it rained'
    expect(question(text)).toBe('maybe nights;')
    expect(question(`${text}; why not`)).toBe('maybe nights; told them about the boats; then it rained; why not')
  })

  test('the whole of a line of twelve words, of one clause, or that does not tell', () => {
    const twelve = 'parked by the church; she asked why; told her all'
    expect(lineOf(twelve).words).toHaveLength(12)
    expect(question(twelve)).toBe(twelve)
    expect(question(`${twelve} then`)).toBe('she asked why;')
    const single = 'she asked me why on earth I would ever think of leaving that place'
    expect(question(single)).toBe(single)
    const silent = 'parked by the church; she asked that; told her all of it then; it rained'
    expect(question(silent)).toBe(silent)
    expect(wordsFor('story', lineOf(`${twelve} then`), clauses(`${twelve} then`))).toBe(`${twelve} then`)
  })

  test('two clauses tell from a chance of a fifth on, and those of a quarter of that count', () => {
    const text = 'parked by the church all day long again; she asked me all of that'
    const told = (...chances: number[]) =>
      question(
        text,
        clauses(text).map((clause, at) => ({ ...clause, chances: [chances[at] ?? 0] })),
      )
    expect(told(0.01, 0.2)).toBe('she asked me all of that')
    expect(told(0.01, 0.19)).toBe(text)
    expect(told(0.2, 0.8)).toBe(text)
    expect(told(0.19, 0.8)).toBe('she asked me all of that')
    expect(told(0.8, 0.19)).toBe('parked by the church all day long again;')
  })

  test('of words said twice the whole stretch counts', () => {
    const text = 'why now; so I told her about the boats and the rain; why now; then it rained a lot'
    expect(question(text)).toBe('why now; so I told her about the boats and the rain; why now;')
  })
})

describe('what a line lists', () => {
  const days = ['monday', 'tuesday', 'friday']
  const hasDay = ({ part }: Clause) => part.words.includes('DAY')
  const listed = (text: string) => listedOn(lineOf(text), models, hasDay).map(({ part }) => part.text)
  const thing = fc.constantFrom('plan to Sanjay', 'keys', 'the signed form', 'two photos for Maura')
  const joint = fc.constantFrom(', ', '; ', ' and ', ', and ', ' - ')

  test('is cut before each thing that has a day, however they are joined', () => {
    fc.assert(
      fc.property(thing, thing, joint, fc.constantFrom(...days), (one, other, sign, day) => {
        const line = `send ${one} by ${day}${sign}${other} on friday`
        expect(listed(line)).toHaveLength(2)
        expect(listed(line)[0]).toContain(`send ${one} by ${day}`)
        expect(listed(line)[1]).toContain(`${other} on friday`)
      }),
    )
  })

  test.each([
    ['one thing', 'plan by friday'],
    ['what belongs to the one before', 'plan by friday, by hand, and signed'],
    ['what stands before the first', 'as I said, the plan, by friday'],
    ['nothing with a day', 'plan, keys and photos'],
  ])('is whole with %s', (_, line) => {
    expect(listed(line)).toEqual([line])
  })

  test('keeps with a thing all that follows it up to the next', () => {
    expect(listed('plan by monday, by hand, and keys on tuesday, no rush')).toEqual([
      'plan by monday, by hand,',
      'and keys on tuesday, no rush',
    ])
  })
})

describe('what was not asked', () => {
  const asksIn = (text: string) => {
    const day = plainDate('2026-05-20')
    const given = { people: [], stories: [], cv: [], posting: [], lines: [text] }
    return noteLines({ today: day, interviewedOn: day, ...given }).flatMap(asksOn)
  }

  test('is two things where two are asked for, and none apart where it is one', () => {
    const opening = fc.constantFrom('never got to ask', 'forgot:', "Didn't find out", 'no idea')
    const ask = fc.constantFrom('who does the rota', 'if I am on call', 'what the bonus is', 'whether nights are paid')
    fc.assert(
      fc.property(
        opening,
        ask,
        ask,
        fc.constantFrom(' or ', ', or ', ' and ', '; nor '),
        (before, one, other, joint) => {
          expect(asksIn(`${before} ${one}${joint}${other}`)).toEqual([`${before} ${one}`, other])
          for (const end of ['', `${joint}why`, ` in May${joint}June`])
            expect(asksIn(`${before} ${one}${end}`)).toEqual([`${before} ${one}${end}`])
        },
      ),
    )
  })
})
