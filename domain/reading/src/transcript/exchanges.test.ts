import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exchangesOf, findCandidate, shortened, tellsStory, titleOf } from './exchanges.ts'
import { readTranscript } from './read-transcript.ts'
import type { Transcript } from './transcript-parts.ts'

const read = (text: string): Transcript => {
  const result = readTranscript(text)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const known =
  (...names: string[]) =>
  (speaker: string) =>
    names.includes(speaker)
const candidate = (text: string, me: string | null = null, isKnown = known()) => findCandidate(read(text), me, isKnown)
const exchanges = (text: string) => exchangesOf(read(text), candidate(text, null, known('Priya Nair')))

const outage =
  'Last year our checkout went down on Black Friday. I joined the call, I looked at every ' +
  'dashboard and I found that the connection pool was full. I rolled back the release, we ' +
  'restored the service and I wrote the postmortem. After that we added a limit, and it has ' +
  'not happened since.'

describe('who is the candidate', () => {
  const text =
    'Ann Lee: Why us?\nBob May: I like it here.\nAnn Lee: And why now?\nBob May: I want to grow and I have learnt what I can.'

  test.each([
    ['as given', 'bob', 'Bob May'],
    ['as given in full', 'Bob May', 'Bob May'],
    ['an unknown name is passed over', 'Carol', 'Bob May'],
    ['an empty name is none', ' ', 'Bob May'],
    ['who answers', null, 'Bob May'],
  ])('%s', (_, me, expected) => {
    expect(candidate(text, me)).toBe(expected)
  })

  test('whoever is labelled so, and the only one unknown', () => {
    expect(candidate('Interviewer 1: Hello.\nCandidate: Why are you here? Who are you?')).toBe('Candidate')
    const two = 'Priya Nair: Hello.\nAda Osei: Why? How? What do you do?'
    expect(candidate(two, null, known('Priya Nair'))).toBe('Ada Osei')
  })

  test('nobody when it cannot be told', () => {
    expect(candidate('Ann Lee: Hello there.\nBob May: Good morning to you.')).toBeNull()
  })

  test('changing the names changes nothing else', () => {
    const names = fc.constantFrom(
      'Zofia Król',
      'Kwame Mensah',
      'Dr Li Wei',
      'Interviewer 2',
      'Speaker 1',
      "Siobhán O'Neill",
    )
    fc.assert(
      fc.property(names, names, (asks, answers) => {
        fc.pre(asks !== answers)
        const swapped = text.replaceAll('Ann Lee', asks).replaceAll('Bob May', answers)
        const found = findCandidate(read(swapped), null, () => false)
        // One who is labelled an interviewer is none whatever they say.
        if (answers === 'Interviewer 2') expect(found).not.toBe(answers)
        else expect(found).toBe(answers)
      }),
      { seed: 5 },
    )
  })
})

describe('questions', () => {
  test('with who asked and the answer, heard agreement passed over', () => {
    const text =
      'Priya Nair: Thanks. So, um, why do you want to leave?\nAda Osei: I have learnt what I ' +
      'can.\nPriya Nair: Mhm.\nAda Osei: And I want to build again.'
    expect(exchanges(text)).toMatchObject([
      {
        asker: 'Priya Nair',
        question: 'why do you want to leave?',
        answer: 'I have learnt what I can. And I want to build again.',
        follows: false,
      },
    ])
  })

  test.each([
    'Can you hear me?',
    'How are you today?',
    'Is the sound ok?',
    'Shall we start?',
    'Do you have any questions for us?',
    'Does that make sense?',
    'Ok?',
  ])('small talk is none: %s', (asked) => {
    expect(exchanges(`Priya Nair: ${asked}\nAda Osei: Yes, thank you very much.`)).toEqual([])
  })

  test.each([
    ['tell me about your last job', 'tell me about your last job'],
    ['okay and salary wise what are you expecting', 'what are you expecting'],
    ['Could you walk us through that outage.', 'Could you walk us through that outage.'],
    ['what brought you to nursing', 'what brought you to nursing'],
  ])('without their mark: %s', (asked, question) => {
    expect(exchanges(`Priya Nair: ${asked}\nAda Osei: i ran the shop for years`).map((one) => one.question)).toEqual([
      question,
    ])
  })

  test('what is told is no question', () => {
    const told =
      'Priya Nair: We run our own servers.\nAda Osei: I see.\nPriya Nair: What I like is the team.\nAda Osei: Good.'
    expect(exchanges(told)).toEqual([])
  })

  test('one that points back goes on from the one before', () => {
    const text =
      `Priya Nair: Tell me about a hard day at work.\nAda Osei: ${outage}\nPriya Nair: And how ` +
      `did you find that out?\nAda Osei: I compared two numbers.\nPriya Nair: What are your strengths?\n` +
      `Ada Osei: Calm.`
    expect(exchanges(text).map(({ follows }) => follows)).toEqual([false, true, false])
  })

  test('fillers and openers change no question', () => {
    const opener = fc.array(fc.constantFrom('So,', 'Um,', 'Great.', 'Okay,', 'Right, well,', 'Thank you.'), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(opener, (words) => {
        const asked = `Priya Nair: ${[...words, 'why do you want to leave?'].join(' ')}\nAda Osei: I have learnt what I can.`
        expect(exchanges(asked).map(({ question }) => question)).toEqual(['why do you want to leave?'])
      }),
      { seed: 6 },
    )
  })

  const transcriptOf = (...turns: [string | null, string][]): Transcript => ({
    format: 'plain',
    turns: turns.map(([speaker, text]) => ({ speaker, start: null, text })),
    speakers: [...new Set(turns.flatMap(([speaker]) => speaker ?? []))],
  })
  const asks: [string, string] = ['Priya', 'What are your strengths?']
  const answers: [string, string] = ['Ada', 'Calm.']
  const between = (count: number): [string, string][] => Array(count).fill(['Priya', 'Mhm.'])

  test.each([
    ['Why is that?', true],
    ['Why?', true],
    ['Why leave Leeds?', true],
    ['Why leave old Leeds?', false],
    ['How did you find that?', true],
    ['Why did you leave Leeds?', false],
    ['How was it?', true],
    ['And what did you learn from them over there?', true],
    ['And what did you learn in the years at Leeds?', false],
    ['What did you learn from them over there?', false],
    ['But what would you say in the years to come about it?', false],
    ['So what would you say in the years to that?', true],
  ])('“%s” goes on from the one before: %s', (second, follows) => {
    const found = exchangesOf(transcriptOf(asks, answers, ['Priya', second], answers), 'Ada')
    expect(found.map((one) => one.follows)).toEqual([false, follows])
  })

  test('one goes on only from an answer, and from one that is not long past', () => {
    const follows = (...middle: [string, string][]) =>
      exchangesOf(transcriptOf(asks, ...middle, ['Priya', 'Why is that?']), 'Ada').map((one) => one.follows)
    expect(follows(answers)).toEqual([false, true])
    const late = [...between(9), asks, answers, ['Priya', 'Why is that?'] satisfies [string, string]]
    expect(exchangesOf(transcriptOf(...late), 'Ada').map((one) => one.follows)).toEqual([false, true])
    expect(follows(['Priya', 'Well.'])).toEqual([false, false])
    expect(follows(answers, ...between(6))).toEqual([false, true])
    expect(follows(answers, ...between(7))).toEqual([false, false])
  })

  test('an answer is all that is said until another says more than agreement, or asks', () => {
    const answer = (...turns: [string | null, string][]) => exchangesOf(transcriptOf(asks, ...turns), 'Ada')[0]?.answer
    const more: [string, string] = ['Ada', 'And kind.']
    expect(answer(answers, ['Priya', 'Mhm.'], more)).toBe('Calm. And kind.')
    expect(answer(answers, ['Priya', 'We are calm here.'], more)).toBe('Calm.')
    expect(answer(['Eve', 'We are calm here.'], answers)).toBe('Calm.')
    expect(answer(['Eve', 'What do you do well?'], answers)).toBe('')
    expect(answer(...between(22), answers)).toBe('Calm.')
    expect(answer(...between(23), answers)).toBe('')
  })

  test('where nobody is the candidate, the next to speak answers', () => {
    const answer = (...turns: [string | null, string][]) => exchangesOf(transcriptOf(...turns), null)[0]?.answer
    expect(answer(asks, answers, ['Ada', 'And kind.'])).toBe('Calm.')
    expect(answer(asks, ['Priya', 'Take your time.'], answers)).toBe('Calm.')
    expect(answer([null, 'What are your strengths?'], [null, 'Calm.'], [null, 'Good.'])).toBe('Calm.')
  })

  test('what the candidate asks is none; each question has its turn', () => {
    const found = exchangesOf(transcriptOf(['Ada', 'What are your hours?'], ['Eve', 'Long.'], asks, answers), 'Ada')
    expect(found.map(({ turn, asker, question }) => [turn, asker, question])).toEqual([
      [2, 'Priya', 'What are your strengths?'],
    ])
  })

  test('several of one turn are one, up to three hundred letters', () => {
    const ask = (length: number) => `What of ${'x'.repeat(length - 9)}?`
    const joined = (first: number, second: number) =>
      exchangesOf(transcriptOf(['Priya', `${ask(first)} ${ask(second)}`], answers), 'Ada')[0]?.question
    expect(joined(150, 149)).toBe(`${ask(150)} ${ask(149)}`)
    expect(joined(150, 150)).toBe(ask(150))
  })

  test.each(['. ', '! ', '? '])('what is cut ends with a sentence, where half is left: %j', (end) => {
    const cut = (length: number) => shortened(`${'x'.repeat(length)}${end}${'oak '.repeat(200)}`)
    expect(cut(301)).toBe(`${'x'.repeat(301)}${end.trim()} …`)
    expect(cut(300)).toMatch(/oak …$/)
  })

  test('six hundred letters need no cut', () => {
    const whole = 'oak '.repeat(150)
    expect([shortened(whole), shortened(`${whole}x`)]).toEqual([whole, `${whole.slice(0, 595)} …`])
  })

  test('what has no space keeps its beginning', () => {
    expect(shortened('あ'.repeat(700)).length).toBeGreaterThan(300)
  })

  test('an answer kept is at most 600 characters, in whole sentences', () => {
    fc.assert(
      fc.property(fc.nat(2_000), (length) => {
        const kept = shortened('I did this and that. '.repeat(100).slice(0, length))
        expect(kept.length).toBeLessThanOrEqual(602)
        if (length > 600) expect(kept).toMatch(/that\. …$/)
      }),
    )
  })
})

describe('stories', () => {
  test('an answer that tells of deeds is one, an opinion is none', () => {
    expect(tellsStory(outage)).toBe(true)
    expect(tellsStory('I think that trust is what matters most to people. '.repeat(10))).toBe(false)
    expect(tellsStory('I led it, I built it and I sold it.')).toBe(false)
  })

  test.each([
    [
      'So um the lift broke while a patient was in it. I called the engineer.',
      'The lift broke while a patient was in it',
    ],
    [
      'I think it was last year. We had a fire in the switchboard room, and I was alone.',
      'We had a fire in the switchboard room',
    ],
  ])('a title of its own words: %s', (told, title) => {
    expect(titleOf(told)).toBe(title)
  })

  test('any words give some title that stands in them', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 3 }), (told) => {
        expect(told.toLowerCase()).toContain(titleOf(told).toLowerCase())
      }),
    )
  })
})
