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

const follow =
  /^(?:(?:and|so|but|ok|okay|right|sure|interesting)[\s,]+)*(?:(?:what|how|why|who|where|when|which) (?:exactly|specifically|did (?:that|it|they|he|she)|was (?:that|it|the (?:result|outcome))|were they|happened (?:then|next|after)|about (?:that|it)|else|not|made you|would you (?:have done|do) differently|do you mean)|why(?: not)?\b|how so|how (?:long|many|much|big) (?:was|were|did|of)|(?:can|could) you (?:say|tell (?:me|us)|go into|expand|elaborate|give (?:me|us)) (?:a (?:bit|little) )?(?:more|deeper|an example|on that)|tell (?:me|us) (?:a bit |a little )?more|say more|go on|such as|for example|like what|did (?:that|it|they|he|she)\b|was (?:that|it)\b|is that\b|so (?:you|that|it)\b)/i
const refersBack = /\b(?:that|this|it|they|them|those|these|he|she|there|then)\b/i

const isFollowUp = (question: Spoken, answered: boolean): boolean => {
  const words = question.bare.split(/\s+/).length
  if (!answered || words > 22 || /^(?:tell (?:me|us) about|describe|walk)/i.test(question.bare)) return false
  return (
    follow.test(question.bare) ||
    /^and\b.*\b(?:that|it|this|there)\b/i.test(question.text) ||
    (words <= 10 && refersBack.test(question.bare) && /^(?:and|but|so|ok|okay)\b/i.test(question.text))
  )
}

const longestAnswer = 600

/** At most 600 characters, whole sentences where that leaves something. */
export const shortened = (text: string): string => {
  if (text.length <= longestAnswer) return text
  const cut = text.slice(0, longestAnswer - 1)
  const stop = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '))
  if (stop > longestAnswer / 2) return `${cut.slice(0, stop + 1)} …`
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`
}

const answerTo = ({ turns }: Transcript, from: number, asker: string | null, me: string | null): string => {
  const said: string[] = []
  for (const turn of turns.slice(from + 1, from + 24)) {
    const mine =
      me === null ? turn.speaker !== asker || (asker === null && said.length === 0) : turn.speaker === me
    if (mine) said.push(turn.text)
    else if (said.length > 0 && !isBackchannel(turn.text)) break
    else if (
      said.length === 0 &&
      spokenSentences(turn.text).some((sentence) => sentence.asks && !isSmallTalk(sentence))
    )
      break
    if (me === null && said.length > 0) break
  }
  return said.join(' ')
}

/** Questions of one turn that belong together are one, up to 300 characters. */
const asOne = (questions: readonly Spoken[]): string => {
  let text = questions[0]?.bare ?? ''
  for (const { bare } of questions.slice(1)) if (text.length + bare.length < 300) text = `${text} ${bare}`
  return text
}

/** Every question others asked, in order, with the candidate's answer; small talk is passed over. */
export const exchangesOf = (transcript: Transcript, me: string | null): Exchange[] => {
  const exchanges: Exchange[] = []
  for (const [turn, { speaker, text }] of transcript.turns.entries()) {
    if (me !== null && speaker === me) continue
    const questions = spokenSentences(text).filter((sentence) => sentence.asks && !isSmallTalk(sentence))
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
