import type { ResumeBasics } from '@roundtwo/model'
import { fold, inRuns, type Token, tokensOf, trimmed, wordList } from '@roundtwo/text'
import words from './cv-words.json' with { type: 'json' }
import { among, countryCodes, isRegion } from './cv-words.ts'
import { type HeadPart, surest } from './head-parts.ts'
import type { CvLine, ResumeReading, Said } from './resume-lines.ts'
import { addLeftover, joined, said, tidy, wordsFrom } from './resume-lines.ts'

const isEnding = wordList(words.linkEndings)

/** A word of a line that is an address on the web, with or without its scheme. */
function isLink(word: string): boolean {
  const [, ending = ''] = /^(?:[a-z\d-]+\.)+([a-z\d-]+)(?:\/|$)/i.exec(word) ?? []
  return word.length < 300 && (/^(?:https?:\/\/|www\.)/i.test(word) || isEnding(ending.toLowerCase()))
}

/** Addresses on the web among a text's words. */
export const linksIn = (text: string): string[] =>
  text
    .split(/[\s|,;()·•<>]+/)
    .map((word) => trimmed(word, '.:—–'))
    .filter(isLink)

const isDial = ({ kind, text }: Token): boolean => (kind === 'number' ? !/[:,]/.test(text) : '()-–./+'.includes(text))

/** A number begins anew at a plus sign, and at a bracket behind a whole number such as a postcode. */
const beginsAnew = ({ text }: Token, before: Token) => text === '+' || (text === '(' && /^\d{5,}$/.test(before.text))

/** Telephone numbers among a line's tokens; what dates it holds are none. */
export const phonesIn = (tokens: readonly Token[]): Token[][] =>
  inRuns(tokens, (one, before) => isDial(one) && isDial(before) && !beginsAnew(one, before)).flatMap((run) => {
    const first = run.findIndex(({ text, kind }) => kind === 'number' || '+('.includes(text))
    const all = isDial(run[0]) ? run.slice(first, run.findLastIndex(({ kind }) => kind === 'number') + 1) : []
    const own = all[0]?.text === '(' && !all.some(({ text }) => text === ')') ? all.slice(1) : all
    const digits = own.map(({ text }) => text.replace(/\D/g, '')).join('')
    const areYears = own.every(({ text, kind }) => kind !== 'number' || /^(?:19|20)\d\d$/.test(text))
    return digits.length >= 7 && digits.length <= 15 && !areYears ? [own] : []
  })

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

/** Networks by their hosts. */
const networks: ReadonlyMap<string, string> = new Map(Object.entries(words.networks))
const isLabel = among(words.contactLabels)

const areLabels = (text: string) => tokensOf(text).every(({ kind, folded }) => kind === 'sign' || isLabel(folded))

/** A contact line without what was taken out of it; nothing when only labels are left. */
function leftOf(text: string, taken: readonly string[]): string[] {
  return taken
    .reduce((left, value) => left.replace(value, '\t'), text)
    .split(/\t+|\s[|·•●–—/]\s|\s*[|•●·]\s*/)
    .map((piece) => tidy(piece.replace(/^\p{L}[\p{L} -]{0,18}:/u, (label) => (areLabels(label) ? '' : label))))
    .filter((piece) => piece !== '' && !areLabels(piece))
}

const isTitle = wordList(words.nameTitles)
const isDegree = among(words.degrees)

/** A name without letters for degrees behind it and titles before it, which are no part of it. */
function nameFrom(text: string): string {
  const [plain = ''] = text.replace(/\s*\([^)]*\)\s*$/, '').split(/,\s/)
  const is = (list: typeof isTitle, word: string) => list(fold(word.replaceAll('.', '')))
  const names = plain.split(' ').filter((word) => !is(isTitle, word))
  const known = names.filter((word, at) => at < 2 || !/\p{Lu}.*\p{Lu}/u.test(word) || !is(isDegree, word))
  const areCapitals = known.join() === known.join().toUpperCase()
  return known.filter((word, at) => at < 1 || areCapitals || !/^(?:\p{Lu}\.?){2,6}$/u.test(word)).join(' ')
}

/** A name stands above all other names; only when none is likely, the likeliest. */
function nameIn(parts: readonly HeadPart[]): Said | undefined {
  const part = parts.find(({ kind, probability }) => kind === 'name' && probability >= 0.5) ?? surest(parts, 'name')
  return part && said(part.line, nameFrom(part.text), part.origin?.certainty)
}

/** The first piece of the line that holds the name, for when none of its words was seen to be one. */
function firstPiece(line: CvLine): Said | undefined {
  const [text = ''] = line.line.text.split(/\t|[|·•,;@:(]|\s[–—-]\s/)
  const isName = text.split(' ').length <= 5 && !/\d/.test(text) && /\p{L}{2}/u.test(text)
  return isName ? said(line, nameFrom(tidy(text)), 'doubtful') : undefined
}

/** Mail addresses, telephone numbers and addresses on the web, in a line's own words. */
const contactsIn = (cv: CvLine) => ({
  mails: cv.tokens.filter(({ kind }) => kind === 'address').map(({ text }) => text),
  phones: phonesIn(cv.tokens).map((run) => wordsFrom(cv, run[0], run.at(-1))),
  links: linksIn(cv.line.text),
})

/** Who the CV is of, how they are reached and what they say of themselves; what is left of those lines is named in notes. */
export function readBasics(
  head: readonly CvLine[],
  parts: readonly HeadPart[],
  nameLine: CvLine | undefined,
  about: readonly CvLine[],
  reading: ResumeReading,
): void {
  const basics: ResumeBasics = {}
  const keep = (field: string, found: Said | undefined, value: unknown = found?.text) => {
    if (!found || field in basics) return
    basics[field] = value
    if (found.origin) reading.origins[`basics.${field}`] = found.origin
  }
  const place = parts.find(({ kind }) => kind === 'place')
  keep('name', nameIn(parts) ?? (nameLine && firstPiece(nameLine)))
  keep('label', surest(parts, 'title'))
  const lines = head.map((cv) => ({ cv, ...contactsIn(cv) }))
  for (const { cv, mails, phones, links } of lines) {
    for (const mail of mails) keep('email', said(cv, mail))
    for (const phone of phones) keep('phone', said(cv, phone))
    for (const link of links) {
      const url = /^https?:/i.test(link) ? link : `https://${link}`
      const [, , host = '', ...path] = url.split('/')
      const network = networks.get(fold(host).split('.').slice(-2).join('.'))
      const username = path.findLast(Boolean)
      const { profiles = [] } = basics
      if (!network || !username) keep('url', said(cv, link), url)
      else if (!profiles.some((known) => known.network === network)) {
        Object.assign(reading.origins, { [`basics.profiles.${profiles.length}`]: said(cv, link).origin })
        basics.profiles = [...profiles, { network, username, url }]
      }
    }
  }
  keep('location', place, place && placeOf(place.text))
  const told = about.map(({ line }) => `${line.bullet === null ? '' : '- '}${line.text}`)
  keep('summary', about[0] && said(about[0]), joined(told))
  const read = [basics.name, basics.label, place?.text].flatMap((value) => value || [])
  for (const { cv, mails, phones, links } of lines)
    for (const rest of leftOf(cv.line.text, [...mails, ...phones, ...links, ...read])) {
      const isStreet = /\d/.test(rest) && /\p{L}{3}/u.test(rest)
      if (isStreet && basics.location && basics.location.address === undefined) basics.location.address = rest
      else addLeftover(reading, rest)
    }
  if (Object.keys(basics).length > 0) reading.resume.basics = basics
}
