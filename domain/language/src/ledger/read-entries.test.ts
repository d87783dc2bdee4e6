import { type ProposedEntry, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerContext } from './ledger-context.ts'
import { readEntries } from './read-entries.ts'

const context: LedgerContext = {
  people: [
    { id: 'priya', name: 'Priya Nair', role: 'Head of Platform' },
    { id: 'tom', name: 'Tom Becker', role: 'CTO' },
    { id: 'grace', name: 'Grace Hill', role: 'HR Manager' },
  ],
  stories: [
    {
      id: 'migration',
      title: 'The migration to the new billing system',
      words: 'mainframe, nine weeks',
      version: 3,
    },
    { id: 'outage', title: 'Outage on Black Friday', words: 'checkout, connection pool', version: 1 },
  ],
  today: plainDate('2026-11-24'),
}
const read = (text: string, more: Partial<LedgerContext> = {}): ProposedEntry[] =>
  readEntries(text, { ...context, ...more })
const kinds = (text: string): string[] => read(text).map(({ entry }) => entry.kind)
const first = (text: string, more: Partial<LedgerContext> = {}): ProposedEntry => {
  const [proposal] = read(text, more)
  if (!proposal) throw new Error(`nothing read from ${text}`)
  return proposal
}
const entry = (text: string): ProposedEntry['entry'] => first(text).entry

describe('several in one text', () => {
  test('LE1 the example of the text box gives its three', () => {
    const text = 'they asked about the outage; told the migration story to Priya; said notice is 4 weeks'
    expect(read(text).map(({ entry: one, personIds }) => [one, personIds])).toEqual([
      [{ kind: 'question', text: 'The outage', answer: '', rating: null, better: '', followedUp: false }, []],
      [
        {
          kind: 'story',
          text: 'The migration to the new billing system',
          storyId: 'migration',
          version: 3,
          followedUp: false,
        },
        ['priya'],
      ],
      [
        {
          kind: 'figure',
          text: 'Notice is 4 weeks',
          figure: { subject: 'notice', amount: 4, upTo: null, unit: 'weeks' },
          by: 'me',
          better: '',
        },
        [],
      ],
    ])
  })

  test.each([
    ['- asked about tests\n- notice: one month', ['question', 'figure']],
    ['1. Why us?\n2. Why you?', ['question', 'question']],
    ['Asked about tests. They use Kafka. Forgot to ask about on-call.', ['question', 'fact', 'open']],
    [
      'Tom asked about tests, told him the outage story and promised to send the repo',
      ['question', 'story', 'promise'],
    ],
    ['asked notice, 2 months, they said the team is 12 people', ['question', 'figure', 'figure']],
    ['Q1 why us (3/5) Q2 why you (4/5)', ['question', 'question']],
  ])('LE1 lines, items, sentences and clauses: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  test('LE1 a question’s own clauses are not taken apart', () => {
    expect(kinds('asked what I would do if the database failed, and why')).toEqual(['question'])
    expect(kinds('asked about caching, indexes and retries')).toEqual(['question'])
  })

  test('LE2 quotes are the very words, in order', () => {
    const text = '  • Tom asked about “tests” – went well!\r\n• told  the migration story (to Priya)'
    const quotes = read(text).map(({ quote }) => quote)
    expect(quotes).toEqual(['Tom asked about “tests” – went well!', 'told  the migration story (to Priya)'])
  })
})

describe('kinds', () => {
  test.each([
    ['Priya asked why we moved off the mainframe', 'question', 'Why we moved off the mainframe'],
    ['q: biggest failure?', 'question', 'Biggest failure'],
    ['Tell me about a conflict', 'question', 'Tell me about a conflict'],
    ['The first question was why I left Acme', 'question', 'Why I left Acme'],
    ['Safeguarding question from Priya', 'question', 'Safeguarding'],
    ['told them about the time I missed a deadline', 'story', 'The time I missed a deadline'],
    ['the team is 12 people', 'figure', 'The team is 12 people'],
    ['she worried that I have never managed people', 'doubt', 'I have never managed people'],
    ['I promised to send the deck by Friday', 'promise', 'Send the deck'],
    ['they will get back to me next week', 'promise', 'Get back to me'],
    ['they leaned in when I talked about postmortems', 'interest', 'Postmortems'],
    ['they use Kafka', 'fact', 'They use Kafka'],
    ['I told them I live in Leeds', 'fact', 'I live in Leeds'],
    ['still don’t know who decides', 'open', 'Who decides'],
    ['do they sponsor visas? unclear', 'open', 'Do they sponsor visas'],
    ['to ask: car allowance', 'open', 'Car allowance'],
    ['asked me to describe a hard week', 'question', 'Describe a hard week'],
    ['they want me to bring my passport', 'promise', 'Bring my passport'],
    ['curious why I am leaving', 'question', 'Why I am leaving'],
    ['very keen on the audit', 'interest', 'The audit'],
  ])('LE3 %s', (text, kind, expected) => {
    const found = entry(text)
    expect([found.kind, found.text]).toEqual([kind, expected])
  })
})

