import type { ResumeBasics } from '@roundtwo/model'
import { fold, type Token, trimmed } from '@roundtwo/text'
import words from './cv-words.json' with { type: 'json' }
import { tidy } from './reading.ts'
import { countryCodes, isRegion } from './word-classes.ts'

const endings = new Set(words.linkEndings.split(' '))

/** A word of a line that is an address on the web, with or without its scheme. */
function isLink(word: string): boolean {
  if (word.length >= 300) return false
  const names = (word.split('/')[0] ?? '').toLowerCase().split('.')
  const isHost = names.length > 1 && names.every((name) => /^[a-z\d-]+$/.test(name))
  return /^(?:https?:\/\/|www\.)/i.test(word) || (isHost && endings.has(names.at(-1) ?? ''))
}

/** Addresses on the web among a text's words. */
export const linksIn = (text: string): string[] =>
  text
    .split(/[\s|,;()·•<>]+/)
    .map((word) => trimmed(word, '.:—–'))
    .filter(isLink)

const isDial = ({ kind, text }: Token): boolean => (kind === 'number' ? !/[:,]/.test(text) : '()-–./+'.includes(text))

/** A number begins anew at a plus sign, and at a bracket behind a whole number such as a postcode. */
const beginsAnew = (before: Token | undefined, { text }: Token): boolean =>
  before !== undefined && (text === '+' || (text === '(' && /^\d{5,}$/.test(before.text)))

/** Telephone numbers among a line's tokens; what dates it holds are none. */
export function phonesIn(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]]
  for (const token of tokens) {
    const open = runs.at(-1)
    if (!isDial(token)) runs.push([])
    else if (open && !beginsAnew(open.at(-1), token)) open.push(token)
    else runs.push([token])
  }
  return runs.flatMap((run) => {
    const first = run.findIndex(({ text, kind }) => kind === 'number' || '+('.includes(text))
    const all = run.slice(first, run.findLastIndex(({ kind }) => kind === 'number') + 1)
    const own = all[0]?.text === '(' && !all.some(({ text }) => text === ')') ? all.slice(1) : all
    const digits = own.map(({ text }) => text.replace(/\D/g, '')).join('')
    const areYears = own.every(({ text, kind }) => kind !== 'number' || /^(?:19|20)\d\d$/.test(text))
    return digits.length >= 7 && digits.length <= 15 && !areYears ? [own] : []
  })
}

/** Postcodes by country: British, Canadian, Dutch, with a hyphen, of digits alone. */
const codes: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/,
  /\b\d{4} ?[A-Z]{2}\b/,
  /\b\d{5}-\d{3,4}\b|\b\d{4}-\d{3}\b|\b\d{2}-\d{3}\b/,
  /\b\d{4,6}\b/,
]

const countryOf = (text: string): string | undefined => countryCodes.get(fold(text).replaceAll('.', ''))

/** An address or a city with its region, postcode and country, as far as its pieces say. */
export function placeOf(text: string): NonNullable<ResumeBasics['location']> {
  const postalCode = codes.map((code) => code.exec(text)?.[0]).find(Boolean)
  const pieces = text
    .replace(postalCode ?? '\0', '')
    .split(/[,;|·\t()]+/)
    .map(tidy)
    .filter(Boolean)
  const country = pieces.findLast((piece) => countryOf(piece))
  const streets = pieces.filter((piece) => /\d/.test(piece))
  const names = pieces.filter((piece) => piece !== country && !streets.includes(piece))
  // "Geelong VIC", "Austin TX": a state behind the city.
  const [, city, state = ''] = /^(.+?)\s([A-Z]{2,3})$/.exec(names[0] ?? '') ?? []
  const region = isRegion(state) ? state : names.slice(1).join(', ')
  return {
    ...(streets.length > 0 ? { address: streets.join(', ') } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(names[0] ? { city: isRegion(state) ? (city ?? '') : names[0] } : {}),
    ...(region ? { region } : {}),
    ...(country ? { countryCode: countryOf(country) ?? '' } : {}),
  }
}
