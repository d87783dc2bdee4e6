import {
  type Classifier,
  clusterOf,
  isFamilyName,
  isGivenName,
  isJobWord,
  type Line,
  probabilitiesOf,
  wordList,
} from '@roundtwo/text'
import { held, named, stemsOf } from '../features.ts'
import { counted, reached } from './candidate.ts'
import { placeOf } from './invitation-mail.ts'
import words from './invitation-words.json' with { type: 'json' }
import { likeNames, type NameSpan, type Scene, surroundings } from './scene.ts'

/** "Your interviewers", "The panel will be:", "PREVIOUS": a short line that says who stands below. */
export const announcesPersons = ({ text, tokens }: Line): boolean =>
  text.endsWith(':') ||
  (tokens.length <= 4 &&
    tokens.every(({ kind, text: word }, at) => kind === 'word' && (at === 0 || !/^\p{Lu}\p{Ll}/u.test(word))))

/** The words that are said of somebody: from the name on to the next one or the end of the sentence. */
function saidOf({ mail, masses, sentenceAt }: Scene, { first, last }: NameSpan): string[] {
  const { tokens } = mail.document
  const end = tokens.findIndex(
    (_, at) => at > last && (sentenceAt[at] !== sentenceAt[first] || at > last + 24 || (masses.PER[at] ?? 0) > 0.5),
  )
  const said = tokens.slice(last + 1, end < 0 ? tokens.length : end).filter(({ kind }) => kind === 'word')
  const stems = stemsOf(said)
  return named('said', [...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)])
}

/** Of one place where somebody is named, below a line that says who stands there. */
export function mentionFeatures(scene: Scene, mention: NameSpan, announcer: Line | undefined): string[] {
  const own = scene.mail.document.lines[mention.line]?.tokens ?? []
  return [
    ...surroundings(scene, mention),
    ...likeNames(scene, mention, ['CAN', 'ORG', 'NAM', 'LOC']),
    ...saidOf(scene, mention),
    `where ${mention.part} ${Math.min(mention.message, 2)}`,
    ...(announcer?.tokens.slice(-8) ?? []).map(({ stem }) => `above ${stem}`),
    `line opens ${own[0]?.start === mention.start ? 'so' : own[0]?.kind}`,
    ...(own.length <= 12 ? own.map(({ stem }) => `line holds ${stem}`) : []),
  ]
}

const selves = new Set(words.selves.split(' '))
const meeting = new Set(words.meeting.split(' '))
const listed = new Set(words.listed.split(' '))
/** Said of those who arrange interviews rather than hold them. */
const isArranger = wordList(words.arrangers)

const selfPlaces = ({ mail }: Scene): number[] =>
  mail.document.tokens.flatMap(({ folded, line }, at) => {
    if (!selves.has(folded)) return []
    const { part, age } = placeOf(mail, line)
    return part === 'body' && age === 'main' ? [at] : []
  })

/** The author among those to be met: "you'll be meeting me and Josh", "our manager, Sarah, and I". */
function meetsAt({ mail, masses, sentenceAt }: Scene, at: number): string[] {
  const { tokens, lines } = mail.document
  const { folded = '', line = 0, start } = tokens[at] ?? {}
  const [before, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? '']
  const isName = (place: number) => (masses.PER[place] ?? 0) > 0.4 && sentenceAt[place] === sentenceAt[at]
  const reach = [2, 3, 4, 5, 6, 7, 8, 9]
  return held({
    'name and me': listed.has(before) && reach.some((away) => isName(at - away)),
    'me and name': listed.has(next) && reach.some((away) => isName(at + away)),
    [`met ${folded}`]: meeting.has(before),
    'me in list': start === lines[line]?.start && folded !== 'i',
  })
}

function authorFeatures(scene: Scene, count: number): string[] {
  const { mail, spans } = scene
  const [top] = spans.ORG.toSorted((left, right) => right.probability - left.probability)
  const domain = mail.senders[mail.parts.main]?.domain ?? ''
  const isAtEmployer = top?.words.some((word) => word.length > 3 && domain.includes(word))
  const places = selfPlaces(scene)
  const meets = places.flatMap((at) => meetsAt(scene, at))
  const does = places.flatMap((at) => stemsOf(mail.document.tokens.slice(at + 1, at + 5)))
  return [
    'author',
    ...named('author', meets),
    ...named('author does', does),
    meets.length > 0 ? 'author meets' : 'author meets not',
    isAtEmployer ? 'author at employer' : 'author elsewhere',
    ...counted('author of', count),
  ]
}