describe('people', () => {
  test.each([
    ['Nair asked about tests', ['priya']],
    ['PN asked about tests', ['priya']],
    ['the CTO asked about tests', ['tom']],
    ['head of platform asked about tests', ['priya']],
    ['HR: when could you start?', ['grace']],
    ['told Tom and priya the outage story', ['tom', 'priya']],
    ['Priya asked what Tom would say', ['priya']],
    ['What would you do first? (from Tom)', ['tom']],
    ['Tom was there. He asked about tests', ['tom']],
    ['she asked about tests', []],
    ['they asked about tests', []],
    ['told them about the house on the hill', []],
  ])('LE4 %s', (text, expected) => {
    expect(read(text).at(-1)?.personIds).toEqual(expected)
  })

  test('LE4 a first name two people share is nobody’s, with the surname it is one’s', () => {
    const people = [
      { id: 'one', name: 'Chidi Eze', role: 'Regional Director' },
      { id: 'other', name: 'Chidi Obi', role: 'Finance Manager' },
    ]
    expect(first('Chidi asked about sales', { people })).toMatchObject({ personIds: [], unknownNames: [] })
    expect(first('Chidi Obi asked about sales', { people }).personIds).toEqual(['other'])
  })

  test('LE4 a pronoun is the only person there is', () => {
    const people = [{ id: 'marta', name: 'Marta Kowalska', role: null }]
    expect(first('she asked about peak season', { people }).personIds).toEqual(['marta'])
  })

  test.each([
    ['Anna Schmidt asked about visas', ['Anna Schmidt']],
    ['asked by Raj from infra about Terraform', ['Raj']],
    ['told Jess the billing migration', ['Jess']],
    ['Interviewers: Paul (CFO), Ines Duarte', ['Paul', 'Ines Duarte']],
    ['asked about my experience with Terraform', []],
    ['told them I moved to Berlin', []],
    ['Asked about Kubernetes', []],
  ])('LE4 names nobody has: %s', (text, expected) => {
    expect(first(text).unknownNames).toEqual(expected)
  })
})

describe('stories', () => {
  test.each([
    ['told the migration story', 'migration'],
    ['told Priya about the checkout going down on black friday', 'outage'],
    ['used the billing one for the failure question', 'migration'],
    ['gave the black friday example', 'outage'],
    ['told the mig', 'migration'],
    ['story: outage > Tom (meh)', 'outage'],
  ])('LE5 %s', (text, storyId) => {
    expect(entry(text)).toMatchObject({ kind: 'story', storyId })
  })

  test('LE5 an unknown story keeps its words', () => {
    expect(entry('told the story about the flooded cellar to Tom')).toMatchObject({
      kind: 'story',
      storyId: null,
      version: null,
      text: 'The story about the flooded cellar',
    })
  })

  test('LE5 what is no story is none, though words are alike', () => {
    expect(kinds('told them I work with billing systems')).toEqual(['fact'])
    expect(kinds('told them 7 years in billing')).toEqual(['figure'])
  })
})

