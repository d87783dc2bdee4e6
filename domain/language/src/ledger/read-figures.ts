import type { Figure, Side } from '@roundtwo/model'
import { subjectOf } from './figure-subject.ts'
import { behindOf } from './noun-phrases.ts'
import type { NumberAtom } from './number-atom.ts'
import { numberAtoms } from './number-atoms.ts'

/** A figure with the words it stands in. */
export interface FigureFound {
  figure: Figure
  /** The sentence or line, exactly as it was written. */
  quote: string
}

/** A figure and where its number stands. */
export interface PlacedFigure {
  figure: Figure
  from: number
  to: number
  /** Whether the words say plainly what it is of. */
  plain: boolean
}

const yearBefore = /\b(?:in|for|during|by|since)\s+((?:19|20)\d\d|q[1-4](?:\s+(?:19|20)\d\d)?)\b/i

/** "Sales in 2023": another year is another figure. */
const dated = (subject: string, clause: string): string => {
  const year = yearBefore.exec(clause)?.[1]
  return year === undefined || /^(?:notice|pay|current pay|experience)/.test(subject)
    ? subject
    : `${subject} in ${year}`
}

const single = new Map(
  ['weeks', 'months', 'days', 'years', 'hours', 'minutes', 'fortnights'].map((unit) => [
    unit,
    unit.slice(0, -1),
  ]),
)

const figureOf = (atom: NumberAtom, subject: string, unit: string, times: number): Figure => ({
  subject: atom.bound === null ? subject : `${subject}, ${atom.bound}`,
  amount: atom.amount * times,
  upTo: atom.upTo === null ? null : atom.upTo * times,
  unit: atom.amount === 1 && atom.upTo === null ? (single.get(unit) ?? unit) : unit,
})

/** "A month's notice", "notice is a month": the article counts, and keeps its length. */
const monthsNotice =
  /\ba (?=(?:calendar )?(?:week|fortnight|month)(?:'s)? (?:of )?notice)|(?<=\bnotice(?: period)?(?: is| of|:)? )a (?=week|fortnight|month)/gi

/** The figures of one clause or sentence, in order, with their places in it. */
export const figuresIn = (clause: string, by: Side, spoken: boolean): PlacedFigure[] => {
  const straight = clause.replace(/[’‘]/g, "'").replace(monthsNotice, '1 ')
  const atoms = numberAtoms(straight)
  return atoms.flatMap((atom, index) => {
    const start = atoms[index - 1]?.to ?? 0
    const before = straight.slice(start, atom.from)
    const after = straight.slice(atom.to, atoms[index + 1]?.from ?? straight.length)
    const behind = behindOf(after)
    // "From 31 kg a day to 15": the unit stands with the first.
    const unitless = behind.unit === null && behind.noun.length === 0
    const shared =
      unitless && atom.between !== '' ? behindOf(atom.between.replace(/\b(?:down |up )?to\s*$/i, '')) : behind
    const named = subjectOf({ atom, before, after, clause: straight, behind: shared, by, spoken })
    // What has no words, or runs of letters for words, is of nothing.
    if (!named || named.subject === '' || named.subject.length > 150 || named.unit.length > 50) return []
    const figure = figureOf(atom, dated(named.subject, straight), named.unit, named.times ?? 1)
    return [{ figure, from: atom.from, to: atom.to, plain: named.plain }]
  })
}

const sentence =
  /[^\n]+?(?:[.!?…;](?=\s|$)(?<!\b(?:approx|no|ca|c|p\.a|e\.g|i\.e|min|max|incl|dr|mr|ms|mrs)\.)|(?=\n)|$)/gi
const longest = 100_000

/** Figures of CV lines, stories and speech: numbers, in digits or words, with what they are of. */
export const readFigures = (text: string): FigureFound[] =>
  [...text.slice(0, longest).matchAll(sentence)].flatMap((at) => {
    const quote = at[0].trim()
    return quote.length > 2_000 ? [] : figuresIn(quote, 'me', false).map(({ figure }) => ({ figure, quote }))
  })
