import { fold, tokensOf } from '@roundtwo/text'
import { isSmallTalk, spokenSentences } from './spoken-sentences.ts'
import type { Transcript } from './transcript.ts'

const wordsOf = (name: string): string[] =>
  tokensOf(name).flatMap(({ kind, folded }) => (kind === 'word' ? folded : []))

function asGiven(speakers: readonly string[], me: string): string | null {
  const wanted = wordsOf(me)
  if (wanted.length === 0) return null
  const same = speakers.filter((speaker) => wordsOf(speaker).join(' ') === wanted.join(' '))
  if (same.length === 1) return same[0] ?? null
  const isWithin = (inner: readonly string[], outer: readonly string[]) =>
    inner.every((word) => outer.includes(word))
  const partly = speakers.filter(
    (speaker) => isWithin(wanted, wordsOf(speaker)) || isWithin(wordsOf(speaker), wanted),
  )
  return partly.length === 1 ? (partly[0] ?? null) : null
}

const own = new Set('me i candidate applicant interviewee a'.split(' '))
const theirs = new Set('interviewer recruiter panel hr host moderator q'.split(' '))

const isOwnLabel = (name: string): boolean =>
  own.has(fold(name)) || /\((?:me|candidate|interviewee)\)$/i.test(name)
const isTheirLabel = (name: string): boolean =>
  theirs.has(wordsOf(name)[0] ?? '') || fold(name) === 'hiring manager'

interface Share {
  speaker: string
  words: number
  asked: number
  /** Turns right behind somebody else's question. */
  answered: number
  /** "I led", "my team": tells of own work. */
  own: number
}

const firstPerson = new Set('i my ive id im me'.split(' '))

function sharesOf({ turns, speakers }: Transcript): Share[] {
  const shares = new Map(
    speakers.map((speaker): [string, Share] => [
      speaker,
      { speaker, words: 0, asked: 0, answered: 0, own: 0 },
    ]),
  )
  let open = false
  for (const { speaker, text } of turns) {
    const share = speaker === null ? undefined : shares.get(speaker)
    if (!share) continue
    const questions = spokenSentences(text).filter((sentence) => sentence.asks && !isSmallTalk(sentence))
    const words = wordsOf(text)
    share.words += words.length
    share.asked += questions.length
    if (open) share.answered += 1
    share.own += words.filter((word) => firstPerson.has(word)).length
    open = questions.length > 0
  }
  return [...shares.values()]
}

const score = ({ words, asked, answered, own: told }: Share): number =>
  3 * (answered - asked) + told / 4 + words / 60
/** A lead in the score below this may be chance. */
const leastLead = 2

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
  const given = me === null ? null : asGiven(speakers, me)
  if (given !== null) return given
  const labelled = speakers.filter(isOwnLabel)
  if (labelled.length === 1) return labelled[0] ?? null
  const unknown = speakers.filter((speaker) => !isKnown(speaker) && !isTheirLabel(speaker))
  if (unknown.length === 1 && speakers.length > 1) return unknown[0] ?? null
  const pool = sharesOf(transcript).filter(({ speaker }) => unknown.includes(speaker))
  const [best, second] = pool.toSorted((one, other) => score(other) - score(one))
  if (!best || best.answered <= best.asked || speakers.length < 2) return null
  return second && score(best) - score(second) < leastLead ? null : best.speaker
}
