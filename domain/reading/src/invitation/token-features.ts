import {
  clusterOf,
  isFamilyName,
  isGivenName,
  isJobWord,
  type Line,
  nameParticles,
  personTitles,
  type Span,
  type Token,
} from '@roundtwo/text'
import { held, isCapital } from '../features.ts'
import {
  announcers,
  domainOf,
  type InvitationMail,
  labelOf,
  type MailPlace,
  placeOf,
  wordsOf,
} from './invitation-mail.ts'

/** What the tagger marks: PER a person, CAN the candidate, ORG the employer, JOB the post, TTL a person's own job. */
export const tagKinds = ['PER', 'CAN', 'ORG', 'JOB', 'TTL', 'LOC', 'NAM'] as const
export type TagKind = (typeof tagKinds)[number]

export const tokenLabels = ['O', ...tagKinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])]

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** Capitalised words of a short opening or closing line, "Dear Dr Ferreira-Lund", up to its first comma. */
function openingWords(line: Line | undefined): ReadonlySet<string> {
  const tokens = line?.tokens.slice(0, 9) ?? []
  const comma = tokens.findIndex(({ text }) => text === ',' || text === '!')
  const own = comma < 0 ? tokens : tokens.slice(0, comma)
  const names = own.filter((token, at) => isWord(token) && isCapital(token) && (at > 0 || own.length <= 3))
  return new Set(names.map(({ folded }) => folded).filter((word) => !personTitles.has(word)))
}

/** Words of the line in which a message begins, and of the one with the name of who signs it. */
function edgesOf(mail: InvitationMail, message: number): Record<'greeted' | 'signed', ReadonlySet<string>> {
  const linesOf = (part: string) =>
    mail.document.lines.filter(({ index }) => {
      const place = placeOf(mail, index)
      return place.message === message && place.part === part
    })
  const [body, sign] = [linesOf('body'), linesOf('signature')]
  const named = sign.find(({ tokens }) => tokens.length <= 8 && !tokens.some(({ text }) => /^\p{Ll}/u.test(text)))
  return { greeted: openingWords(body[0]), signed: openingWords(named ?? sign[0] ?? body.at(-1)) }
}

/** Things that hold for a whole mail, gathered once. */
function aroundOf(mail: InvitationMail) {
  const { document, parts } = mail
  const words = document.tokens.filter(isWord)
  const addresses = document.tokens.filter(({ kind }) => kind === 'address').map(({ folded }) => folded.split('@'))
  const wordsIn = (span: Span | null | undefined) =>
    new Set(span ? wordsOf(document.text.slice(span.start, span.end)) : [])
  return {
    capitals: Map.groupBy(words.filter(isCapital), ({ folded }) => folded),
    small: new Set(words.filter((word) => !isCapital(word)).map(({ folded }) => folded)),
    subject: wordsIn(parts.messages[0]?.subject),
    to: wordsIn(parts.messages[0]?.to),
    senders: mail.senders,
    mailboxes: new Set(addresses.flatMap(([box = '']) => wordsOf(box)).filter((word) => word.length > 2)),
    domains: addresses.map(([, host = '']) => domainOf(host)),
    edges: parts.messages.map((_, message) => edgesOf(mail, message)),
  }
}

/** Of a word, by itself and in what the whole mail says. */
function wordFeatures(token: Token, message: number, known: ReturnType<typeof aroundOf>): string[] {
  if (!isWord(token)) return []
  const { folded, text } = token
  const fine = clusterOf(folded, 'fine')
  const capital = isCapital(token)
  const count = known.capitals.get(folded)?.length ?? 0
  const sender = known.senders[message]
  const isIn = (domain: string) => folded.length >= 3 && domain.includes(folded)
  const ofSenders = {
    sender: sender?.name.has(folded),
    'other sender': known.senders.some(({ name }, other) => other !== message && name.has(folded)),
    greeted: known.edges[0]?.greeted.has(folded),
    'greeted here': message > 0 && known.edges[message]?.greeted.has(folded),
    'signed here': known.edges[message]?.signed.has(folded),
    signed: known.edges.some(({ signed }) => signed.has(folded)),
    'sender domain': sender && isIn(sender.domain),
    'a domain': known.domains.some(isIn),
  }
  return [
    `p=${folded.slice(0, 3)}`,
    `x=${folded.slice(-3)}`,
    `y=${folded.slice(-2)}`,
    fine === null ? (capital ? 'rare Cap' : 'rare') : `f=${fine}`,
    ...held({
      letter: folded.length === 1,
      'all caps': /^\p{Lu}{2,}$/u.test(text),
      [`again ${Math.min(count, 4)}`]: capital && count > 1,
      'also small': capital && known.small.has(folded),
      title: personTitles.has(folded),
      particle: nameParticles.has(folded),
      'in subject': known.subject.has(folded),
      'in to': known.to.has(folded),
      'in mailbox': known.mailboxes.has(folded),
    }),
    ...(folded.length > 1 ? held(ofSenders) : []),
  ]
}