function roleFeatures(role: NameSpan | undefined, isAuthor: boolean): string[] {
  if (!role) return isAuthor ? ['author untitled'] : ['untitled']
  const kind = role.words.some(isArranger) ? 'arranger' : 'other job'
  const clusters = role.words.flatMap((word) => clusterOf(word, 'fine') ?? [])
  return [
    `titled ${kind}`,
    ...held({ [`author ${kind}`]: isAuthor }),
    ...named('role', role.words),
    ...clusters.map((cluster) => `role c ${cluster}`),
    `role last ${role.words.at(-1)}`,
  ]
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

/** What speaks for somebody being who the mail is about; `count` is how many may be named in it. */
export function personFeatures(
  scene: Scene,
  whole: NameSpan,
  mentions: readonly NameSpan[],
  role: NameSpan | undefined,
  count: number,
): string[] {
  const { mail, masses } = scene
  const isNamedIn = (name: ReadonlySet<string> | undefined) => whole.words.some((word) => name?.has(word))
  const main = mail.senders[mail.parts.main]?.name
  const signs = mentions.some(({ part }) => part === 'signature')
  const isAuthor = isNamedIn(main) || (main?.size === 0 && signs)
  const wrote = mail.senders.findIndex(({ name }) => isNamedIn(name))
  const to = mail.parts.messages[0]?.to
  const toWords = to ? mail.document.text.slice(to.start, to.end).toLowerCase() : ''
  const given = mail.source.to?.map(({ name, email }) => `${name} ${email}`.toLowerCase()) ?? []
  return [
    ...reached('per', Math.max(...mentions.map(({ probability }) => probability))),
    ...reached('least per', Math.min(...masses.PER.slice(whole.first, whole.last + 1))),
    ...counted('times', mentions.length),
    ...counted('words', whole.words.length),
    ...counted('people', count),
    ...(isAuthor ? authorFeatures(scene, count) : []),
    ...held({
      [`wrote ${Math.min(wrote, 2)}`]: wrote >= 0,
      signs,
      'in to': whole.words.some((word) => word.length > 2 && toWords.includes(word)),
      'given to': given.some((one) => whole.words.every((word) => one.includes(word))),
    }),
    ...roleFeatures(role, isAuthor),
    ...nameFeatures(whole),
  ]
}

/** `mentioned` is somebody who is named but takes no part: away, met before, or met only later. */
export const personLabels = ['none', 'mentioned', 'other', 'interviewer'] as const
const interviewer = personLabels.indexOf('interviewer')

type Mentioned = Readonly<{ mentions: readonly NameSpan[] }>

/** What a first look at all persons of a mail says of each: its own chances and what stands beside it. */
export function personContext(persons: readonly Mentioned[], looks: readonly (readonly number[])[]): string[][] {
  const kinds = looks.map((look) => look.indexOf(Math.max(...look)))
  const placed = persons
    .flatMap(({ mentions }, person) => mentions.map(({ first, last, line }) => ({ person, first, last, line })))
    .sort((left, right) => left.first - right.first)
  const besides: string[][] = persons.map(() => [])
  placed.forEach((mention, at) => {
    for (const step of [-1, 1]) {
      const other = placed[at + step]
      if (!other || other.person === mention.person) continue
      const distance = step < 0 ? mention.first - other.last : other.first - mention.last
      const lines = Math.abs(other.line - mention.line)
      const isClose = distance <= 4 && lines === 0
      const near = distance <= 0 ? 'over' : isClose ? 'close' : lines <= 1 ? 'near' : 'far'
      const kind = kinds[other.person]
      besides[mention.person]?.push(`${near} ${kind}`, ...(near === 'far' ? [] : [`${near} ${step} ${kind}`]))
    }
  })
  return besides.map((beside, at) => {
    const others = kinds.filter((kind, other) => kind === interviewer && other !== at).length
    return [
      ...(looks[at] ?? []).flatMap((chance, kind) => reached(`look ${kind}`, chance)),
      ...beside,
      ...(others === 0 ? ['no other interviewer'] : counted('other interviewers', others)),
      ...named(`look ${kinds[at]}`, beside),
    ]
  })
}

/** Of each person to be of each label: looked at alone, then beside the others. */
export function personChances(
  { people, peopleInContext }: Readonly<Record<'people' | 'peopleInContext', Classifier>>,
  persons: readonly (Mentioned & Readonly<{ features: readonly string[] }>)[],
): number[][] {
  const looks = persons.map(({ features }) => probabilitiesOf(people, features))
  const context = personContext(persons, looks)
  return persons.map(({ features }, at) => probabilitiesOf(peopleInContext, [...features, ...(context[at] ?? [])]))
}
