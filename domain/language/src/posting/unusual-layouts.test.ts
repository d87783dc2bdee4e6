import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedWant } from './asked-wants.ts'
import { conditionsOf } from './conditions.ts'
import { headingSection } from './headings.ts'
import { layOut } from './layout.ts'
import { isVerbless } from './noun-paragraphs.ts'
import { readPosting } from './read-posting.ts'

const wants = (text: string): string[] =>
  readPosting({ text }).requirements.map((one) => `${one.level}: ${one.text}`)

describe('postings in unusual layouts', () => {
  it('PL1 reads each verbless sentence under a heading for wants as one want', () => {
    const text = `Lighthouse engineer

We keep eleven lights along the coast.

WHAT YOU'D BRING

Four years of work on diesel generators. Welding that holds in salt air. A boat licence.

WHAT WE'D BE CHARMED BY

Gaelic. Some carpentry. A head for heights.`
    expect(wants(text)).toEqual([
      'must: Four years of work on diesel generators',
      'must: Welding that holds in salt air',
      'must: A boat licence',
      'nice: Gaelic',
      'nice: Some carpentry',
      'nice: A head for heights',
    ])
  })

  it('PL2 reads headings that open a paragraph in capitals', () => {
    const text = `Orchard hand

WORK. Prune the rows in winter. Drive the sprayer in spring.

HAVE. Two seasons in apples. A tractor licence. Good boots.

PAY. $22 an hour.`
    expect(wants(text)).toEqual([
      'must: Two seasons in apples',
      'must: A tractor licence',
      'must: Good boots',
    ])
  })

  it('PL3 keeps the section of a numbered part for its sub-headings that say nothing', () => {
    const blocks = layOut(`Port pilot

1. QUALIFICATIONS
1.1 Sea
Master's certificate and eight years on bridges of large ships.
1.2 Shore
Knowledge of the harbour rules and of the tides.`)
    expect(blocks.filter(({ kind }) => kind === 'prose').map(({ section }) => section)).toEqual([
      'none',
      'must',
      'must',
    ])
  })

  it('PL4 takes any symbol that opens three lines for the mark of a list', () => {
    fc.assert(
      fc.property(fc.constantFrom('⁂', '☐', '❖', '✱', '⟶', '⊳', '✿', '◌', '🐝', '=', ':'), (mark) => {
        const lines = ['Beekeeping licence', 'Two years with hives', 'A van of your own']
        const text = `Beekeeper\n\nRequirements\n${lines.map((line) => `${mark} ${line}`).join('\n')}`
        expect(wants(text)).toEqual(lines.map((line) => `must: ${line}`))
      }),
    )
  })

  it('PL5 hears what a question asks for and not what it courts', () => {
    expect(askedWant('Do you hold a forklift ticket (counterbalance)?')).toBe('a forklift ticket')
    expect(askedWant('Are you over 21?')).toBe('over 21')
    expect(askedWant('Are you ready for a new challenge?')).toBeNull()
    expect(askedWant('Why join us?')).toBeNull()
  })

  it('PL6 parts a closing list of checks where each part names one', () => {
    expect(
      conditionsOf(
        'Offers are subject to police vetting, a colour vision test, drug testing and references.',
      ),
    ).toEqual(['police vetting', 'a colour vision test', 'drug testing'])
    expect(
      conditionsOf('Employment is contingent on a satisfactory credit and criminal background check.'),
    ).toHaveLength(1)
  })

  it('PL7 hears headings that refuse to give way, ask, or promise to teach', () => {
    expect(headingSection("We won't budge on")).toBe('must')
    expect(headingSection('What do I have to bring?')).toBe('must')
    expect(headingSection('GOOD BUT WE CAN TEACH IT:')).toBe('nice')
    expect(headingSection('What do I get?')).toBe('benefits')
  })

  it('PL8 tells sentences with a verb of their own from those without', () => {
    expect(isVerbless('Python that people enjoy reading.')).toBe(true)
    expect(isVerbless('You need a licence.')).toBe(false)
    expect(isVerbless('The pay is good.')).toBe(false)
  })

  it('PL9 reads a range of pay with the words between its ends', () => {
    const pay = (text: string) => readPosting({ title: 'Clerk', text }).pay
    expect(pay('Clerk\n\nStarting salary £24,100, rising to £27,900')).toMatchObject({
      min: 24100,
      max: 27900,
    })
    expect(pay('Clerk\n\nR$ 6.000 a R$ 7.500 por mês')).toEqual({
      min: 6000,
      max: 7500,
      currency: 'BRL',
      period: 'month',
    })
  })
})
