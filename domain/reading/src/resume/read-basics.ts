import type { ResumeBasics } from '@roundtwo/model'
import { fold, type Tagger, tokensOf } from '@roundtwo/text'
import { linksIn, phonesIn, placeOf } from './contacts.ts'
import { type HeadPart, headParts, surest } from './head-parts.ts'
import { addLeftover, certaintyOf, originOf, type ResumeReading, tidy } from './reading.ts'
import type { CvLine } from './resume-lines.ts'

const networks: readonly (readonly [name: string, host: string])[] = [
  ['LinkedIn', 'linkedin.com'],
  ['GitHub', 'github.com'],
  ['GitLab', 'gitlab.com'],
  ['Xing', 'xing.com'],
  ['X', 'twitter.com'],
  ['X', 'x.com'],
  ['Stack Overflow', 'stackoverflow.com'],
  ['ORCID', 'orcid.org'],
  ['Behance', 'behance.net'],
  ['Dribbble', 'dribbble.com'],
  ['Instagram', 'instagram.com'],
]

const labels = new Set(
  `email e mail phone tel telephone telefon telefono telefoon telemovel mobile mobil mobiel movil cell handy web website
  homepage linkedin github contact address adresse anschrift adres direccion indirizzo location fax url portfolio name naam
  nom nome nombre correo on indeed me orcid xing gitlab twitter vor und nachname full t m p cv curriculum vitae`.split(
    /\s+/,
  ),
)

/** A contact line without what was taken out of it; nothing when only labels are left. */
function leftOf(text: string, taken: readonly string[]): string[] {
  const rest = taken.reduce((left, value) => left.replace(value, '\t'), text)
  return rest
    .split(/\t+|\s[|·•●–—/]\s|\s*[|•●·]\s*/)
    .map((piece) => tidy(piece.replace(/^\p{L}[\p{L} -]{0,18}:/u, (label) => (isLabels(label) ? '' : label))))
    .filter((piece) => piece !== '' && !isLabels(piece))
}

const isLabels = (text: string): boolean =>
  tokensOf(text).every(({ kind, folded }) => kind === 'sign' || labels.has(folded))

/** What a line holds to reach somebody by, in its own words. */
function contactsIn(cv: CvLine, basics: ResumeBasics, reading: ResumeReading): string[] {
  const { line, tokens } = cv
  const mails = tokens.filter(({ kind }) => kind === 'address').map(({ text }) => text)
  const phones = phonesIn(tokens).map((run) =>
    line.text.slice((run[0]?.start ?? 0) - line.start, (run.at(-1)?.end ?? 0) - line.start),
  )
  const links = linksIn(line.text)
  const take = (field: 'email' | 'phone' | 'url', value: string | undefined) => {
    if (value === undefined || basics[field] !== undefined) return
    basics[field] = value
    reading.origins[`basics.${field}`] = originOf(cv, value)
  }
  take('email', mails[0])
  take('phone', phones[0])
  for (const link of links) {
    const url = /^https?:/i.test(link) ? link : `https://${link}`
    const path = url.split('/').slice(3)
    const host = fold(url.split('/')[2] ?? '')
    const network = networks.find(([, own]) => host === own || host.endsWith(`.${own}`))?.[0]
    const username = path.findLast((part) => part !== '')
    if (network && username) addProfile({ network, username, url }, cv, link, basics, reading)
    else if (basics.url === undefined) {
      basics.url = url
      reading.origins['basics.url'] = originOf(cv, link)
    }
  }
  return [...mails, ...phones, ...links]
}

type Profile = NonNullable<ResumeBasics['profiles']>[number]

function addProfile(
  profile: Profile,
  line: CvLine,
  quote: string,
  basics: ResumeBasics,
  reading: ResumeReading,
): void {
  const before = basics.profiles ?? []
  if (before.some(({ network }) => network === profile.network)) return
  reading.origins[`basics.profiles.${before.length}`] = originOf(line, quote)
  basics.profiles = [...before, profile]
}

const titleWords = new Set('dr prof professor mr mrs ms miss mx sir dame herr frau dipl ing mag'.split(' '))

/** A name without letters for degrees behind it and titles before it, which are no part of it. */
function nameFrom(text: string): string {
  const [plain = ''] = text.replace(/\s*\([^)]*\)\s*$/, '').split(/,\s/)
  const words = plain.split(' ').filter((word) => !titleWords.has(fold(word.replace(/\./g, ''))))
  const kept = words.filter(
    (word, at) => at < 1 || !/^(?:\p{Lu}\.?){2,6}$/u.test(word) || plain === plain.toUpperCase(),
  )
  return kept.join(' ')
}

function readPart(
  field: 'name' | 'label',
  part: HeadPart | undefined,
  basics: ResumeBasics,
  reading: ResumeReading,
): void {
  if (!part) return
  const value = field === 'name' ? nameFrom(part.text) : part.text
  basics[field] = value
  reading.origins[`basics.${field}`] = originOf(part.line, value, certaintyOf(part.probability))
}

/** A name stands above all other names; only when none is likely, the likeliest. */
const nameIn = (parts: readonly HeadPart[]): HeadPart | undefined =>
  parts.find(({ kind, probability }) => kind === 'name' && probability >= 0.5) ?? surest(parts, 'name')

/** The first piece of the line that holds the name, when none of its words was seen to be one. */
function wholeName(line: CvLine | undefined): HeadPart | undefined {
  const [text = ''] = line?.line.text.split(/\t|[|·•,;@:(]|\s[–—-]\s/) ?? []
  const isName = text.split(' ').length <= 5 && !/\d/.test(text) && /\p{L}{2}/u.test(text)
  return line && isName
    ? { kind: 'name', text: tidy(text), line, row: 0, probability: 0, chances: new Map() }
    : undefined
}

/** Who the CV is of and how they are reached; what is left of those lines is named in notes. */
export function readBasics(
  model: Tagger,
  heads: readonly (readonly CvLine[])[],
  nameLine: CvLine | undefined,
  reading: ResumeReading,
): ResumeBasics {
  const basics: ResumeBasics = {}
  const parts = headParts(model, heads).flat()
  readPart('name', nameIn(parts) ?? wholeName(nameLine), basics, reading)
  readPart('label', surest(parts, 'title'), basics, reading)
  const places = parts.filter(({ kind }) => kind === 'place')
  const contacts = new Map(heads.flat().map((line) => [line, contactsIn(line, basics, reading)]))
  const [place] = places
  if (place) {
    basics.location = placeOf(place.text)
    reading.origins['basics.location'] = originOf(place.line, place.text, certaintyOf(place.probability))
  }
  for (const [line, taken] of contacts) {
    const read = [basics.name ?? '', basics.label ?? '', place?.text ?? ''].filter((value) => value !== '')
    for (const rest of leftOf(line.line.text, [...taken, ...read])) {
      const isStreet =
        /\d/.test(rest) && /\p{L}{3}/u.test(rest) && basics.location && basics.location.address === undefined
      if (isStreet && basics.location) basics.location.address = rest
      else addLeftover(reading, rest)
    }
  }
  return basics
}