const lastWord = (tokens: readonly Token[] = []): string => tokens.findLast(isWord)?.folded ?? ''

/** The label of a line: the words before a colon, or a short first cell. */
function ownLabel(line: Line): string {
  const [first, second] = line.cells
  const cell = first && second ? line.tokens.filter(({ end }) => end <= first.end) : []
  const label = labelOf(line)
  return lastWord(label.length > 0 || cell.length > 4 ? label : cell)
}

const whereIn = ({ part, age }: MailPlace): string => (age === 'main' ? part : `${part} ${age}`)

/** What is told of each token of a line, for every line. */
function lineFeatures(mail: InvitationMail): string[][] {
  const { lines } = mail.document
  const announced = announcers(
    lines,
    ({ text }) => text.endsWith(':'),
    ({ tokens }) => tokens.length > 8,
  )
  let ordinal = 0
  let gaps = 0
  return lines.map((line, index) => {
    const place = placeOf(mail, index)
    const { message, part } = place
    const begins = index === 0 || message !== placeOf(mail, index - 1).message || part === 'header'
    ordinal = begins ? 1 : ordinal + 1
    gaps = (begins ? 0 : gaps) + (line.gapBefore ? 1 : 0)
    const [label, above] = [ownLabel(line), lastWord(announced[index - 1]?.tokens)]
    return [
      `part ${whereIn(place)}`,
      `line ${part} ${Math.min(ordinal, 4)}`,
      `${part} gap ${Math.min(gaps, 3)}`,
      ...held({
        [`label ${label}`]: label !== '',
        [`above ${above}`]: above !== '',
        bullet: line.bullet !== null,
        cells: line.cells.length > 1,
        quoted: line.quoteDepth > 0,
        'short line': line.tokens.length <= 4,
        'last line': index === lines.length - 1 || placeOf(mail, index + 1).message !== message,
      }),
    ]
  })
}

/** Of a token or one beside it in its line; `at` is how far away it stands. */
function features(token: Token | undefined, at: string): string[] {
  if (!token) return [`w${at}=|`]
  const { kind, folded, shape } = token
  const coarse = clusterOf(folded, 'coarse')
  const isName = isWord(token) && isCapital(token)
  return [
    `w${at}=${kind === 'number' ? shape : kind === 'word' || kind === 'sign' ? folded : kind}`,
    `s${at}=${shape.slice(0, 6)}`,
    ...held({
      [`c${at}=${coarse}`]: coarse !== null,
      [`given${at}`]: isName && isGivenName(folded),
      [`family${at}`]: isName && isFamilyName(folded),
      [`job${at}`]: isWord(token) && isJobWord(folded),
    }),
  ]
}

/** One list of features for each token of the document. */
export function tokenFeatures(mail: InvitationMail): string[][] {
  const known = aroundOf(mail)
  const ofLines = lineFeatures(mail)
  return mail.document.lines.flatMap(({ tokens, bullet, index }) => {
    const place = placeOf(mail, index)
    const { message, part } = place
    return tokens.map((token, at) => {
      const [back, next] = [tokens[at - 1], tokens[at + 1]]
      const [before, own, after] = [back, token, next].map((each) => each?.shape.slice(0, 3) ?? '|')
      return [
        ...features(token, ''),
        ...features(back, '-1'),
        ...features(next, '+1'),
        ...features(tokens[at - 2], '-2'),
        ...features(tokens[at + 2], '+2'),
        `wb=${back?.folded ?? '|'} ${token.folded}`,
        `wn=${token.folded} ${next?.folded ?? '|'}`,
        `ss=${before} ${own} ${after}`,
        ...wordFeatures(token, message, known),
        ...(ofLines[index] ?? []),
        ...held({
          [`Cap ${whereIn(place)}`]: isCapital(token),
          'Cap bullet': isCapital(token) && bullet !== null,
          [`first ${part}`]: !back,
          last: !next,
        }),
      ]
    })
  })
}
