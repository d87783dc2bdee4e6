import { fold } from '@roundtwo/text'
import { questionsIn } from './spoken-sentences.ts'
import { foldedWords, listed } from './spoken-words.ts'
import type { Transcript } from './transcript.ts'

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

const candidates = listed('candidates')
const interviewers = listed('interviewers')
const firstPerson = new Set('i my ive id im me'.split(' '))

const isOwnLabel = (name: string): boolean =>
  candidates.has(fold(name)) || /\((?:me|candidate|interviewee)\)$/i.test(name)
const isTheirLabel = (name: string): boolean =>
  interviewers.has(foldedWords(name)[0] ?? '') || fold(name) === 'hiring manager'

interface Share {
  speaker: string
  /** Turns right behind somebody else's question, less questions asked. */
  balance: number
  /** Of that, of talking much and of telling of own work: "I led", "my team". */
  score: number
}

function sharesOf({ turns, speakers }: Transcript): Share[] {
  const shares = speakers.map((speaker): Share => ({ speaker, balance: 0, score: 0 }))
  let open = false
  for (const { speaker, text } of turns) {
    const share = shares.find((each) => each.speaker === speaker)
    if (!share) continue
    const asked = questionsIn(text).length
    const words = foldedWords(text)
    const balance = (open ? 1 : 0) - asked
    share.balance += balance
    share.score += 3 * balance + words.filter((word) => firstPerson.has(word)).length / 4 + words.length / 60
    open = asked > 0
  }
  return shares
}

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
  const unknown = speakers.filter((speaker) => !isKnown(speaker) && !isTheirLabel(speaker))
  const plain =
    asGiven(speakers, me ?? '') ??
    onlyOne(speakers.filter(isOwnLabel)) ??
    (speakers.length > 1 ? onlyOne(unknown) : null)
  if (plain !== null) return plain
  const pool = sharesOf(transcript).filter(({ speaker }) => unknown.includes(speaker))
  const [best, second] = pool.toSorted((one, other) => other.score - one.score)
  if (!best || best.balance <= 0 || speakers.length < 2) return null
  return second && best.score - second.score < leastLead ? null : best.speaker
}
