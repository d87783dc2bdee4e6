import {
  type AskBefore,
  type AskOccasion,
  dateInZone,
  type FormatGuide,
  type Instant,
  type InterviewFormat,
  type OfferedTime,
  type PersonRecord,
  type ZoneName,
} from '@roundtwo/model'
import { dayWords } from '@roundtwo/text'

export interface AskBeforehandFacts {
  /** Those of the day; none where they are not known. */
  formats: readonly InterviewFormat[]
  people: readonly Pick<PersonRecord, 'name' | 'kind'>[]
  start: Instant | null
  end: Instant | null
  /** Times they offer to choose from: then there is nothing to ask about the time. */
  options: readonly OfferedTime[]
  /** In which the day is told; without one it is left out. */
  zone: ZoneName | null
  place: string | null
  link: string | null
  /** What the invitation asks to bring and to prepare. */
  bring: readonly string[]
  prepare: readonly string[]
  role: string | null
  company: string | null
  /** Names, as they are written to. */
  recruiter: string | null
  me: string | null
  /** For each format of the day. */
  guides: readonly Pick<FormatGuide, 'askBefore'>[]
}

export type UnknownBeforehand = Exclude<AskOccasion, 'always'> | 'place-unknown'

export interface AskBeforehand {
  unknown: UnknownBeforehand[]
  subject: string
  body: string
}

/** What is done there, not only talked about: what it is and with what must be known beforehand. */
const worked: ReadonlySet<InterviewFormat> = new Set(['case', 'practical', 'presentation', 'technical'])

const noted = (text: string | null): boolean => text !== null && text.trim() !== ''

const unknownOf = (facts: AskBeforehandFacts): UnknownBeforehand[] => {
  const { formats, people, start, end, options, place, link, bring, prepare } = facts
  const works = formats.some((format) => worked.has(format))
  const met = people.filter(({ name, kind }) => noted(name) && kind !== 'recruiter' && kind !== 'referee')
  const open: [UnknownBeforehand, boolean][] = [
    ['format-unknown', formats.length === 0 || (works && prepare.length === 0)],
    ['people-unknown', met.length === 0],
    ['time-unknown', start === null && options.length === 0],
    ['length-unknown', end === null && !options.some((offered) => offered.end !== null)],
    ['place-unknown', !noted(place) && !noted(link)],
    ['equipment-unknown', (formats.length === 0 || works) && bring.length === 0],
  ]
  return open.filter(([, isOpen]) => isOpen).map(([unknown]) => unknown)
}

/** What to ask where the guide has nothing for it. */
const plainly: Record<UnknownBeforehand, string> = {
  'format-unknown': 'Could you tell me what form the interview will take, and what I should prepare?',
  'people-unknown': 'Could you tell me whom I will meet, and in which role?',
  'time-unknown': 'Which day and time have you in mind, and in which time zone?',
  'length-unknown': 'How long should I set aside?',
  'place-unknown': 'Where will it take place, or by which link shall I join?',
  'equipment-unknown': 'Is there anything I should bring or have ready, such as a computer or papers?',
}

/** More than five questions nobody answers in one go. */
const mostQuestions = 5

const questionsFor = (unknown: readonly UnknownBeforehand[], asks: readonly AskBefore[]): string[] => {
  const own = unknown.map((occasion) => asks.find(({ when }) => when === occasion)?.text ?? plainly[occasion])
  const always = asks.find(({ when }) => when === 'always')?.text
  return [...own.slice(0, mostQuestions), ...(always && own.length < mostQuestions ? [always] : [])]
}

const longestName = 80

/** On one line: what was read from somebody's mail must not add lines to this one. */
const oneLine = (text: string | null): string =>
  (text ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .trim()

const opening = (facts: AskBeforehandFacts): string => {
  const [role, company] = [oneLine(facts.role), oneLine(facts.company)]
  const post = role === '' ? '' : ` for the post of ${role}`
  const where = company === '' ? '' : ` at ${company}`
  const day = facts.start === null || facts.zone === null ? '' : ` on ${dayWords(dateInZone(facts.start, facts.zone))}`
  return `Thank you for the invitation to the interview${post}${where}${day}.`
}

const asked = (questions: readonly string[]): string => {
  const [only] = questions
  if (questions.length === 1 && only !== undefined) return `So that I can prepare well, one question: ${only}`
  return `So that I can prepare well, may I ask a few things?\n\n${questions.map((text) => `- ${text}`).join('\n')}`
}

/**
 * A short mail to the recruiter that asks for what the invitation leaves open, at most five things, in the guide's
 * words for the format where it has some; null when nothing is open. What the guide would always ask rides along once,
 * and never makes a mail of its own.
 */
export const askBeforehand = (facts: AskBeforehandFacts): AskBeforehand | null => {
  const unknown = unknownOf(facts)
  if (unknown.length === 0) return null
  const questions = questionsFor(
    unknown,
    facts.guides.flatMap(({ askBefore }) => askBefore),
  )
  const role = oneLine(facts.role)
  const subject = `Interview${role === '' ? '' : ` for ${role}`}: ${questions.length === 1 ? 'a question' : 'a few questions'}`
  const recruiter = oneLine(facts.recruiter)
  const lines = [
    recruiter === '' ? 'Hello,' : `Dear ${recruiter},`,
    `${opening(facts)} I look forward to it.`,
    asked(questions),
    `Many thanks and kind regards\n${oneLine(facts.me)}`.trimEnd(),
  ]
  return { unknown, subject, body: `${lines.join('\n\n')}\n` }
}
