import type { Side } from '@roundtwo/units'
import { betterWhen, cues, questionForm, questionNoun, sensed, topicFirst, topicOnly } from './cue-data.ts'
import { blankDraft, type Draft, tidied } from './draft.ts'
import { dueIn } from './due-date.ts'
import type { LedgerContext } from './ledger-context.ts'
import type { PeopleReader, PersonMention } from './people-meant.ts'
import { ratingIn } from './ratings.ts'
import { figuresIn } from './read-figures.ts'
import type { StoryReader } from './story-meant.ts'

/** What reading one piece needs. */
export interface Readers {
  context: LedgerContext
  people: PeopleReader
  stories: StoryReader
}

/** Words with what is known of who speaks in them. */
interface Reading {
  words: string
  asks: boolean
  mentions: PersonMention[]
  /** Whose words these are, when a wrapper such as "I told them" said so. */
  side: Side | null
  /** What the question before was about, for an answer in figures alone. */
  topic: string
}

const clear = (mentions: readonly PersonMention[]): string[] =>
  mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : []))

const own = /\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|my|our|me)\b/gi
const others =
  /\b(?:they|they're|they've|they'd|they'll|she|she's|he|he's|the (?:team|panel|board|company|interviewers?|manager|ward|recruiter|job|role|site|school)|someone|somebody|their)\b/gi

const lastIndex = (pattern: RegExp, words: string): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1

/** Who does what the words after this zone tell: the subject named last in it. */
const sideIn = (zone: string, mentions: readonly PersonMention[]): Side | null => {
  const subject = zone.replace(/\b(?:me|my|our)\b/gi, (word) => ' '.repeat(word.length))
  const me = lastIndex(own, subject)
  const named = mentions.filter(({ to }) => to <= zone.length).at(-1)?.from ?? -1
  const them = Math.max(lastIndex(others, subject), named)
  return me < 0 && them < 0 ? null : me > them ? 'me' : 'them'
}

const after = (words: string, at: RegExpExecArray): string => words.slice(at.index + at[0].length)
const about =
  /^\s*(?:(?:me|us|him|her|them)\s+)?(?:(?:again|twice|also|further|then)\s+)?(?:(?:about|on|regarding|into|by|at|with|of|in|to|when|how)\s+)?(?:that\s+)?/i
const saidWhen =
  /^\s*(?:when(?:ever)? |as |once |after )(?:i|we) (?:talked about|talked|spoke about|mentioned|brought up|told (?:them|her|him) (?:about|that)|told|said(?: that)?|explained|described|showed|got to|came to)\s+/i

const draftQuestion = (text: string, confidence: number, ids: string[]): Draft => ({
  ...blankDraft('question', tidied(text), confidence),
  personIds: ids,
})

/** "Asked by Raj from infra about X": who, and what is left. */
const withoutAsker = (words: string, readers: Readers): { rest: string; ids: string[] } => {
  const at =
    /^\s*by (?:the |our )?(?<who>\p{L}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)?)(?: from (?:the )?[^,]{2,24}?)?(?= about| on| for| whether| if| how| why| what| to |$)/u.exec(
      words,
    )
  return at
    ? {
        rest: words.slice(at[0].length),
        ids: clear(readers.people.mentions(at[0].replace(/^\s*by /, 'by '))),
      }
    : { rest: words, ids: [] }
}

const leadOfQuestion =
  /^\s*[:,-]?\s*(?:me\b|us\b|him\b|her\b)?\s*(?:again|twice|further|then|also)?\s*[:,-]?\s*(?:(?:about|on|regarding|into|for|with|around|at|out)\s+(?!(?:me)\b))?(?:to (?=(?:describe|explain|tell|give|walk|talk|sell|name|sketch|draw|rate|define|introduce|say|do|solve|write|choose)\b))?[:\s]*/i

