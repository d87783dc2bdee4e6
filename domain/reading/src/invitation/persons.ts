import {
  isGivenName,
  nameParticles,
  nameSuffixes,
  type Phone,
  personTitles,
  type Span,
  type Token,
} from '@roundtwo/text'
import { highest, isCapital } from '../features.ts'
import type { Candidate } from './candidate.ts'
import { announcers } from './invitation-mail.ts'
import words from './invitation-words.json' with { type: 'json' }
import { announcesPersons, mentionFeatures, personFeatures } from './person-features.ts'
import { eachOnce, type NameSpan, nameSpan, type Scene, type Stretch, stretchOf, tokenAt } from './scene.ts'

/** Somebody named in the mail, under one name however often and in whichever parts it stands. */
export interface Person {
  name: string
  /** Folded words of the longest form. */
  words: string[]
  mentions: NameSpan[]
  role: string | null
  features: string[]
}

/** Without "Dr", "Frau" and the like before it and "PhD" after it. */
function bareSpan(scene: Scene, span: Stretch): NameSpan[] {
  const { tokens } = scene.mail.document
  const placeOf = (from: number, to: number, isIt: (token: Token) => boolean): number =>
    tokens.findIndex((token, at) => at >= from && at < to && isIt(token))
  let { first, last } = span
  const isCut = ({ kind, spaceBefore, text }: Token) => kind === 'sign' && spaceBefore && !'("“\'.'.includes(text)
  const cut = placeOf(first + 1, last + 1, isCut)
  if (cut > 0) last = cut - 1
  const isOut = (at: number, out: ReadonlySet<string>): boolean =>
    tokens[at]?.kind === 'sign' || out.has(tokens[at]?.folded ?? '')
  while (first < last && isOut(first, personTitles)) first += 1
  while (last > first && tokens[last]?.text !== '.' && isOut(last, nameSuffixes)) last -= 1
  // Of "Mo (Maureen) Estrada" a stretch may begin within the brackets.
  const closes = placeOf(first + 1, last, ({ text }) => text === ')')
  if (closes > 0 && placeOf(first, closes, ({ text }) => text === '(') < 0) first = closes + 1
  const own = tokens[first]
  if (own?.kind !== 'word' || (first === last && personTitles.has(own.folded))) return []
  return [nameSpan(scene, 'PER', { first, last })]
}

/** Senders named in headers are persons or mailboxes; whoever wrote is worth a look. So are a calendar's guests. */
function headerMentions(scene: Scene): NameSpan[] {
  const { document, parts, source } = scene.mail
  const named = (span: Span | null, ends: string): NameSpan[] => {
    if (!span) return []
    const { first, last } = stretchOf(scene, span)
    const all = document.tokens.slice(first, last + 1)
    const end = all.findIndex(({ text }, at) => at > 0 && ends.includes(text))
    const own = all.slice(0, end < 0 ? all.length : end)
    if (own.length > 7 || !own.every(({ kind }) => kind === 'word' || kind === 'sign')) return []
    return [nameSpan(scene, 'PER', { first, last: first + own.length - 1 })]
  }
  const senders = parts.messages.flatMap(({ from, cc }) => [from, cc])
  const guests = document.lines.flatMap(({ text, tokens, end }) => {
    const isGuest = source.calendar && (text.startsWith('Guest:') || text.startsWith('Organizer:'))
    return isGuest && tokens[2] ? [{ start: tokens[2].start, end }] : []
  })
  return [...senders.flatMap((span) => named(span, '<,;([')), ...guests.flatMap((span) => named(span, '<('))]
}

/** Up to four capitalised words that begin with a given name: worth a look, whatever the tagger thinks of them. */
function givenNames(scene: Scene): NameSpan[] {
  const { tokens } = scene.mail.document
  const isNameLike = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text)
  return tokens.flatMap((token, first) => {
    if (!isNameLike(token) || !isGivenName(token.folded) || isNameLike(tokens[first - 1])) return []
    const near = tokens.slice(first, first + 4)
    const end = near.findIndex(
      (own) => own.line !== token.line || !(isNameLike(own) || (own.kind === 'word' && nameParticles.has(own.folded))),
    )
    const name = end < 0 ? near : near.slice(0, end)
    return [nameSpan(scene, 'PER', { first, last: first + name.findLastIndex(isNameLike) })]
  })
}

/** Every stretch that may be somebody's name, each once. */
export function personSpans(scene: Scene): NameSpan[] {
  const { PER, CAN } = scene.spans
  const { TTL, JOB, ORG } = scene.masses
  const tagged = [...PER, ...CAN, ...headerMentions(scene)]
  const isOther = (span: NameSpan) =>
    [TTL, JOB, ORG].some((masses) => (masses[span.first] ?? 0) > 0.5) ||
    tagged.some(({ first, last }) => first <= span.last && last >= span.first)
  const spans = [...tagged, ...givenNames(scene).filter((span) => !isOther(span))]
  return eachOnce(spans.flatMap((span) => bareSpan(scene, span)))
}

