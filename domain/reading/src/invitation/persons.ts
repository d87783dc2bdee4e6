import { clusterOf, isFamilyName, isGivenName, isJobWord, type Line } from '@roundtwo/text'
import { held } from '../features.ts'
import { wordList } from '../word-list.ts'
import { counted, ofWords, reached } from './candidate.ts'
import { messageOf, partOf } from './invitation-mail.ts'
import words from './invitation-words.json' with { type: 'json' }
import { announcers } from './line-labels.ts'
import { personSpans } from './person-spans.ts'
import type { NameSpan, Scene } from './scene.ts'
import { domainOf } from './senders.ts'
import { likeNames, surroundings } from './stretch.ts'

/** Somebody named in the mail, under one name however often and in whichever parts it stands. */
export interface Person {
  name: string
  /** Folded words of the longest form. */
  words: string[]
  mentions: NameSpan[]
  role: string | null
  features: string[]
}

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.includes(word))

/** "Hanley, Sinéad" is Sinéad Hanley. */
const inOrder = (text: string): string => {
  const [last, first, more] = text.split(/\s*,\s*/)
  return last && first && more === undefined ? `${first} ${last}` : text
}

function grouped(mentions: readonly NameSpan[]): NameSpan[][] {
  const groups: NameSpan[][] = []
  // A long stretch that is hardly a name is not to swallow the name within.
  const weight = ({ words: own, probability }: NameSpan) => own.length * (probability >= 0.35 ? 1 : 0.2)
  const byLength = mentions.toSorted((left, right) => weight(right) - weight(left) || left.first - right.first)
  for (const mention of byLength) {
    const group = groups.find(([whole]) => whole && isPart(mention.words, whole.words))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** The job that stands beside a mention: after it, before it, or in the next line of a signature. */
function roleOf(scene: Scene, mentions: readonly NameSpan[], others: readonly NameSpan[]): NameSpan | undefined {
  const isBetween = (one: number, two: number) => others.some(({ first, last }) => first > one && last < two)
  const found = mentions.flatMap((mention) =>
    scene.spans.TTL.filter(({ probability }) => probability >= 0.3).flatMap((title) => {
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

/** "Your interviewers", "The panel will be:", "PREVIOUS": a short line that says what stands below. */
const announces = ({ text, tokens }: Line): boolean =>
  text.endsWith(':') ||
  (tokens.length <= 4 &&
    tokens.every(({ kind, text: word }, at) => kind === 'word' && (at === 0 || !/^\p{Lu}\p{Ll}/u.test(word))))

function mentionFeatures(scene: Scene, mention: NameSpan, announcer: Line | undefined): string[] {
  const own = scene.mail.document.lines[mention.line]?.tokens ?? []
  const [opening] = own
  const above = announcer?.tokens.slice(-8) ?? []
  return [
    ...surroundings(scene, mention),
    ...likeNames(scene, mention, ['CAN', 'ORG', 'NAM', 'LOC']),
    `where ${mention.part} ${Math.min(mention.message, 2)}`,
    ...above.map(({ stem }) => `above ${stem}`),
    `line opens ${opening?.start === mention.start ? 'so' : opening?.kind}`,
    ...(own.length <= 12 ? own.map(({ stem }) => `line holds ${stem}`) : []),
  ]
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const firstPersons = setOf(words.firstPersons)
const selves = setOf(words.selves)
const meeting = setOf(words.meeting)
const listed = setOf(words.listed)
/** Said of those who arrange interviews rather than hold them. */
const isArranger = wordList(words.arrangers)

/** How the author speaks of himself, in the message that matters. */
function authorSays({ mail }: Scene): string[] {
  const { tokens } = mail.document
  return tokens.flatMap((token, at) => {
    if (!firstPersons.has(token.folded) || partOf(mail, token) !== 'body' || messageOf(mail, token) > 1) return []
    const near = (step: number) => tokens[at + step]?.folded ?? '|'
    const before = `${near(-1)} ${token.folded}`
    return [`I ${before}`, `I ${token.folded} ${near(1)}`, `I ${near(-2)} ${before}`]
  })
}

/** The author among those to be met: "you'll be meeting me and Josh", "Sarah and I". */
function authorMeets({ mail, masses }: Scene): string[] {
  const { tokens, lines } = mail.document
  return tokens.flatMap((token, at) => {
    const { folded } = token
    const isNews = partOf(mail, token) === 'body' && messageOf(mail, token) === mail.parts.main
    if (!selves.has(folded) || !isNews) return []
    const [before, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? '']
    const isName = (place: number) => (masses.PER[place] ?? 0) > 0.4
    return held({
      'name and me': listed.has(before) && isName(at - 2),
      'me and name': listed.has(next) && isName(at + 2),
      [`met ${folded}`]: meeting.has(before),
      'me in list': token.start === lines[token.line]?.start && folded !== 'i',
    })
  })
}

function authorFeatures(scene: Scene, count: number): string[] {
  const { mail, spans } = scene
  const [top] = spans.ORG.toSorted((left, right) => right.probability - left.probability)
  const domain = mail.senders[mail.parts.main]?.domain ?? ''
  const isAtEmployer = top?.words.some((word) => word.length > 3 && domain.includes(word))
  const meets = authorMeets(scene)
  return [
    'author',
    ...authorSays(scene),
    ...meets.map((how) => `author ${how}`),
    meets.length > 0 ? 'author meets' : 'author meets not',
    isAtEmployer ? 'author at employer' : 'author elsewhere',
    ...counted('author of', count),
  ]
}

/** Whether the address beside a name is at the author's own firm. */
function mailboxFeatures({ mail }: Scene, group: readonly NameSpan[]): string[] {
  const beside = group.flatMap(({ last }) => mail.document.tokens.slice(last + 1, last + 4))
  const addresses = beside.filter(({ kind }) => kind === 'address')
  return addresses.map(({ folded }) =>
    domainOf(folded.split('@')[1] ?? '') === (mail.senders[0]?.domain ?? '') ? 'same domain' : 'other domain',
  )
}

function nameFeatures({ words: own, text }: NameSpan): string[] {
  const [first = '', last = ''] = [own[0], own.at(-1)]
  return [
    isGivenName(first) ? 'begins given' : 'begins otherwise',
    ...held({
      'ends given': isGivenName(last),
      'ends family': isFamilyName(last),
      'holds job word': own.some(isJobWord),
      'all caps': /^\p{Lu}+$/u.test(text.replace(/[^\p{L}]/gu, '')),
    }),
  ]
}

function roleFeatures(role: NameSpan | undefined, isAuthor: boolean): string[] {
  if (!role) return isAuthor ? ['author untitled'] : ['untitled']
  const kind = role.words.some(isArranger) ? 'arranger' : 'other job'
  const clusters = role.words.flatMap((word) => clusterOf(word, 'fine') ?? [])
  return [
    'titled',
    `titled ${kind}`,
    ...held({ [`author ${kind}`]: isAuthor }),
    ...role.words.map((word) => `role ${word}`),
    ...clusters.map((cluster) => `role c ${cluster}`),
    `role last ${role.words.at(-1)}`,
  ]
}

/** What speaks for somebody being who the mail is about; `count` is how many may be named in it. */
function personFeatures(
  scene: Scene,
  whole: NameSpan,
  group: readonly NameSpan[],
  role: NameSpan | undefined,
  count: number,
): string[] {
  const { mail, masses } = scene
  const isNamedIn = (name: ReadonlySet<string> | undefined) => whole.words.some((word) => name?.has(word))
  const main = mail.senders[mail.parts.main]?.name
  const signs = group.some(({ part }) => part === 'signature')
  const isAuthor = isNamedIn(main) || (main?.size === 0 && signs)
  const wrote = mail.senders.findIndex(({ name }) => isNamedIn(name))
  const to = mail.parts.messages[0]?.to
  const toWords = to ? mail.document.text.slice(to.start, to.end).toLowerCase() : ''
  const given = mail.source.to?.map(({ name, email }) => `${name} ${email}`.toLowerCase()) ?? []
  return [
    ...reached('per', Math.max(...group.map(({ probability }) => probability))),
    ...reached('least per', Math.min(...masses.PER.slice(whole.first, whole.last + 1))),
    ...counted('times', group.length),
    ...ofWords(whole.words),
    ...counted('people', count),
    ...(isAuthor ? authorFeatures(scene, count) : []),
    ...held({
      [`wrote ${Math.min(wrote, 2)}`]: wrote >= 0,
      signs,
      'in to': whole.words.some((word) => word.length > 2 && toWords.includes(word)),
      'given to': given.some((one) => whole.words.every((word) => one.includes(word))),
    }),
    ...roleFeatures(role, isAuthor),
    ...mailboxFeatures(scene, group),
    ...nameFeatures(whole),
  ]
}

/** Everybody who may be somebody, most features learned from where they stand. */
export function personCandidates(scene: Scene): Person[] {
  const spans = personSpans(scene)
  const groups = grouped(spans)
  const announced = announcers(scene.mail.document.lines, announces, (line) => line.tokens.length > 10)
  return groups.flatMap((group) => {
    const [whole] = group
    if (!whole) return []
    const others = spans.filter((span) => !group.includes(span) && span.probability > 0.3)
    const role = roleOf(scene, group, others)
    const features = [
      ...group.flatMap((mention) => mentionFeatures(scene, mention, announced[mention.line - 1])),
      ...personFeatures(scene, whole, group, role, groups.length),
    ]
    const { text, words: own } = whole
    const of = { name: inOrder(text), words: own, mentions: group, role: role?.text ?? null }
    return [{ ...of, features: [...new Set(features)] }]
  })
}
