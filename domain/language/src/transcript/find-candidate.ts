import type { PeopleReader } from '../ledger/people-meant.ts'
import { isSmallTalk, spokenSentences } from './spoken-sentences.ts'
import type { Transcript } from './transcript.ts'

const plain = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? []

const asGiven = (speakers: readonly string[], me: string): string | null => {
  const wanted = plain(me)
  const same = speakers.filter((speaker) => plain(speaker).join(' ') === wanted.join(' '))
  if (same.length === 1) return same[0] ?? null
  const partly = speakers.filter(
    (speaker) =>
      wanted.length > 0 &&
      (wanted.every((word) => plain(speaker).includes(word)) ||
        plain(speaker).every((word) => wanted.includes(word))),
  )
  return partly.length === 1 ? (partly[0] ?? null) : null
}

const ownLabel = /^(?:me|i|candidate|applicant|interviewee|a)$|\((?:me|candidate|interviewee)\)$/i
const theirLabel = /^(?:interviewer|recruiter|panel|hr|hiring manager|host|moderator|q)(?:\s?\d+)?$/i

interface Share {
  speaker: string
  words: number
  asked: number
  /** Turns right behind somebody else's question. */
  answered: number
  /** "I led", "my team": tells of own work. */
  own: number
}

const sharesOf = ({ turns, speakers }: Transcript): Share[] => {
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
    share.words += text.split(/\s+/).length
    share.asked += questions.length
    if (open) share.answered += 1
    share.own += text.match(/\b(?:i|my|i've|i'd|i'm)\b/gi)?.length ?? 0
    open = questions.length > 0
  }
  return [...shares.values()]
}

/**
 * Who among the speakers is being interviewed: as given, by a label such as "Candidate", the only one not known as
 * an interviewer, or the one who answers most and asks least. Null when that is no clear lead.
 */
export const findCandidate = (
  transcript: Transcript,
  me: string | null,
  people: PeopleReader,
): string | null => {
  const { speakers } = transcript
  const given = me === null || me.trim() === '' ? null : asGiven(speakers, me)
  if (given !== null) return given
  const labelled = speakers.filter((speaker) => ownLabel.test(speaker))
  if (labelled.length === 1) return labelled[0] ?? null
  const unknown = speakers.filter(
    (speaker) => people.mentions(speaker).length === 0 && !theirLabel.test(speaker),
  )
  if (unknown.length === 1 && speakers.length > 1) return unknown[0] ?? null
  const pool = sharesOf(transcript).filter(({ speaker }) => unknown.includes(speaker))
  const score = ({ words, asked, answered, own }: Share): number =>
    3 * (answered - asked) + own / 4 + words / 60
  const [best, second] = pool.sort((one, other) => score(other) - score(one))
  if (!best || best.answered <= best.asked || speakers.length < 2) return null
  return second && score(best) - score(second) < 2 ? null : best.speaker
}