/** Mentions of one person: all words of each are among those of the first. */
function grouped(mentions: readonly NameSpan[]): NameSpan[][] {
  const groups: NameSpan[][] = []
  // A long stretch that is hardly a name is not to swallow the name within.
  const weight = ({ words: own, probability }: NameSpan) => own.length * (probability >= 0.35 ? 1 : 0.2)
  const byLength = mentions.toSorted((left, right) => weight(right) - weight(left) || left.first - right.first)
  for (const mention of byLength) {
    const group = groups.find(([whole]) => mention.words.every((word) => whole?.words.includes(word)))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

const jobJoints = new Set(words.jobJoints.split(' '))

/** A job to the end of its brackets or line, where the rest is in capitals: "Curator, Maps and Rare Books". */
function wholeJob({ mail, masses }: Scene, title: NameSpan): NameSpan {
  const { tokens } = mail.document
  const end = tokens.findIndex(({ line, text }, at) => at > title.last && (line !== title.line || text === ')'))
  const rest = [...tokens.keys()].slice(title.last + 1, end < 0 ? tokens.length : end)
  const isJoint = (at: number) => jobJoints.has(tokens[at]?.folded ?? '')
  const isNamed = (at: number) => (masses.ORG[at] ?? 0) + (masses.PER[at] ?? 0) > 0.2
  const last = rest.findLast((at) => !isJoint(at))
  const isWhole = isJoint(title.last + 1) && rest.every((at) => isJoint(at) || (isCapital(tokens[at]) && !isNamed(at)))
  // In a signature the company stands there.
  return last && isWhole && title.part !== 'signature'
    ? nameSpan({ mail, masses }, 'TTL', { first: title.first, last })
    : title
}

/** The job that stands beside a mention: after it, before it, or in the next line of a signature. */
function roleOf(scene: Scene, mentions: readonly NameSpan[], others: readonly NameSpan[]): NameSpan | undefined {
  const titles = scene.spans.TTL.filter(({ probability }) => probability >= 0.3)
  const isBetween = (one: number, two: number) => others.some(({ first, last }) => first > one && last < two)
  const found = mentions.flatMap((mention) =>
    titles.flatMap((title) => {
      const after = title.first - mention.last
      const before = mention.first - title.last
      const lines = title.line - mention.line
      if (after > 0 && after <= 9 && lines <= 2 && !isBetween(mention.last, title.first))
        return [{ title, distance: after + (lines === 0 ? 0 : 3) }]
      if (before > 0 && before <= 4 && lines === 0 && !isBetween(title.last, mention.first))
        return [{ title, distance: before + 2.5 }]
      return []
    }),
  )
  const nearest = found.sort(
    (left, right) => left.distance - right.distance || right.title.probability - left.title.probability,
  )
  return nearest[0]?.title
}

/** "Hanley, Sinéad" is Sinéad Hanley. */
const inOrder = (text: string): string => {
  const [last, first, more] = text.split(/\s*,\s*/)
  return last && first && more === undefined ? `${first} ${last}` : text
}

/** Everybody who may be somebody, most features learned from where they stand. */
export function personCandidates(scene: Scene): Person[] {
  const spans = personSpans(scene)
  const groups = grouped(spans)
  const announced = announcers(scene.mail.document.lines, announcesPersons, (line) => line.tokens.length > 10)
  return groups.flatMap((mentions) => {
    const [whole] = mentions
    if (!whole) return []
    const others = spans.filter((span) => !mentions.includes(span) && span.probability > 0.3)
    const role = roleOf(scene, mentions, others)
    const features = new Set([
      ...mentions.flatMap((mention) => mentionFeatures(scene, mention, announced[mention.line - 1])),
      ...personFeatures(scene, whole, mentions, role, groups.length),
    ])
    const name = inOrder(whole.text)
    const told = role ? wholeJob(scene, role).text : null
    return [{ name, words: whole.words, mentions, role: told, features: [...features] }]
  })
}

/** The telephone number that goes with a person: near a mention, or else in the signature below the name. */
export function phoneOf(scene: Scene, { mentions }: Person): { phone: Phone; distance: number } | undefined {
  const { tokens } = scene.mail.document
  const near = mentions.flatMap((mention) =>
    scene.phones.map((phone) => {
      const at = tokenAt(scene, phone.start)
      const lines = (tokens[at]?.line ?? 0) - mention.line
      const distance = at > mention.last ? at - mention.last : (mention.first - at) * 1.5 + 4
      return { phone, distance: distance + Math.abs(lines) * 4 }
    }),
  )
  return highest(near, ({ distance }) => -distance)
}

/** The mail address that is made of a person's names. */
export function emailOf({ mail }: Scene, { words: names }: Person): string | null {
  const long = names.filter((word) => word.length > 2)
  const isTheirs = ({ kind, folded }: Token) =>
    kind === 'address' && long.some((word) => folded.split('@')[0]?.includes(word))
  return mail.document.tokens.find(isTheirs)?.text ?? null
}

const contactWords = new Set(words.contact.split(' '))

/** Who may be the one to turn to. */
export function contactCandidates(scene: Scene, persons: readonly Person[]): Candidate[] {
  const { tokens } = scene.mail.document
  return persons.map((person) => {
    const distance = phoneOf(scene, person)?.distance ?? Number.POSITIVE_INFINITY
    const said = person.mentions.flatMap((mention) =>
      tokens
        .slice(Math.max(0, mention.first - 12), mention.last + 12)
        .filter(({ folded, line }) => contactWords.has(folded) && line === mention.line),
    )
    return {
      value: person.name,
      span: person.mentions[0] ?? null,
      features: [
        ...person.features.filter((name) => !name.startsWith('n ')),
        ...[4, 8, 14, 24, 40].filter((step) => distance <= step).map((step) => `phone within ${step}`),
        ...said.map(({ folded }) => `contact ${folded}`),
        ...(scene.phones.length > 0 ? ['has phone'] : []),
      ],
    }
  })
}