describe('how it went', () => {
  test.each([
    ['nailed it', 5],
    ['went really well', 5],
    ['good answer', 4],
    ['ok', 3],
    ['meh', 3],
    ['waffled', 2],
    ['could have been better', 2],
    ['not great', 2],
    ['blanked completely', 1],
    ['2/5', 2],
    ['3 out of 5', 3],
    ['8/10', 4],
    ['★★★★☆', 4],
    ['a bit rambling, 3 out of 5', 3],
  ])('LE6 %s is %d', (words, rating) => {
    for (const text of [
      `asked about tests - ${words}`,
      `asked about tests; ${words}`,
      `asked about tests (${words})`,
    ])
      expect(entry(text), text).toMatchObject({ kind: 'question', rating })
  })

  test('LE6 verbs of one’s own tell question and rating', () => {
    expect(entry('struggled with the drug calculation')).toMatchObject({
      kind: 'question',
      text: 'Drug calculation',
      rating: 2,
    })
  })

  test.each([
    [
      'asked how I shard. I said by tenant. Should have said I would measure first.',
      { answer: 'By tenant', better: 'I would measure first' },
    ],
    ['Asked about tests? A: contract tests', { answer: 'Contract tests' }],
    ['asked about tests, asked twice', { followedUp: true }],
    ['Asked about tests. She pushed further.', { followedUp: true }],
    [
      'I should have mentioned the audit when he asked about complaints',
      { text: 'Complaints', better: 'The audit' },
    ],
    ['why should we hire you? bombed it. better: the grant', { rating: 1, better: 'The grant' }],
    ['asked if I had a ticket. yep.', { answer: 'Yep' }],
  ])('LE7 %s', (text, expected) => {
    expect(read(text)).toHaveLength(1)
    expect(entry(text)).toMatchObject({ kind: 'question', ...expected })
  })

  test('LE7 a story told for an answer is a story', () => {
    expect(kinds('asked about failure, told the outage story, she asked three follow-ups')).toEqual([
      'question',
      'story',
    ])
    expect(read('told the outage story, she asked three follow-ups')[0]?.entry).toMatchObject({
      followedUp: true,
    })
  })
})

describe('figures of the ledger', () => {
  test.each([
    ['notice 4w', 'me', ['notice', 4, null, 'weeks']],
    ['I could start in eight weeks', 'me', ['notice', 8, null, 'weeks']],
    ['the team is 12 people', 'them', ['team size', 12, null, 'people']],
    ['they said the budget is 70k', 'them', ['pay budget', 70_000, null, '/year']],
    ['told them I led 5 engineers', 'me', ['team size', 5, null, 'people']],
    ['I told them I have nine years of experience', 'me', ['experience', 9, null, 'years']],
    ['class sizes are 24 to 28', 'them', ['class sizes', 24, 28, '']],
    ['we process 2.5k tickets a month, I said', 'me', ['tickets processed', 2500, null, 'tickets/month']],
    ['crew of 14, says Tom', 'them', ['team size', 14, null, 'people']],
  ])('LE8 %s', (text, by, [subject, amount, upTo, unit]) => {
    expect(entry(text)).toMatchObject({ kind: 'figure', by, figure: { subject, amount, upTo, unit } })
  })

  test('LE8 two figures of a sentence are two entries', () => {
    expect(kinds('GM said 180 rooms and a 64% occupancy')).toEqual(['figure', 'figure'])
  })

  test.each([
    ['said I’m looking for 55 to 60k', ['pay expectation', 55_000, 60_000, '/year']],
    ['Told Grace I’d want £70,000 plus bonus', ['pay expectation', 70_000, null, 'GBP/year']],
    ['expected CTC 18 to 20 lakhs', ['pay expectation', 1_800_000, 2_000_000, 'INR/year']],
    ['pay 4.200 EUR brutto im Monat', ['pay expectation', 4200, null, 'EUR/month']],
    ['said I’d need $52 an hour', ['pay expectation', 52, null, '$/hour']],
    ['day rate 600', ['pay expectation', 600, null, '/day']],
    ['I’m on 52k at the moment', ['current pay', 52_000, null, '/year']],
    ['they offered 9,500 zł a month', ['pay budget', 9500, null, 'PLN/month']],
    ['salary 60', ['pay expectation', 60_000, null, '/year']],
  ])('LE9 %s', (text, [subject, amount, upTo, unit]) => {
    expect(entry(text)).toMatchObject({ kind: 'figure', figure: { subject, amount, upTo, unit } })
  })

  test('LE9 a question about pay tells what the number after it is', () => {
    expect(read('Tom asked what my salary is, I said 60').map(({ entry: one }) => one)).toMatchObject([
      { kind: 'question', answer: '60' },
      { kind: 'figure', figure: { subject: 'pay expectation', amount: 60_000 } },
    ])
  })
})

