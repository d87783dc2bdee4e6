import {
  clusterOf,
  fold,
  isFamilyName,
  isGivenName,
  isJobWord,
  type Line,
  nameParticles,
  personTitles,
  type Token,
} from '@roundtwo/text'
import { type InvitationMail, messageOf, partOf } from './invitation-mail.ts'

/** What the tagger marks: PER a person, CAN the candidate, ORG the employer, JOB the post, TTL a person's own job. */
export const tagKinds = ['PER', 'CAN', 'ORG', 'JOB', 'TTL', 'LOC', 'NAM'] as const
export type TagKind = (typeof tagKinds)[number]

export const tokenLabels = ['O', ...tagKinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])]

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** Words of the newest message's sender: of the name and mailbox, and of the domain, without its endings. */
export interface Sender {
  name: ReadonlySet<string>
  domain: string
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

export function senderOf({ document, parts }: InvitationMail, message: number): Sender {
  const span = parts.messages[message]?.from
  const text = span ? document.text.slice(span.start, span.end) : ''
  const at = text.indexOf('@')
  const domain = at < 0 ? '' : (/^[\w.-]*/.exec(text.slice(at + 1))?.[0] ?? '')
  return {
    name: new Set(wordsOf(at < 0 ? text : text.slice(0, at)).filter((word) => word.length > 1)),
    domain: fold(domain.split('.').slice(0, -1).join('')).replace(/[^\p{L}\p{N}]/gu, ''),
  }
}

/** Things that hold for a whole mail, gathered once. */
interface Around {
  capitalised: ReadonlyMap<string, number>
  small: ReadonlySet<string>
  subject: ReadonlySet<string>
  to: ReadonlySet<string>
  senders: Sender[]
  mailboxes: ReadonlySet<string>
  domains: readonly string[]
  /** Capitalised words of the line in which each message begins, and of the first of its signature. */
  greeted: ReadonlySet<string>[]
  signed: ReadonlySet<string>[]
}

/** Capitalised words of a short opening or closing line, "Dear Dr Ferreira-Lund", up to its first comma. */
function openingWords(line: Line | undefined): ReadonlySet<string> {
  if (!line) return new Set()
  const comma = line.tokens.findIndex(({ text }) => text === ',' || text === '!')
  const own = line.tokens.slice(0, comma < 0 ? 9 : Math.min(comma, 9))
  const names = own.filter(
    (token, at) => token.kind === 'word' && isCapital(token) && (at > 0 || own.length <= 3),
  )
  return new Set(names.map(({ folded }) => folded).filter((word) => !personTitles.has(word)))
}

function edges(
  { document, parts }: InvitationMail,
  message: number,
): { first: Line | undefined; sign: Line | undefined } {
  const own = document.lines.filter((_, index) => parts.lines[index]?.message === message)
  const body = own.filter(({ index }) => parts.lines[index]?.part === 'body')
  const sign = own.filter(({ index }) => parts.lines[index]?.part === 'signature')
  const named = sign.find(
    ({ tokens }) => tokens.length <= 8 && tokens.every(({ text }) => !/^\p{Ll}/u.test(text)),
  )
  return { first: body[0], sign: named ?? sign[0] ?? body.at(-1) }
}

function around(mail: InvitationMail): Around {
  const { document, parts } = mail
  const capitalised = new Map<string, number>()
  const small = new Set<string>()
  const mailboxes = new Set<string>()
  const domains: string[] = []
  for (const token of document.tokens) {
    if (token.kind === 'address') {
      const [box = '', domain = ''] = token.folded.split('@')
      for (const word of wordsOf(box)) if (word.length > 2) mailboxes.add(word)
      domains.push(domain.split('.').slice(0, -1).join('').replaceAll('-', ''))
    } else if (token.kind === 'word' && isCapital(token))
      capitalised.set(token.folded, (capitalised.get(token.folded) ?? 0) + 1)
    else if (token.kind === 'word') small.add(token.folded)
  }
  const wordsIn = (span: { start: number; end: number } | null | undefined) =>
    new Set(span ? wordsOf(document.text.slice(span.start, span.end)) : [])
  return {
    capitalised,
    small,
    subject: wordsIn(parts.messages[0]?.subject),
    to: wordsIn(parts.messages[0]?.to),
    senders: parts.messages.map((_, message) => senderOf(mail, message)),
    mailboxes,
    domains,
    greeted: parts.messages.map((_, message) => openingWords(edges(mail, message).first)),
    signed: parts.messages.map((_, message) => openingWords(edges(mail, message).sign)),
  }
}

const inDomain = (domain: string, word: string): boolean => word.length >= 3 && domain.includes(word)

/** What kinds of names a word is known in. */
function listed(token: Token): string[] {
  if (token.kind !== 'word') return []
  const capital = isCapital(token)
  return [
    ...(capital && isGivenName(token.folded) ? ['given'] : []),
    ...(capital && isFamilyName(token.folded) ? ['family'] : []),
    ...(isJobWord(token.folded) ? ['job'] : []),
  ]
}

function wordFeatures(token: Token | undefined, at: string): string[] {
  if (!token) return [`w${at}=|`]
  const coarse = clusterOf(token.folded, 'coarse')
  return [
    `w${at}=${token.kind === 'number' ? token.shape : token.kind === 'word' || token.kind === 'sign' ? token.folded : token.kind}`,
    `s${at}=${token.shape.slice(0, 6)}`,
    ...(coarse === null ? [] : [`c${at}=${coarse}`]),
    ...listed(token).map((name) => `${name}${at}`),
  ]
}

function ownFeatures(token: Token, known: Around): string[] {
  if (token.kind !== 'word') return []
  const { folded } = token
  const fine = clusterOf(folded, 'fine')
  const count = known.capitalised.get(folded) ?? 0
  return [
    `p=${folded.slice(0, 3)}`,
    `x=${folded.slice(-3)}`,
    `y=${folded.slice(-2)}`,
    fine === null ? (isCapital(token) ? 'rare Cap' : 'rare') : `f=${fine}`,
    ...(folded.length === 1 ? ['letter'] : []),
    ...(/^\p{Lu}{2,}$/u.test(token.text) ? ['all caps'] : []),
    ...(isCapital(token) && count > 1 ? [`again ${Math.min(count, 4)}`] : []),
    ...(isCapital(token) && known.small.has(folded) ? ['also small'] : []),
    ...(personTitles.has(folded) ? ['title'] : []),
    ...(nameParticles.has(folded) ? ['particle'] : []),
    ...(known.subject.has(folded) ? ['in subject'] : []),
    ...(known.to.has(folded) ? ['in to'] : []),
    ...(known.mailboxes.has(folded) ? ['in mailbox'] : []),
  ]
}

function senderFeatures(token: Token, message: number, known: Around): string[] {
  if (token.kind !== 'word' || token.folded.length < 2) return []
  const sender = known.senders[message]
  const others = known.senders.some(({ name }, other) => other !== message && name.has(token.folded))
  return [
    ...(sender?.name.has(token.folded) ? ['sender'] : []),
    ...(others ? ['other sender'] : []),
    ...(known.greeted[0]?.has(token.folded) ? ['greeted'] : []),
    ...(message > 0 && known.greeted[message]?.has(token.folded) ? ['greeted here'] : []),
    ...(known.signed[message]?.has(token.folded) ? ['signed here'] : []),
    ...(known.signed.some((words) => words.has(token.folded)) ? ['signed'] : []),
    ...(sender && inDomain(sender.domain, token.folded) ? ['sender domain'] : []),
    ...(known.domains.some((domain) => inDomain(domain, token.folded)) ? ['a domain'] : []),
  ]
}

interface Place {
  part: string
  features: string[]
}

/** The words before a colon at the beginning of a line, and those of the line above that ends in one. */
function labelsOf(mail: InvitationMail): { label: string; above: string }[] {
  let above = ''
  return mail.document.lines.map((line) => {
    const colon = line.tokens.findIndex(({ text }) => text === ':')
    const cell =
      line.cells.length > 1 ? line.tokens.filter(({ end }) => end <= (line.cells[0]?.end ?? 0)) : []
    const label = colon > 0 && colon <= 5 ? line.tokens.slice(0, colon) : cell.length <= 4 ? cell : []
    const word = label.findLast(({ kind }) => kind === 'word')?.folded ?? ''
    const mine = above
    if (line.text.endsWith(':')) above = line.tokens.findLast(({ kind }) => kind === 'word')?.folded ?? ''
    else if (line.gapBefore && line.bullet === null && line.tokens.length > 8) above = ''
    return { label: word, above: mine }
  })
}

function linePlaces(mail: InvitationMail): Place[] {
  const { document, parts } = mail
  const labels = labelsOf(mail)
  let before = -1
  let ordinal = 0
  let gaps = 0
  return document.lines.map((line, index) => {
    const { message = 0, part = 'body' } = parts.lines[index] ?? {}
    if (message !== before || part === 'header') {
      ordinal = 0
      gaps = 0
    }
    if (line.gapBefore) gaps += 1
    before = message
    ordinal += 1
    const where = `${part}${message === parts.main ? '' : message === 0 ? ' top' : ' old'}`
    const ends = document.lines[index + 1] === undefined || parts.lines[index + 1]?.message !== message
    return {
      part: where,
      features: [
        `part ${where}`,
        `line ${part} ${Math.min(ordinal, 4)}`,
        `${part} gap ${Math.min(gaps, 3)}`,
        ...(labels[index]?.label ? [`label ${labels[index]?.label}`] : []),
        ...(labels[index]?.above ? [`above ${labels[index]?.above}`] : []),
        ...(line.bullet === null ? [] : ['bullet']),
        ...(line.cells.length > 1 ? ['cells'] : []),
        ...(line.quoteDepth > 0 ? ['quoted'] : []),
        ...(line.tokens.length <= 4 ? ['short line'] : []),
        ...(ends ? ['last line'] : []),
      ],
    }
  })
}

/** One list of features for each token of the document. */
export function tokenFeatures(mail: InvitationMail): string[][] {
  const { tokens } = mail.document
  const known = around(mail)
  const places = linePlaces(mail)
  return tokens.map((token, at) => {
    const line = mail.document.lines[token.line]
    const place = places[token.line]
    const [back, next] = [tokens[at - 1], tokens[at + 1]]
    const isFirst = back?.line !== token.line
    const isLast = next?.line !== token.line
    const sameBack = isFirst ? undefined : back
    const sameNext = isLast ? undefined : next
    const pair = (one: Token | undefined, two: Token | undefined, at: string) =>
      `${at}=${one?.folded ?? '|'} ${two?.folded ?? '|'}`
    return [
      ...wordFeatures(token, ''),
      ...wordFeatures(sameBack, '-1'),
      ...wordFeatures(sameNext, '+1'),
      ...wordFeatures(isFirst || tokens[at - 2]?.line !== token.line ? undefined : tokens[at - 2], '-2'),
      ...wordFeatures(isLast || tokens[at + 2]?.line !== token.line ? undefined : tokens[at + 2], '+2'),
      pair(sameBack, token, 'wb'),
      pair(token, sameNext, 'wn'),
      `ss=${sameBack?.shape.slice(0, 3) ?? '|'} ${token.shape.slice(0, 3)} ${sameNext?.shape.slice(0, 3) ?? '|'}`,
      ...ownFeatures(token, known),
      ...senderFeatures(token, messageOf(mail, token), known),
      ...(place?.features ?? []),
      ...(isCapital(token) ? [`Cap ${place?.part}`] : []),
      ...(isCapital(token) && line?.bullet ? ['Cap bullet'] : []),
      ...(isFirst ? [`first ${partOf(mail, token)}`] : []),
      ...(isLast ? ['last'] : []),
    ]
  })
}
