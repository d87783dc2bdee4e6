import { capitalised, fold, readDocument } from '@roundtwo/text'
import { foldedWords, isBackchannel, isIn, questionsIn, type Spoken } from './spoken-sentences.ts'
import type { Transcript } from './transcript-parts.ts'

const onlyOne = <Found>(found: readonly Found[]): Found | null => (found.length === 1 ? (found[0] ?? null) : null)

function asGiven(speakers: readonly string[], me: string): string | null {
  const wanted = foldedWords(me)
  const isWithin = (inner: readonly string[], outer: readonly string[]) => inner.every((word) => outer.includes(word))
  const partly = speakers.filter((speaker) => {
    const words = foldedWords(speaker)
    return wanted.length > 0 && (isWithin(wanted, words) || isWithin(words, wanted))
  })
  const same = partly.filter((speaker) => foldedWords(speaker).join(' ') === wanted.join(' '))
  return onlyOne(same) ?? onlyOne(partly)
}

const isOwnLabel = (name: string): boolean =>
  isIn('candidates', fold(name)) || /\((?:me|candidate|interviewee)\)$/i.test(name)
const isTheirLabel = (name: string): boolean =>
  isIn('interviewers', foldedWords(name)[0]) || fold(name) === 'hiring manager'

const firstPerson = new Set('i my ive id im me'.split(' '))

/** Each speaker's `balance` of answers over questions; in the `score` talking much counts too, and "I led", "my team". */
function sharesOf({ turns }: Transcript) {
  const told = turns.flatMap(({ speaker, text }) =>
    speaker === null ? [] : { speaker, asked: questionsIn(text).length, words: foldedWords(text) },
  )
  const balanced = told.map((turn, at) => ({ ...turn, balance: (told[at - 1]?.asked ? 1 : 0) - turn.asked }))
  return [...Map.groupBy(balanced, ({ speaker }) => speaker)].map(([speaker, own]) => {
    const balance = own.reduce((sum, turn) => sum + turn.balance, 0)
    const words = own.flatMap((turn) => turn.words)
    const ofSelf = words.filter((word) => firstPerson.has(word)).length
    return { speaker, balance, score: 3 * balance + ofSelf / 4 + words.length / 60 }
  })
}

/**
 * Who among the speakers is being interviewed: as given, by a label such as "Candidate", the only one not known as
 * an interviewer, or the one who answers most and asks least. Null when that is no clear lead.
 */
export function findCandidate(
  transcript: Transcript,
  me: string | null,
  isKnown: (speaker: string) => boolean,
): string | null {
  const { speakers } = transcript
  const unknown = speakers.filter((speaker) => !isKnown(speaker) && !isTheirLabel(speaker))
  const plain =
    asGiven(speakers, me ?? '') ??
    onlyOne(speakers.filter(isOwnLabel)) ??
    (speakers.length > 1 ? onlyOne(unknown) : null)
  if (plain !== null) return plain
  const pool = sharesOf(transcript).filter(({ speaker }) => unknown.includes(speaker))
  const [best, second] = pool.toSorted((one, other) => other.score - one.score)
  if (!best || best.balance <= 0 || speakers.length < 2) return null
  // A smaller lead may be chance.
  return second && best.score - second.score < 2 ? null : best.speaker
}

/** A question and what was answered. */
export interface Exchange {
  /** Its turn's place, for the order of time. */
  turn: number
  asker: string | null
  question: string
  answer: string
  /** It goes on from the one before. */
  follows: boolean
}

/** "And how did you find that out?": a question that points back at what was said. */
function isFollowUp({ text, bare }: Spoken): boolean {
  const words = foldedWords(bare)
  if (words[0] === 'why' && words.length < 4) return true
  const isShort = words.length <= 5 || isIn('goesOn', foldedWords(text)[0])
  return isShort && words.slice(0, 10).some((word) => isIn('pointsBack', word))
}

const longestAnswer = 600

/** At most 600 characters, whole sentences where that leaves something. */
export function shortened(text: string): string {
  if (text.length <= longestAnswer) return text
  const cut = text.slice(0, longestAnswer - 1)
  const stop = Math.max(...['. ', '! ', '? '].map((end) => cut.lastIndexOf(end)))
  const isLate = stop > longestAnswer / 2
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, isLate ? stop + 1 : space > 0 ? space : cut.length)} …`
}

function answerTo({ turns }: Transcript, from: number, asker: string | null, me: string | null): string {
  const said: string[] = []
  for (const { speaker, text } of turns.slice(from + 1, from + 24)) {
    const isFirst = said.length === 0
    const isMine = me === null ? speaker !== asker || (asker === null && isFirst) : speaker === me
    if (isMine) said.push(text)
    else if (isFirst ? questionsIn(text).length > 0 : !isBackchannel(text)) break
    if (me === null && said.length > 0) break
  }
  return said.join(' ')
}

/** Questions of one turn that belong together are one, up to 300 characters. */
const asOne = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((text, next) => (text.length + next.length < 300 ? `${text} ${next}` : text), first)

/** Every question others asked, in order, with the candidate's answer; small talk is passed over. */
export function exchangesOf(transcript: Transcript, me: string | null): Exchange[] {
  const exchanges: Exchange[] = []
  for (const [turn, { speaker, text }] of transcript.turns.entries()) {
    const questions = me !== null && speaker === me ? [] : questionsIn(text)
    const [first] = questions
    if (!first) continue
    const last = exchanges.at(-1)
    const answered = last !== undefined && last.answer !== '' && turn - last.turn <= 8
    exchanges.push({
      ...{ turn, asker: speaker, question: asOne(questions.map(({ bare }) => bare)) },
      answer: answerTo(transcript, turn, speaker, me),
      follows: answered && isFollowUp(first),
    })
  }
  return exchanges
}

/** "I also found", "we restored": somebody did something. */
function isDeed(words: readonly string[], at: number): boolean {
  const verb = words.slice(at + 1, at + 4).find((word) => !isIn('betweenDeed', word)) ?? ''
  const isTeller = words[at] === 'i' || words[at] === 'we'
  return isTeller && (isIn('pastVerbs', verb) || (verb.length > 4 && verb.endsWith('ed')))
}

/** Whether an answer tells of something done: forty-five words or more with three deeds in the past. */
export function tellsStory(answer: string): boolean {
  const words = foldedWords(answer)
  return words.length >= 45 && words.filter((_, at) => isDeed(words, at)).length >= 3
}

/** A name of at most ten words for a story nobody has written down yet, from its own first words. */
export function titleOf(answer: string): string {
  const { sentences, text } = readDocument(answer, { keepLines: true })
  // Stories begin behind "So, um, I think it was last year".
  const bodies = sentences.map(({ tokens }) => {
    const at = tokens.findIndex(({ kind, folded }, place) => {
      const next = tokens[place + 1]?.folded ?? ''
      const isGuess = folded === 'i' ? ['think', 'guess'].includes(next) : folded === 'it' && next === 'was'
      return kind === 'word' && !isGuess && !isIn('storyOpeners', folded)
    })
    return at < 0 ? [] : tokens.slice(at)
  })
  const body = bodies.find((tokens) => tokens.filter(({ kind }) => kind === 'word').length >= 4) ?? bodies[0] ?? []
  const stop = body.findIndex(({ text: sign }, at) => at > 3 && ',;:.!?'.includes(sign))
  const clause = body.slice(0, stop < 0 ? 10 : Math.min(10, stop))
  while (clause.length > 2 && (isIn('danglers', clause.at(-1)?.folded) || clause.at(-1)?.kind === 'sign')) clause.pop()
  return capitalised(text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0))
}
