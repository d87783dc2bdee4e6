import { tokensOf } from '@roundtwo/text'
import { isBackchannel, isSmallTalk, type Spoken, spokenSentences } from './spoken-sentences.ts'
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

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const going = wordsOf('and so but ok okay right sure interesting')
const back = wordsOf('that this it they them those these he she there then')
const anew = wordsOf('tell describe walk')
const longestFollowUp = 22

/** "And how did you find that out?": a question that points back at what was said. */
function isFollowUp({ text, bare }: Spoken, answered: boolean): boolean {
  const folded = (part: string) =>
    tokensOf(part).flatMap((token) => (token.kind === 'word' ? token.folded : []))
  const [words, whole] = [folded(bare), folded(text)]
  if (!answered || words.length > longestFollowUp) return false
  const saysMore = words.includes('more') && words.length < 9
  if (anew.has(words[0] ?? '') && !saysMore) return false
  const pointsBack = words.slice(0, 10).some((word) => back.has(word))
  const goesOn = going.has(whole[0] ?? '')
  return (
    saysMore ||
    (pointsBack && (goesOn || words.length <= 5)) ||
    (words[0] === 'why' && words.length < 4) ||
    words.join(' ') === 'how so'
  )
}

const longestAnswer = 600

/** At most 600 characters, whole sentences where that leaves something. */
export function shortened(text: string): string {
  if (text.length <= longestAnswer) return text
  const cut = text.slice(0, longestAnswer - 1)
  const stop = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '))
  if (stop > longestAnswer / 2) return `${cut.slice(0, stop + 1)} …`
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`
}

const questionsIn = (text: string): Spoken[] =>
  spokenSentences(text).filter((sentence) => sentence.asks && !isSmallTalk(sentence))

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
const asOne = (questions: readonly Spoken[]): string =>
  questions.reduce(
    (text, { bare }, at) => (at === 0 ? bare : text.length + bare.length < 300 ? `${text} ${bare}` : text),
    '',
  )

/** Every question others asked, in order, with the candidate's answer; small talk is passed over. */
export function exchangesOf(transcript: Transcript, me: string | null): Exchange[] {
  const exchanges: Exchange[] = []
  for (const [turn, { speaker, text }] of transcript.turns.entries()) {
    if (me !== null && speaker === me) continue
    const questions = questionsIn(text)
    const [first] = questions
    if (!first) continue
    const last = exchanges.at(-1)
    const answered = last !== undefined && last.answer !== '' && turn - last.turn <= 8
    exchanges.push({
      turn,
      asker: speaker,
      question: asOne(questions),
      answer: answerTo(transcript, turn, speaker, me),
      follows: isFollowUp(first, answered),
    })
  }
  return exchanges
}
