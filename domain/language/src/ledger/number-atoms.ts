import type { Bound, NumberAtom } from './number-atom.ts'
import { boundAfter, boundBefore } from './number-patterns.ts'
import { digitAtoms, wordAtoms } from './single-numbers.ts'

const payWords = /\b(?:pay|salar\w+|look\w*|expect\w*|want\w*|ask\w*|range|band|ctc|package|budget|comp)\b/i
const changing =
  /\b(?:from|cut|reduc\w+|lower\w*|rais\w+|increas\w+|gr[eo]w\w*|improv\w+|brought|took|dropp?\w*|fell|rose|halv\w+|shr[aiu]nk|went|moved|lift\w+|boost\w+|down|up|decreas\w+|shorten\w+)\b/i
const joins = /^\s*(?:(?<to>-|–|—|to|down to|up to|and|or|bis|->|→)\s*)$/i

type Joined = 'range' | 'change' | null

/** "55 to 60k": the first shares the factor of the second where that makes a range. */
const firstAmount = (one: NumberAtom, other: NumberAtom): number =>
  one.scale === 1 && other.scale > 1 && one.amount * other.scale <= other.amount * 10
    ? one.amount * other.scale
    : one.amount

const joinOf = (text: string, one: NumberAtom, other: NumberAtom): Joined => {
  const between = text.slice(one.to, other.from)
  // "From 800 ms to 120 ms": the unit may stand between.
  const to =
    joins.exec(between)?.groups?.['to'] ??
    (/^\s*(?:\/?\p{L}+\s+){1,4}?(?:down |up )?to\s*$/iu.test(between) ? 'to' : undefined)
  if (to === undefined) return null
  const clause = /[^.;,]*$/.exec(text.slice(Math.max(0, one.from - 60), one.from))?.[0] ?? ''
  if (between.trim().split(/\s+/).length > 3 && !changing.test(clause)) return null
  const rises = firstAmount(one, other) < other.amount
  if (/^and$/i.test(to)) return /\bbetween\s*$/i.test(clause) ? 'range' : null
  if (/^or$/i.test(to)) return rises ? 'range' : null
  const isPay = payWords.test(text) && (other.currency !== null || other.amount >= 1000)
  return rises && (isPay || !changing.test(clause)) ? 'range' : 'change'
}

const joined = (one: NumberAtom, other: NumberAtom, how: 'range' | 'change', between: string): NumberAtom => {
  const first = firstAmount(one, other)
  const common = {
    from: one.from,
    to: other.to,
    currency: other.currency ?? one.currency,
    percent: other.percent || one.percent,
    scale: other.scale,
    bound: other.bound ?? one.bound,
    between,
  }
  return how === 'range'
    ? { ...common, amount: first, upTo: other.amount, before: null }
    : { ...common, amount: other.amount, upTo: null, before: first }
}

const bounded = (text: string, atom: NumberAtom): NumberAtom => {
  const before = boundBefore.exec(text.slice(Math.max(0, atom.from - 24), atom.from))?.groups
  const after = boundAfter.exec(text.slice(atom.to, atom.to + 20))?.groups
  const has = (name: string): boolean => (before?.[name] ?? after?.[name]) !== undefined
  // "Vesting over four years" is no lower bound; "over four years of experience" is.
  const lasting =
    before?.['least']?.toLowerCase() === 'over' &&
    /^\s*(?:years|months|weeks|days)\b(?!'|\s+(?:of|experience|in|as))/i.test(
      text.slice(atom.to, atom.to + 30),
    )
  if (lasting) return atom
  const bound: Bound | null = has('least')
    ? 'at least'
    : has('most')
      ? 'at most'
      : has('about')
        ? 'about'
        : atom.bound
  return { ...atom, bound }
}

/** Dates, addresses and telephone numbers, blanked. */
const withoutNames = (text: string): string =>
  text.replace(
    /\b\d{4}-\d\d-\d\d\b|(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)(?![\d/])|https?:\S+|\S+@\S+|(?<!\d)(?:\+|0)\d[\d ()-]{7,}\d/g,
    (words) => ' '.repeat(words.length),
  )

const hasNumber =
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand|lakhs?|million|crores?|billion|dozen)(?!\p{L})/iu

/** Every number that counts or measures something, in order; ranges and changes are one. Dates, times, years, marks and names with numerals are none. */
export const numberAtoms = (whole: string): NumberAtom[] => {
  if (!hasNumber.test(whole)) return []
  const text = withoutNames(whole)
  const digit = digitAtoms(text)
  const words = wordAtoms(text).filter((word) =>
    digit.every((other) => word.to <= other.from || word.from >= other.to),
  )
  const all = [...digit, ...words].sort((one, other) => one.from - other.from)
  const atoms: NumberAtom[] = []
  for (const atom of all) {
    const last = atoms.at(-1)
    const how = last && last.upTo === null && last.before === null ? joinOf(text, last, atom) : null
    // "Three of five tenders" counts three.
    if (last && /^\s+(?:out )?of\s+(?:the |our |my |all )?$/i.test(text.slice(last.to, atom.from))) continue
    if (last && how) atoms[atoms.length - 1] = joined(last, atom, how, text.slice(last.to, atom.from))
    else atoms.push(atom)
  }
  return atoms.map((atom) => bounded(text, atom))
}
