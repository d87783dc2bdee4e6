import { requirementKinds, requirementLevels, seniorities, workModes } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPosting } from './read-posting.ts'

const bakery = `Baker
Crumb & Crust Ltd
Location: Leeds
Salary: £28,000 a year

What you will do
- Mix and shape doughs by hand
- Run the deck oven on the early shift
- Keep the allergen records

What we need
- Two years of experience in a bakery
- A food hygiene certificate
- You must be able to start at 4am

Nice to have
- A driving licence
- Some French`

const pieces = fc.constantFrom(
  ...bakery.split('\n'),
  'you will ',
  'You must have ',
  'is required, ',
  ' and ',
  ', ',
  '; ',
  ': ',
  '\n',
  '\n\n',
  '\t',
  '| ',
  '• ',
  '1. ',
  '# ',
  '**',
  '£30k',
  '€ 3.000,-',
  'days a week in the office',
  'ideally',
  '?',
  '…',
  '\u00a0',
  '\u200b',
  '🚀 ',
  '\ud800',
  '<li>',
  'ÄÖÜ',
  '中文',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
)
const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('a posting', () => {
  test('is read into wishes of two levels, duties, pay, place and names', async () => {
    const { title, company, place, pay, requirements, duties } = await readPosting({ text: bakery })
    expect({ title, company, place }).toEqual({
      title: 'Baker',
      company: 'Crumb & Crust Ltd',
      place: 'Leeds',
    })
    expect(pay).toEqual({ min: 28_000, max: 28_000, currency: 'GBP', period: 'year' })
    expect(duties).toEqual([
      'Mix and shape doughs by hand',
      'Run the deck oven on the early shift',
      'Keep the allergen records',
    ])
    expect(requirements.map(({ text }) => text)).toEqual([
      'Two years of experience in a bakery',
      'A food hygiene certificate',
      'You must be able to start at 4am',
      'A driving licence',
      'Some French',
    ])
    const levelOf = (wish: string) => requirements.find(({ text }) => text === wish)?.level
    expect(levelOf('You must be able to start at 4am')).toBe('must')
    expect(levelOf('Some French')).toBe('nice')
  })

  test('says for every value it found what it rests on and how sure it is', async () => {
    const reading = await readPosting({ text: bakery })
    const paths = [
      ...(['title', 'company', 'place', 'pay', 'seniority', 'mode'] as const).filter(
        (field) => reading[field] !== null && reading[field] !== 'unknown',
      ),
      ...reading.requirements.map((_, index) => `requirements.${index}`),
      ...reading.duties.map((_, index) => `duties.${index}`),
    ]
    for (const path of paths) expect(reading.origins[path]?.certainty).toMatch(/^(?:sure|doubtful)$/)
    reading.duties.forEach((duty, index) => {
      expect(reading.origins[`duties.${index}`]?.quote).toBe(duty)
    })
  })

  test('never throws, and keeps to its vocabulary and to the words of the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const reading = await readPosting({ text })
        expect(workModes).toContain(reading.mode)
        expect(seniorities).toContain(reading.seniority)
        expect(reading.text).toBe(text)
        for (const { text: wish, kind, level } of reading.requirements) {
          expect(requirementKinds).toContain(kind)
          expect(requirementLevels).toContain(level)
          expect(squeezed(text)).toContain(squeezed(wish))
        }
        for (const duty of reading.duties) expect(squeezed(text)).toContain(squeezed(duty))
        if (reading.pay) expect(reading.pay.min).toBeLessThanOrEqual(reading.pay.max)
      }),
      { numRuns: 120 },
    )
  })

  test('where the work is done has the sentence that says so', async () => {
    const sentences = ['Hybrid, two days a week in our Leeds office.', 'This post is fully remote.']
    for (const sentence of sentences) {
      const text = `Ledger Clerk\nMarrow & Co\n\n${sentence}\n\nRequirements\n- Two years in accounts payable\n- Excel`
      const { mode, origins } = await readPosting({ text })
      expect([sentence.toLowerCase(), origins['mode']?.quote]).toEqual([expect.stringContaining(mode), sentence])
    }
  })

  test('of nothing says nothing, and that nothing was found', async () => {
    const { title, company, place, mode, seniority, requirements, notes } = await readPosting({ text: '' })
    expect({ title, company, place, mode, requirements }).toEqual({
      title: null,
      company: null,
      place: null,
      mode: expect.any(String),
      requirements: [],
    })
    expect(seniorities).toContain(seniority)
    expect(notes.map(({ code }) => code)).toContain('no-requirements')
  })

  test('what the caller knows wins over the text, and what the page states over both', async () => {
    const given = { text: bakery, title: 'Night Baker', company: 'Crumb' }
    const known = await readPosting(given)
    expect([known.title, known.company]).toEqual(['Night Baker', 'Crumb'])
    const markup = { title: 'Head Baker', hiringOrganization: { name: 'Crust Group' } }
    const stated = await readPosting({ ...given, markup })
    expect([stated.title, stated.company]).toEqual(['Head Baker', 'Crust Group'])
    expect(stated.origins['title']).toMatchObject({ certainty: 'sure', where: 'JSON-LD' })
  })

  test('the same wish said twice is one', async () => {
    const once = await readPosting({ text: bakery })
    const twice = await readPosting({ text: `${bakery}\n- Some French` })
    expect(twice.requirements).toEqual(once.requirements)
  })

  test.each([
    ['Wir suchen eine Bäckerin, die mit uns und für die Kunden ist und im Team auf der Arbeit bei uns', 'German'],
    ['Nous cherchons une boulangère pour le magasin avec les clients et vous êtes dans la ville par nous', 'French'],
    ['Buscamos un panadero para la tienda con las que en el centro de su ciudad por la mañana y se', 'Spanish'],
  ])('%s is named as %s', async (text, language) => {
    const { notes } = await readPosting({ text })
    expect(notes.find(({ code }) => code === 'language-not-read-well')?.message).toContain(language)
  })

  test('a posting in English carries no note of its language', async () => {
    const { notes } = await readPosting({ text: bakery.repeat(3) })
    expect(notes.map(({ code }) => code)).not.toContain('language-not-read-well')
  })

  test.each([' ', ',', '(', '9', 'a', 'word ', '😀', 'ש', '- x\n', 'you must have ', '. ', ', and a ', '| ', 'A: '])(
    'a hundred thousand characters of %j are read in good time',
    async (piece) => {
      await readPosting({ text: bakery })
      const began = performance.now()
      await readPosting({ text: piece.repeat(Math.ceil(100_000 / piece.length)) })
      expect(performance.now() - began).toBeLessThan(2_000)
    },
    60_000,
  )
})
