import {
  clusterOf,
  isFamilyName,
  isGivenName,
  isJobWord,
  type Line,
  nameParticles,
  nameSuffixes,
  personTitles,
  type Token,
} from '@roundtwo/text'
import { counted, reached, surroundings, tokenAt } from './candidate.ts'
import { messageOf, partOf } from './invitation-mail.ts'
import { type NameSpan, nameSpan, type Scene } from './scene.ts'

/** Somebody named in the mail, under one name however often and in whichever parts it stands. */
export interface Person {
  name: string
  /** Folded words of the longest form. */
  words: string[]
  mentions: NameSpan[]
  role: string | null
  features: string[]
}

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** Without "Dr", "Frau" and the like before it and "PhD" after it. */
function bareSpan({ mail, masses }: Scene, span: NameSpan): NameSpan | null {
  const { tokens, text } = mail.document
  let { first, last } = span
  const cut = tokens.findIndex(
    (token, at) =>
      at > first &&
      at <= last &&
      token.spaceBefore &&
      token.kind === 'sign' &&
      !'("“\'.'.includes(token.text),
  )
  if (cut > 0) last = cut - 1
  const isOut = (token: Token | undefined, out: ReadonlySet<string>): boolean =>
    token !== undefined && (token.kind === 'sign' || out.has(token.folded))
  while (first < last && isOut(tokens[first], personTitles)) first += 1
  while (last > first && tokens[last]?.text !== '.' && isOut(tokens[last], nameSuffixes)) last -= 1
  // Of "Mo (Maureen) Estrada" a stretch may begin within the brackets.
  const closes = tokens.findIndex(({ text: sign }, at) => at > first && at < last && sign === ')')
  if (closes > 0 && !tokens.slice(first, closes).some(({ text: sign }) => sign === '(')) first = closes + 1
  const own = tokens[first]
  if (!own || !isWord(own) || (first === last && personTitles.has(own.folded))) return null
  return nameSpan(tokens, 'PER', first, last, masses.PER, text)
}

/** Senders named in headers are persons or mailboxes; whoever wrote is worth a look. */
function headerMentions(scene: Scene): NameSpan[] {
  const { document, parts, source } = scene.mail
  const spans = parts.messages.flatMap(({ from, cc }) => [from, cc].flatMap((span) => span ?? []))
  const named = spans.map((span) => {
    const first = tokenAt(scene, span.start)
    let last = first
    while (
      (document.tokens[last + 1]?.start ?? span.end) < span.end &&
      !'<,;(['.includes(document.tokens[last + 1]?.text ?? '')
    )
      last += 1
    return { first, last }
  })
  const guests = document.lines.flatMap(({ tokens }) => {
    const [label, colon, first] = tokens
    if (!source.calendar || !first || colon?.text !== ':' || !/^(?:Guest|Organizer)$/.test(label?.text ?? ''))
      return []
    const at = tokenAt(scene, first.start)
    const end = tokens.findIndex(({ text }) => text === '<' || text === '(')
    return [{ first: at, last: at + (end < 0 ? tokens.length : end) - 3 }]
  })
  return [...named, ...guests].flatMap(({ first, last }) => {
    const own = document.tokens.slice(first, last + 1)
    if (own.length === 0 || own.length > 7 || !own.every(({ kind }) => kind === 'word' || kind === 'sign'))
      return []
    return [nameSpan(document.tokens, 'PER', first, last, scene.masses.PER, document.text)]
  })
}

const maximum = 4