describe('promises and doubts', () => {
  test.each([
    ['I promised to send the deck by Friday', 'me', '2026-11-27'],
    ['will send the deck tomorrow', 'me', '2026-11-25'],
    ['need to email Priya the link', 'me', null],
    ['they’ll get back to me next week', 'them', '2026-12-04'],
    ['HR will be in touch within 5 working days', 'them', '2026-12-01'],
    ['Tom to introduce me to the client in a fortnight', 'them', '2026-12-08'],
    ['they will let me know before Christmas', 'them', '2026-12-24'],
    ['decision by the end of the month', 'them', '2026-11-30'],
    ['they will decide early next week', 'them', '2026-12-02'],
    ['Grace will ring on 4 December', 'them', '2026-12-04'],
    ['she promised an answer in ten days', 'them', '2026-12-04'],
    ['promised: portfolio link (fri)', 'me', '2026-11-27'],
  ])('LE10 %s', (text, by, due) => {
    expect(entry(text)).toMatchObject({ kind: 'promise', by, due, kept: false })
  })

  test.each([
    ['they are concerned that I have only done adults', true],
    ['Tom seemed unsure about my Go', false],
    ['Priya frowned at my commute', false],
    ['got the feeling they think I’m too expensive', false],
    ['Tom: sceptical about my remote setup', true],
    ['he thinks my background is too narrow', true],
  ])('LE11 %s', (text, spoken) => {
    expect(entry(text)).toMatchObject({ kind: 'doubt', spoken, settled: false })
  })

  test('LE11 no doubt is made of comfort or praise', () => {
    expect(kinds('Grace told me not to worry about the test')).toEqual(['fact'])
    expect(kinds('Tom reckons I’m a good fit')).toEqual(['fact'])
  })
})

describe('as people write', () => {
  test('LE12 while it is typed there is always something sensible', () => {
    const whole = 'they asked about the outage; told the migration story to Priya; said notice is 4 weeks'
    const seen = Array.from(whole, (_, end) => kinds(whole.slice(0, end + 1)).join(' '))
    expect(seen[11]).toBe('question')
    expect(seen.at(-20)).toMatch(/^question story/)
    expect(seen.at(-1)).toBe('question story figure')
    expect(seen.slice(8).every((one) => one !== '')).toBe(true)
  })

  test('LE12 what fits nothing is a fact by them, and doubtful', () => {
    const found = first('nice office, dog under the desk')
    expect(found.entry).toMatchObject({ kind: 'fact', by: 'them' })
    expect(found.certainty).toBe('doubtful')
    expect(first('q: why us?').certainty).toBe('sure')
  })

  test.each([
    ['ased about the outag, told teh migration stroy to priya', ['question', 'story']],
    ['THEY ASKED ABOUT TESTS', ['question']],
    ['gotta send scan to tom by tmrw', ['promise']],
    ['dont know who decides', ['open']],
    ['promissed tom refs by eow', ['promise']],
    ['asked abt k8s w/ helm', ['question']],
    ['notice period: 8wks', ['figure']],
    ['They enquired about my organisation skills', ['question']],
    ['They inquired about my organization skills', ['question']],
  ])('LE13 %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  const words = fc.constantFrom(
    ...'they asked about told Priya the story said notice is 4 weeks £ 55k to 60k - ( ) , ; . ? ! : \n "why 3/5 ★ nailed it promised send by Friday seemed unsure and then she his Tom\'s ’s K8s → > * 1. q: story: %'.split(
      ' ',
    ),
  )
  const notes = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
  )

  test('LE14 no text makes it throw, texts have words, ids are known', () => {
    fc.assert(
      fc.property(notes, (text) => {
        for (const { entry: one, personIds, quote } of read(text)) {
          expect(one.text.trim()).not.toBe('')
          expect(text).toContain(quote)
          expect(personIds.every((id) => ['priya', 'tom', 'grace'].includes(id))).toBe(true)
          expect(new Set(personIds).size).toBe(personIds.length)
          if (one.kind === 'story') expect([null, 'migration', 'outage']).toContain(one.storyId)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('LE15 the same text gives the same', () => {
    fc.assert(
      fc.property(notes, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 50 },
    )
  })
})
