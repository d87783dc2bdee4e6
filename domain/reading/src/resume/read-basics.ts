import type { ResumeBasics } from '@roundtwo/model'
import { fold, tokensOf } from '@roundtwo/text'
import { linksIn, phonesIn, placeOf } from './contacts.ts'
import words from './cv-words.json' with { type: 'json' }
import { type HeadPart, surest } from './head-parts.ts'
import { addLeftover, joined, type ResumeReading, type Said, said, tidy } from './reading.ts'
import { type CvLine, wordsFrom } from './resume-lines.ts'

/** Networks by their hosts. */
const networks: ReadonlyMap<string, string> = new Map(Object.entries(words.networks))
const labels = new Set(words.contactLabels.flatMap((list) => list.split(' ')))

const isLabels = (text: string): boolean =>
  tokensOf(text).every(({ kind, folded }) => kind === 'sign' || labels.has(folded))

/** A contact line without what was taken out of it; nothing when only labels are left. */
function leftOf(text: string, taken: readonly string[]): string[] {
  const rest = taken.reduce((left, value) => left.replace(value, '\t'), text)
  return rest
    .split(/\t+|\s[|·•●–—/]\s|\s*[|•●·]\s*/)
    .map((piece) => tidy(piece.replace(/^\p{L}[\p{L} -]{0,18}:/u, (label) => (isLabels(label) ? '' : label))))
    .filter((piece) => piece !== '' && !isLabels(piece))
}

const titleWords = new Set(words.nameTitles.split(' '))

/** A name without letters for degrees behind it and titles before it, which are no part of it. */
function nameFrom(text: string): string {
  const [plain = ''] = text.replace(/\s*\([^)]*\)\s*$/, '').split(/,\s/)
  const names = plain.split(' ').filter((word) => !titleWords.has(fold(word.replaceAll('.', ''))))
  const isDegree = (word: string) => /^(?:\p{Lu}\.?){2,6}$/u.test(word) && plain !== plain.toUpperCase()
  return names.filter((word, at) => at < 1 || !isDegree(word)).join(' ')
}

/** A name stands above all other names; only when none is likely, the likeliest. */
function nameIn(parts: readonly HeadPart[]): Said | undefined {
  const likely = parts.find(({ kind, probability }) => kind === 'name' && probability >= 0.5)
  const part = likely ?? surest(parts, 'name')
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
  [about, ...more]: readonly CvLine[],
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
  const texts = (about ? [about, ...more] : []).map(({ line }) => `${line.bullet === null ? '' : '- '}${line.text}`)
  keep('summary', about && said(about), joined(texts))
  const read = [basics.name, basics.label, place?.text].flatMap((value) => value || [])
  for (const { cv, mails, phones, links } of lines)
    for (const rest of leftOf(cv.line.text, [...mails, ...phones, ...links, ...read])) {
      const isStreet = /\d/.test(rest) && /\p{L}{3}/u.test(rest)
      if (isStreet && basics.location && basics.location.address === undefined) basics.location.address = rest
      else addLeftover(reading, rest)
    }
  if (Object.keys(basics).length > 0) reading.resume.basics = basics
}