/** Capitalised words that begin with a given name: worth a look, whatever the tagger thinks of them. */
function givenNames({ mail, masses }: Scene): NameSpan[] {
  const { tokens, text } = mail.document
  const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text)
  return tokens.flatMap((token, at) => {
    if (!isCapital(token) || !isGivenName(token.folded) || isCapital(tokens[at - 1])) return []
    let last = at
    for (let next = at + 1; next < at + maximum; next += 1) {
      const own = tokens[next]
      if (
        !own ||
        own.line !== token.line ||
        own.kind !== 'word' ||
        (!isCapital(own) && !nameParticles.has(own.folded))
      )
        break
      if (isCapital(own)) last = next
    }
    return [nameSpan(tokens, 'PER', at, last, masses.PER, text)]
  })
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
  const weight = ({ words, probability }: NameSpan) => words.length * (probability >= 0.35 ? 1 : 0.2)
  const byLength = mentions.toSorted(
    (left, right) => weight(right) - weight(left) || left.first - right.first,
  )
  for (const mention of byLength) {
    const group = groups.find(([whole]) => whole && isPart(mention.words, whole.words))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** The job that stands beside a mention: after it, before it, or in the next line of a signature. */
function roleSpans(scene: Scene, mentions: readonly NameSpan[], others: readonly NameSpan[]): NameSpan[] {
  const { tokens } = scene.mail.document
  const found = mentions.flatMap((mention) => {
    const line = tokens[mention.first]?.line ?? 0
    return scene.spans.TTL.flatMap((title) => {
      const after = title.first - mention.last
      const before = mention.first - title.last
      const titleLine = tokens[title.first]?.line ?? 0
      const between = (one: number, two: number) =>
        others.some(({ first, last }) => first > one && last < two)
      if (after > 0 && after <= 9 && !between(mention.last, title.first) && titleLine - line <= 2)
        return [{ title, distance: after + (titleLine === line ? 0 : 3) }]
      if (before > 0 && before <= 4 && titleLine === line && !between(title.last, mention.first))
        return [{ title, distance: before + 2.5 }]
      return []
    })
  })
  return found
    .filter(({ title }) => title.probability >= 0.3)
    .sort((left, right) => left.distance - right.distance || right.title.probability - left.title.probability)
    .map(({ title }) => title)
}

const firstPersons = new Set(
  'me myself i im ill us we mich mir ich uns wir moi je nous mij ik ons yo mi eu mim io me noi'.split(' '),
)

/** How the author speaks of himself, in the message that matters. */
function authorSays(scene: Scene): string[] {
  const { mail } = scene
  return mail.document.tokens.flatMap((token, at) => {
    if (!firstPersons.has(token.folded) || partOf(mail, token) !== 'body' || messageOf(mail, token) > 1)
      return []
    const near = (step: number) => mail.document.tokens[at + step]?.folded ?? '|'
    return [
      `I ${near(-1)} ${token.folded}`,
      `I ${token.folded} ${near(1)}`,
      `I ${near(-2)} ${near(-1)} ${token.folded}`,
    ]
  })
}

/** "Your interviewers", "The panel will be:", "PREVIOUS": a short line that says what stands below. */
const announces = ({ text, tokens }: Line): boolean =>
  text.endsWith(':') ||
  (tokens.length <= 4 &&
    tokens.every(({ kind, text: word }, at) => kind === 'word' && (at === 0 || !/^\p{Lu}\p{Ll}/u.test(word))))

/** By line, the stems of the line that announced it. */
function announcements({ document }: Scene['mail']): string[][] {
  let above: string[] = []
  return document.lines.map((line) => {
    const own = above
    if (announces(line)) above = line.tokens.slice(-8).map(({ stem }) => stem)
    else if (line.gapBefore && line.bullet === null && line.tokens.length > 10) above = []
    return own
  })
}

function mentionFeatures(scene: Scene, mention: NameSpan, announced: readonly string[][]): string[] {
  const { mail, masses } = scene
  const token = mail.document.tokens[mention.first]
  if (!token) return []
  const line = mail.document.lines[token.line]
  const opening = line?.tokens[0]
  const most = (list: readonly number[]) => Math.max(...list.slice(mention.first, mention.last + 1))
  return [
    ...surroundings(scene, mention.first, mention.last, 3),
    ...reached('can', most(masses.CAN)),
    ...reached('org', most(masses.ORG)),
    ...reached('nam', most(masses.NAM)),
    ...reached('loc', most(masses.LOC)),
    `where ${partOf(mail, token)} ${Math.min(messageOf(mail, token), 2)}`,
    ...(announced[token.line] ?? []).map((stem) => `above ${stem}`),
    `line opens ${opening === token ? 'so' : opening?.kind}`,
    ...(line && line.tokens.length <= 12 ? line.tokens.map(({ stem }) => `line holds ${stem}`) : []),
  ]
}

/** Said of those who arrange interviews rather than hold them. */
const arrangerWords = new Set(
  `recruit* talent resourc* hr human people personal* coordinator* consultant* assistant* secretary pa administrat* account
  search staffing sourc* ta candidate onboarding reception* office selection seleccion rrhh recrut* talento bewerber* wervings*
  werving selectie recursos risorse rh admissions scheduling support ea services adviser advisor`.split(
    /\s+/,
  ),
)
const isArranger = (word: string): boolean =>
  arrangerWords.has(word) ||
  [...arrangerWords].some((one) => one.endsWith('*') && word.startsWith(one.slice(0, -1)))

const meeting = new Set(
  `with meet meeting by see join joined joining and you interview panel over to mit von und treffen avec et rencontrer con y
  con e met en com`.split(/\s+/),
)
const listed = new Set('and & , plus und et y en e'.split(' '))

/** The author among those to be met: "you'll be meeting me and Josh", "Sarah and I". */
function authorMeets(scene: Scene): string[] {
  const { mail, masses } = scene
  const { tokens } = mail.document
  const found = new Set<string>()
  tokens.forEach((token, at) => {
    if (
      !selves.has(token.folded) ||
      partOf(mail, token) !== 'body' ||
      messageOf(mail, token) !== mail.parts.main
    )
      return
    const [before, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? '']
    const isName = (place: number) => (masses.PER[place] ?? 0) > 0.4
    if (listed.has(before) && isName(at - 2)) found.add('name and me')
    if (listed.has(next) && isName(at + 2)) found.add('me and name')
    if (meeting.has(before)) found.add(`met ${token.folded}`)
    if (tokens[at]?.start === mail.document.lines[token.line]?.start && token.folded !== 'i')
      found.add('me in list')
  })
  return [...found]
}
const selves = new Set('me myself i ill mich mir ich moi je mij ik mi yo mim eu io me'.split(' '))

/** Whether the address beside a name is at the author's own firm. */
function mailboxFeatures({ mail, senders }: Scene, group: readonly NameSpan[]): string[] {
  const { tokens } = mail.document
  const domains = group.flatMap(({ last }) =>
    tokens
      .slice(last + 1, last + 4)
      .flatMap(({ kind, folded }) => (kind === 'address' ? [folded.split('@')[1] ?? ''] : [])),
  )
  const own = senders[0]?.domain ?? ''
  const plain = domains.map((domain) => domain.split('.').slice(0, -1).join('').replaceAll('-', ''))
  return plain.map((domain) => (domain === own ? 'same domain' : 'other domain'))
}

function nameFeatures(words: readonly string[], text: string): string[] {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  return [
    isGivenName(first) ? 'begins given' : 'begins otherwise',
    ...(isGivenName(last) ? ['ends given'] : []),
    ...(isFamilyName(last) ? ['ends family'] : []),
    ...(words.some(isJobWord) ? ['holds job word'] : []),
    ...words.map((word) => `word ${word}`),
    ...(/^\p{Lu}+$/u.test(text.replace(/[^\p{L}]/gu, '')) ? ['all caps'] : []),
  ]
}

function roleFeatures(role: NameSpan | undefined, isAuthor: boolean): string[] {
  if (!role) return isAuthor ? ['author untitled'] : ['untitled']
  const kind = role.words.some(isArranger) ? 'arranger' : 'other job'
  const clusters = role.words.flatMap((word) => clusterOf(word, 'fine') ?? [])
  return [
    'titled',
    `titled ${kind}`,
    ...(isAuthor ? [`author ${kind}`] : []),
    ...role.words.map((word) => `role ${word}`),
    ...clusters.map((cluster) => `role c ${cluster}`),
    `role last ${role.words.at(-1)}`,
  ]
}

function personFeatures(
  scene: Scene,
  group: readonly NameSpan[],
  roles: readonly NameSpan[],
  count: number,
  announced: readonly string[][],
): string[] {
  const { mail, senders, masses } = scene
  const words = group[0]?.words ?? []
  const main = senders[mail.parts.main]
  const signs = group.some(
    (mention) => mail.parts.lines[mail.document.tokens[mention.first]?.line ?? -1]?.part === 'signature',
  )
  const isAuthor = words.some((word) => main?.name.has(word)) || (main?.name.size === 0 && signs)
  const wrote = senders.findIndex(({ name }) => words.some((word) => name.has(word)))
  const to = mail.parts.messages[0]?.to
  const toWords = to ? mail.document.text.slice(to.start, to.end).toLowerCase() : ''
  const top = scene.spans.ORG.toSorted((left, right) => right.probability - left.probability)[0]
  const atEmployer = top?.words.some((word) => word.length > 3 && main?.domain.includes(word))
  const meets = authorMeets(scene)
  const authorFeatures = [
    'author',
    ...authorSays(scene),
    ...meets.map((how) => `author ${how}`),
    meets.length > 0 ? 'author meets' : 'author meets not',
    atEmployer ? 'author at employer' : 'author elsewhere',
    ...counted('author of', count),
  ]
  return [
    ...group.flatMap((mention) => mentionFeatures(scene, mention, announced)),
    ...reached('per', Math.max(...group.map(({ probability }) => probability))),
    ...reached('least per', Math.min(...masses.PER.slice(group[0]?.first, (group[0]?.last ?? 0) + 1))),
    ...counted('times', group.length),
    ...counted('words', words.length),
    ...counted('people', count),
    ...(wrote >= 0 ? [`wrote ${Math.min(wrote, 2)}`] : []),
    ...(isAuthor ? authorFeatures : []),
    ...(signs ? ['signs'] : []),
    ...(words.some((word) => word.length > 2 && toWords.includes(word)) ? ['in to'] : []),
    ...(mail.source.to?.some(({ name, email }) =>
      words.every((word) => `${name} ${email}`.toLowerCase().includes(word)),
    )
      ? ['given to']
      : []),
    ...roleFeatures(roles[0], isAuthor),
    ...mailboxFeatures(scene, group),
    ...nameFeatures(words, group[0]?.text ?? ''),
  ]
}

/** Everybody who may be somebody, most features learned from where they stand. */
export function personCandidates(scene: Scene): Person[] {
  const tagged = [...scene.spans.PER, ...scene.spans.CAN, ...headerMentions(scene)]
  const otherwise = [scene.masses.TTL, scene.masses.JOB, scene.masses.ORG]
  const isTagged = (span: NameSpan) =>
    otherwise.some((mass) => (mass[span.first] ?? 0) > 0.5) ||
    tagged.some(({ first, last }) => first <= span.last && last >= span.first)
  const spans = [...tagged, ...givenNames(scene).filter((span) => !isTagged(span))]
  const unique = new Map(
    spans.flatMap((span) => bareSpan(scene, span) ?? []).map((span) => [`${span.first} ${span.last}`, span]),
  )
  const groups = grouped([...unique.values()])
  const announced = announcements(scene.mail)
  const all = [...unique.values()]
  return groups.flatMap((group) => {
    const [whole] = group
    if (!whole) return []
    const others = all.filter((span) => !group.includes(span) && span.probability > 0.3)
    const roles = roleSpans(scene, group, others)
    const features = [...new Set(personFeatures(scene, group, roles, groups.length, announced))]
    return [
      {
        name: inOrder(whole.text),
        words: whole.words,
        mentions: group,
        role: roles[0]?.text ?? null,
        features,
      },
    ]
  })
}
