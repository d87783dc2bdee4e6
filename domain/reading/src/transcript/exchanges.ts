import { isBackchannel, questionsIn, type Spoken } from './spoken-sentences.ts'
import { foldedWords, listed } from './spoken-words.ts'
import type { Transcript } from './transcript.ts'

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

const goesOn = listed('goesOn')
const pointsBack = listed('pointsBack')

/** "And how did you find that out?": a question that points back at what was said. */
function isFollowUp({ text, bare }: Spoken): boolean {
  const words = foldedWords(bare)
  if (words[0] === 'why' && words.length < 4) return true
  const isShort = words.length <= 5 || goesOn.has(foldedWords(text)[0] ?? '')
  return isShort && words.slice(0, 10).some((word) => pointsBack.has(word))
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
      turn,
      asker: speaker,
      question: asOne(questions.map(({ bare }) => bare)),
      answer: answerTo(transcript, turn, speaker, me),
      follows: answered && isFollowUp(first),
    })
  }
  return exchanges
}