const asQuestion = (reading: Reading, readers: Readers, at: RegExpExecArray): Draft => {
  const zone = reading.words.slice(0, at.index)
  const askers = clear(reading.mentions.filter(({ to }) => to <= at.index + 1))
  const { rest, ids } = withoutAsker(after(reading.words, at), readers)
  const wanted = /^wanted$/i.test(at[0]) ? rest : rest.replace(leadOfQuestion, '')
  const text = wanted.trim() === '' ? zone.replace(/^.*\b(?:they|she|he|i)\b/i, '') || reading.words : wanted
  const colon = /^(?<question>[^:]{4,}?)\s*:\s+(?<answer>.{2,})$/.exec(text)?.groups
  const draft = draftQuestion(colon?.['question'] ?? text, 0.9, [...askers, ...ids])
  return {
    ...draft,
    answer: tidied(colon?.['answer'] ?? ''),
    followedUp: /\b(?:again|twice|repeatedly|times|kept|keeps|pressed|came back)\b/i.test(at[0]),
  }
}

const asDoubt = (reading: Reading, at: RegExpExecArray): Draft => {
  const rest = after(reading.words, at)
  const cut = saidWhen.test(rest) ? rest.replace(saidWhen, '') : rest.replace(about, '')
  const lack = /\b(?:lack|gap)$/i.test(at[0])
  const before = reading.words.slice(0, at.index).replace(/^.*\b(?:they|she|he|the \p{L}+)\b/iu, '')
  const text = lack ? `${at[0]} ${rest}` : cut.trim() === '' ? before || reading.words : cut
  return {
    ...blankDraft('doubt', tidied(text), 0.85),
    spoken: !sensed.test(reading.words.slice(0, at.index + at[0].length)),
    personIds: clear(reading.mentions),
  }
}

const asInterest = (reading: Reading, at: RegExpExecArray): Draft => {
  const rest = after(reading.words, at)
  const cut = rest
    .replace(saidWhen, '')
    .replace(
      /^\s*(?:(?:on|in|about|by|with|to|at|when|as|the way|that|how)\s+)?(?:hear(?:ing)? about\s+)?/i,
      (lead) => (/that|how|way/i.test(lead) ? '' : ''),
    )
  const before = reading.words.slice(0, at.index).replace(/^(?:they|she|he)\b\s*/i, '')
  return {
    ...blankDraft('interest', tidied(cut.trim() === '' ? before || reading.words : cut), 0.85),
    personIds: clear(reading.mentions),
  }
}

const asOpen = (reading: Reading, at: RegExpExecArray): Draft => {
  const rest = after(reading.words, at).replace(
    /^\s*[:,-]?\s*(?:(?:about|on|of|out|for|regarding|yet|to me|me)\s+)?/i,
    '',
  )
  const before = reading.words.slice(0, at.index).replace(/\b(?:is|was|are|it's|still|left)\s*$/i, '')
  const person = clear(reading.mentions)
  return {
    ...blankDraft('open', tidied(rest.trim() === '' ? before || reading.words : rest), 0.9),
    personIds: person,
  }
}

const dueTail =
  /[\s,]+(?:by|before|on|until|within|no later than|in (?=a|the next|two|three|\d)|next week|this week|tomorrow|tonight|today|asap|early next|later this|end of)\b[^,]{0,40}$/i

const asPromise = (reading: Reading, at: RegExpExecArray, by: Side, readers: Readers): Draft => {
  const due = dueIn(reading.words, readers.context.today)
  const rest = after(reading.words, at).replace(/^\s*(?:to|that|it)\s+(?=\p{L})/iu, '')
  const short = due === null ? rest : rest.replace(dueTail, '')
  // "I have my pin check to email": the object stands before.
  const object = /\b(?:have|got)\b.+ to $/i.test(at[0])
  const text = object
    ? reading.words.replace(/^i(?:'ve| have)? (?:got )?/i, '').replace(due === null ? /$^/ : dueTail, '')
    : short.trim() === ''
      ? rest.trim() === ''
        ? reading.words
        : rest
      : short
  return { ...blankDraft('promise', tidied(text), 0.85), by, due, personIds: clear(reading.mentions) }
}

const storyWord = /\b(?:stor(?:y|ies)|examples?|anecdotes?|tale|case)\b/i
const oneOf = /\b(?:the|my) (?:\p{L}[\p{L}'-]* ){1,5}one\b|\btime (?:i|we|when)\b/iu

/** The words that name a story, without who heard it and what was done with it. */
const storyPhrase = (words: string): string =>
  words
    .replace(
      /^.*?\b(?:told|shared|gave|used|talked about|went through|explained|mentioned|repeated|described|presented|went with|answered with)\b/i,
      '',
    )
    .replace(/\b(?:to|with|->|>)\s+(?:the )?\p{L}[\p{L}'.-]*(?:\s(?:and|&)\s\p{L}[\p{L}'.-]*)?\s*$/iu, '')
    .replace(
      /^\s*(?:(?:them|her|him|us|the panel|panel|everyone|\p{Lu}\p{Ll}+)\s+)?(?:(?:about|with|through)\s+)?/u,
      '',
    )

const asStory = (reading: Reading, readers: Readers, weak: boolean): Draft | null => {
  const phrase = storyPhrase(reading.words)
  const found = readers.stories.find(phrase) ?? readers.stories.find(reading.words)
  const named = storyWord.test(reading.words) || oneOf.test(reading.words)
  const needed = weak ? (named ? 0.3 : Number.POSITIVE_INFINITY) : named ? 0.3 : 0.6
  const personIds = clear(reading.mentions)
  if (found && found.score >= needed) {
    const { id, title, version } = found.story
    return { ...blankDraft('story', title, named ? 0.92 : 0.85), storyId: id, version, personIds }
  }
  return named && !weak && phrase.trim() !== ''
    ? { ...blankDraft('story', tidied(phrase), 0.7), personIds }
    : null
}

const processWords =
  /\b(?:rounds?|stages?|interviews?|steps?|questions?|times?|things?|reasons?|points?|examples?|topics?|follow|others?|of (?:them|us)|candidates?|minutes? (?:late|early|long)|ways)\b/i
const theirOwn =
  /\b(?:they|they're|their|they've|the (?:team|ward|company|job|role|school|site|budget|department|crew|hotel|firm|practice|office|branch|class|board)|there (?:are|is|were|'s)|hr|she|he|band)\b/i
const mineBySubject = /^(?:notice|pay expectation|current pay|experience)/

const figureSide = (reading: Reading, subject: string): Side => {
  if (reading.side !== null) return reading.side
  if (/\b(?:i|i'm|i'd|i've|i'll|my|we|our)\b/i.test(reading.words)) return 'me'
  if (mineBySubject.test(subject) && !/\b(?:they|their|the (?:company|role|job))\b/i.test(reading.words))
    return 'me'
  return 'them'
}

const asFigures = (reading: Reading): Draft[] => {
  const words = reading.topic === '' ? reading.words : `${reading.topic}: ${reading.words}`
  const shift = words.length - reading.words.length
  const side =
    reading.side ??
    (theirOwn.test(reading.words) || reading.mentions.length > 0
      ? /\b(?:i|my|i'd|i'm)\b/i.test(reading.words)
        ? 'me'
        : 'them'
      : 'me')
  const found = figuresIn(words, side, true).filter(
    ({ figure, plain, from }) =>
      plain && from >= shift && !processWords.test(`${figure.subject} ${figure.unit}`),
  )
  return found.map(({ figure, from, to }) => {
    const by = figureSide(reading, figure.subject)
    const around = words.slice(
      Math.max(shift, words.lastIndexOf(',', from) + 1),
      Math.max(to, nextStop(words, to)),
    )
    const text = tidied(found.length === 1 ? reading.words : around)
    return {
      ...blankDraft('figure', text, mineBySubject.test(figure.subject) ? 0.9 : 0.75),
      figure,
      by,
      personIds: clear(reading.mentions),
    }
  })
}

const nextStop = (words: string, from: number): number => {
  const at = words.slice(from).search(/,| and | \+ /)
  return at < 0 ? words.length : from + at
}

const asFact = (reading: Reading, by: Side, confidence: number): Draft => ({
  ...blankDraft('fact', tidied(reading.words), confidence),
  by,
  personIds: clear(reading.mentions),
})

const earliest = (words: string): { kind: keyof typeof cues; at: RegExpExecArray }[] => {
  const kinds = [
    'open',
    'mine',
    'mineBare',
    'theirs',
    'theirsBare',
    'outcome',
    'ask',
    'doubt',
    'interest',
    'tell',
    'say',
  ] as const
  return kinds
    .flatMap((kind) => {
      const at = cues[kind].exec(words)
      return at ? [{ kind, at }] : []
    })
    .sort((one, other) => one.at.index - other.at.index)
}

const told =
  /^\s*(?:(?:them|him|her|us|me|you|everyone|everybody|hr|the (?:panel|team|board|recruiter|interviewers?|committee|manager|hiring manager|principal|chef|director|boss)|panel|both(?: of them)?|em)\b)?\s*(?:(?:that|about how|how)\s+)?/iu
const namedTold = (rest: string, mentions: readonly PersonMention[], offset: number): string => {
  const first = mentions.find(({ from }) => from >= offset)
  const lead = first ? rest.slice(0, first.from - offset) : ''
  return first && /^\s*(?:to |the )?$/i.test(lead)
    ? rest.slice(first.to - offset).replace(/^\s*(?:that|about how)\s+/i, ' ')
    : rest
}

/** "I told them that X": what was said, and by whom. */
const unwrapped = (reading: Reading, at: RegExpExecArray): { inner: string; by: Side } => {
  const zone = reading.words.slice(0, at.index)
  const named = sideIn(zone, reading.mentions)
  const toMe = /^\s*(?:me|us)\b/i.test(after(reading.words, at))
  const tells = /^(?:told|gave|mentioned|explained|asked for|quoted|replied|answered|stated|admitted)$/i.test(
    at[0],
  )
  const by = toMe
    ? 'them'
    : (named ?? (reading.side !== null ? reading.side : tells || /^said$/i.test(at[0]) ? 'me' : 'them'))
  const rest = after(reading.words, at)
  const spoken = namedTold(rest, reading.mentions, at.index + at[0].length)
    .replace(told, '')
    .replace(/^\s*(?:to (?:them|her|him) )?(?:that )?/i, '')
  const topic = /^\s*\S.*[:,]\s*$/.test(zone) && named === null ? zone : ''
  return { inner: `${topic}${spoken}`.trim(), by }
}

const peopleOf = (reading: Reading, words: string, readers: Readers): PersonMention[] => {
  const inside = readers.people.mentions(words)
  return inside.length > 0 && clear(reading.mentions).length === 0 ? inside : reading.mentions
}

/** What was told inside a wrapper: a story, a figure, a promise, a doubt, or a fact. */
const asTold = (reading: Reading, at: RegExpExecArray, readers: Readers): Draft[] => {
  const { inner, by } = unwrapped(reading, at)
  const clause = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|my|our|it|there|that|they|she|he)\b/i.test(inner)
  if (by === 'me' && !clause) {
    const story = asStory(reading, readers, false)
    if (story) return [story]
  }
  if (inner === '') return [asFact(reading, by, 0.4)]
  const inside: Reading = {
    ...reading,
    words: inner,
    side: by,
    topic: /^\W*\d/.test(inner) ? reading.topic : '',
  }
  const deeper = by === 'them' ? withinTheirs(inside, readers) : withinMine(inside, readers)
  if (deeper) return deeper
  const figures = asFigures(inside)
  return figures.length > 0
    ? figures
    : [asFact({ ...inside, mentions: peopleOf(reading, inner, readers) }, by, 0.75)]
}

const withinTheirs = (inside: Reading, readers: Readers): Draft[] | null => {
  const promise = cues.theirs.exec(inside.words) ?? cues.theirsBare.exec(inside.words)
  if (promise) return [asPromise(inside, promise, 'them', readers)]
  const doubt = cues.doubt.exec(inside.words)
  if (doubt && doubt.index < 12) return [asDoubt(inside, doubt)]
  if (
    /^(?:that )?(?:i'm|i am|my|i have|i've|i lack)\b.{0,40}\b(?:too|not|never|no|lack|light|weak|thin|little|missing|short|limited|only)\b/i.test(
      inside.words,
    )
  )
    return [
      { ...blankDraft('doubt', tidied(inside.words), 0.7), spoken: true, personIds: clear(inside.mentions) },
    ]
  const open = cues.open.exec(inside.words)
  return open && open.index < 10 ? [asOpen(inside, open)] : null
}

const withinMine = (inside: Reading, readers: Readers): Draft[] | null => {
  const promise = cues.mine.exec(inside.words)
  return promise && promise.index < 8 ? [asPromise(inside, promise, 'me', readers)] : null
}

const shapes = (reading: Reading, readers: Readers): Draft[] | null => {
  const { words } = reading
  const better = betterWhen.exec(words)?.groups
  if (better)
    return [
      {
        ...draftQuestion(better['topic'] ?? '', 0.85, clear(readers.people.mentions(better['who'] ?? ''))),
        better: tidied(better['better'] ?? ''),
      },
    ]
  const first = topicFirst.exec(words)?.groups
  if (first)
    return [
      {
        ...draftQuestion(first['topic'] ?? '', 0.75, clear(reading.mentions)),
        answer: tidied(first['answer'] ?? ''),
      },
    ]
  const only = topicOnly.exec(words)?.groups
  if (only) return [draftQuestion(only['topic'] ?? '', 0.7, clear(reading.mentions))]
  const struggle = performed.exec(words)?.groups
  const rating = struggle ? ratingIn(struggle['how'] ?? '') : null
  if (struggle && rating)
    return [
      {
        ...draftQuestion((struggle['topic'] ?? '').replace(/ question$/i, ''), 0.75, clear(reading.mentions)),
        rating: rating.rating,
      },
    ]
  const noun = questionNoun.exec(words)?.groups
  if (noun)
    return [
      draftQuestion(noun['topic'] ?? noun['short'] ?? noun['before'] ?? '', 0.8, clear(reading.mentions)),
    ]
  return null
}

/** One cue, tried; null when what stands around it shows that it is none. */
const byCue = (
  kind: keyof typeof cues,
  at: RegExpExecArray,
  reading: Reading,
  readers: Readers,
): Draft[] | null => {
  const zone = reading.words.slice(0, at.index)
  const side = sideIn(zone, reading.mentions)
  switch (kind) {
    case 'open':
      return [asOpen(reading, at)]
    case 'mine':
    case 'mineBare':
      return side === 'them' && !/\bme to\b|^i/i.test(at[0]) ? null : [asPromise(reading, at, 'me', readers)]
    case 'theirs':
      return [asPromise(reading, at, side ?? (/promised/i.test(at[0]) ? 'me' : 'me'), readers)]
    case 'theirsBare':
      return null
    case 'outcome':
      return dueIn(reading.words, readers.context.today) !== null
        ? [{ ...asPromise(reading, at, 'them', readers), text: tidied(reading.words.replace(dueTail, '')) }]
        : null
    case 'doubt':
      return side === 'me' && !/feeling|impression|sense|suspect|i /i.test(at[0])
        ? null
        : [asDoubt(reading, at)]
    case 'interest':
      return side === 'me' ? null : [asInterest(reading, at)]
    case 'ask':
      return asked(reading, at, side, readers)
    case 'tell':
      return tells(reading, at, side, readers)
    case 'say':
      return asTold(reading, at, readers)
  }
}

const asked = (
  reading: Reading,
  at: RegExpExecArray,
  side: Side | null,
  readers: Readers,
): Draft[] | null => {
  if (
    /^(?:brought up|went|challenged|pressed|questioned|opened|started|began|finished|closed|followed)/i.test(
      at[0],
    ) &&
    side === 'me'
  )
    return null
  if (side !== 'them' && /^asked$/i.test(at[0]) && /^\s*for\b/i.test(after(reading.words, at))) {
    const figures = asFigures({ ...reading, side: 'me' })
    if (figures.length > 0) return figures
  }
  // What I asked them is no question of theirs.
  if (side === 'me' && !/\b(?:got|was|were|been|being) /i.test(at[0])) return [asFact(reading, 'them', 0.35)]
  return [asQuestion(reading, readers, at)]
}

const tells = (
  reading: Reading,
  at: RegExpExecArray,
  side: Side | null,
  readers: Readers,
): Draft[] | null => {
  if (side === 'them' && !/\bstory\b/i.test(reading.words))
    return /^(?:told|explained|mentioned)$/i.test(at[0]) ? asTold(reading, at, readers) : null
  const { inner } = unwrapped(reading, at)
  const clause = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|it|there|that)\b/i.test(inner)
  const story = clause ? null : asStory(reading, readers, false)
  if (story) return [story]
  return /^(?:told|tell|telling|mentioned|explained|gave|shared|described)$/i.test(at[0])
    ? asTold(reading, at, readers)
    : null
}

/** "Hesitated on the drug calculation", "nailed the design question". */
const performed =
  /^(?:i )?(?:(?:really|kind of|sort of|a bit|totally|completely|then|also) )*(?<how>hesitated|struggled|stumbled|blanked|froze|waffled|rambled|fluffed|bombed|nailed|aced|smashed|messed up|botched|fumbled|did (?:well|badly|ok|okay|great)|(?:was )?(?:weak|strong|good|bad|shaky|vague|solid|confident))(?: (?:on|at|with|over|about|through|during|when it came to))? (?:the |my |their |that )?(?<topic>(?!it\b|that\b|because\b|and\b)\p{L}.{2,})$/iu

const possessive =
  /^(?<who>.{1,30}?)'s? (?:main |biggest |only |one )?(?:worry|concern|doubt|fear|hesitation|reservation|objection)s?\s*(?:is|was|:|that|about)\s*(?<what>.+)$/i

/** Reads one piece; always at least one draft, the last resort being something learnt from them. */
export const readPiece = (words: string, asks: boolean, topic: string, readers: Readers): Draft[] => {
  const reading: Reading = { words, asks, mentions: readers.people.mentions(words), side: null, topic }
  const worry = possessive.exec(words)?.groups
  if (worry)
    return [{ ...blankDraft('doubt', tidied(worry['what'] ?? ''), 0.9), personIds: clear(reading.mentions) }]
  const shaped = shapes(reading, readers)
  if (shaped) return shaped
  const plainlyAsked = asks && questionForm.test(`${words}?`)
  const found = earliest(words)
  if (
    plainlyAsked &&
    !(
      found[0] &&
      found[0].at.index < 20 &&
      /^(?:ask|tell|say)$/.test(found[0].kind) &&
      !/^(?:what|how|why|where|when|who|which|tell|describe|give|do|did|can|could|would|have|are|is)\b/i.test(
        words,
      )
    )
  )
    return [draftQuestion(words, 0.75, [])]
  const early = storyWord.exec(words)
  const opening = found.find(
    ({ at }) =>
      early !== null &&
      at.index < early.index &&
      /\b(?:told|ask|want|said|shared|gave|used|mention)/i.test(at[0]),
  )
  if (early && !opening && early.index < 60) {
    const story = asStory(reading, readers, true)
    if (story) return [story]
  }
  for (const { kind, at } of found) {
    const drafts = byCue(kind, at, reading, readers)
    if (drafts) return drafts
  }
  return byMention(reading, readers)
}

/** "Recruiter to confirm names", bare figures, bare questions, and what is left. */
const byMention = (reading: Reading, readers: Readers): Draft[] => {
  const { words } = reading
  const first = reading.mentions[0]
  const tail = first
    ? words.slice(first.to).replace(/^\s+/, '')
    : words.replace(/^(?:they|the panel|the team|hr|someone)\s+/i, '')
  const bare = cues.theirsBare.exec(tail)
  if (bare && (first?.from ?? 1) < 8 + (first ? 0 : 100))
    return [asPromise({ ...reading, words: tail }, bare, 'them', readers)].map((draft) => ({
      ...draft,
      due: dueIn(words, readers.context.today),
    }))
  if (questionForm.test(words)) return [draftQuestion(words, 0.65, [])]
  const figures = asFigures(reading)
  if (figures.length > 0) return figures
  const me = /^(?:i|i'm|i've|i'd|we|my)\b/i.test(words)
  return [asFact(reading, me ? 'me' : 'them', me ? 0.5 : 0.3)]
}
