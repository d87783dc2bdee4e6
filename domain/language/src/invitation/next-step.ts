import { dateInZone, type Instant, type PlainDate, type ZoneName } from '@roundtwo/model'
import { numberWords } from './calendar-words.ts'
import { dateOf, numberOf, weekdayOf, workingDaysAfter } from './civil-day.ts'
import type { DateMention } from './date-mentions.ts'
import { quoteAt, type Source, type Span } from './source.ts'

export interface NextStepFound extends Span {
  text: string
  by: PlainDate | null
  inferred: boolean
}

const promise =
  /\b(?:(?:we|i|they|the (?:team|panel)|our (?:team|recruiter|hr)|hr|\p{Lu}\p{L}+)(?:'ll| will| shall| aim to| hope to| expect to| plan to| intend to| should| would| are aiming to| are hoping to)\s+(?:\w+\s+){0,6}?(?:let (?:you|all|every|candidates|applicants)|get back|come back to|be in (?:touch|contact)|contact|inform|notify|update|decide|make (?:a|our|the) (?:final )?decision|share (?:feedback|our|the)|give (?:you )?(?:feedback|an answer|our)|have (?:a|an|our) (?:decision|answer)|follow up|reach (?:out|a)|call you|email you|write to|provide (?:feedback|you)|confirm (?:the|our) (?:outcome|decision)|tell you|respond|send (?:you )?(?:our|the|an?) (?:decision|answer|outcome|offer)|make an offer|communicate|announce|(?:telephone|ring|phone|call|email|write to) (?:you|all|every|each|the|candidates))|you(?:'ll| will| can| should)(?: expect to| then)? (?:hear|know|receive (?:a|an|our|your|feedback)|be (?:informed|notified|contacted|told))|(?:a|our|the|final) decisions? (?:will|is|should|are|can)|(?:the )?(?:outcome|feedback|results?|decision|answer)s? (?:will|is|should|are|can) (?:\w+\s+){0,3}(?:made|communicated|given|shared|sent|follow|known|expected|provided|be )|expect (?:to hear|an answer|a decision|feedback|to (?:make|decide|let))|let you know (?:the outcome|our decision|how|by|within|either way)|(?:get|come) back to you (?:by|within|with (?:a|our|feedback))|(?:results|decisions?|outcomes?|successful (?:candidates|applicants)) (?:will|are to) be\b|melden uns|hear (?:back )?from us)/iu
const notAnswer =
  /\b(?:before the interview|to confirm (?:your|the (?:time|details|interview))|with (?:the )?(?:further |joining |more |zoom |video |dial-in |interview )?(?:details|instructions|link)|to arrange|to schedule|calendar invit|parking|a confirmation|if you do not|once you (?:have )?(?:confirm|book|chosen|pick)|reminder|let us know|video link|meeting link|joining instructions|(?:on arrival|when you arrive))\b/i
const within =
  /\b(?:within|in|no later than|after|inside)\s+(?:the\s+)?(?:next\s+|about\s+|around\s+|approximately\s+|a\s+maximum\s+of\s+)?(?:(\d{1,2}|one|two|three|four|five|six|seven|ten|an?|a couple of|a few)(?:\s*(?:-|to|or)\s*(\d{1,2}|two|three|four|five|six|seven|ten))?)?\s*(working |business |calendar |week)?\s*-?(days?|weeks?|fortnight|hours|month)\b/i
const weekEnd =
  /\b(?:by |before |at )?(?:the )?(end of|later|early|middle of|mid-?|beginning of|start of|towards the end of|sometime|some time)?\s*(?:in |during )?(?:the )?(this|next|that|following|the same|same|interview)?\s*week\b/i

const amountOf = (word: string | undefined): number => {
  const plain = (word ?? '').toLowerCase()
  if (plain === 'a' || plain === 'an' || plain === '') return 1
  if (plain === 'a couple of') return 2
  return plain === 'a few' ? 3 : (numberWords.get(plain) ?? Number(plain))
}

const afterSpan = (words: string, from: number): PlainDate | null => {
  const at = within.exec(words)
  if (!at) return null
  const count = amountOf(at[2] ?? at[1])
  const unit = (at[4] ?? '').toLowerCase()
  if (/^hour/.test(unit)) return dateOf(from + Math.ceil(count / 24))
  if (/^month/.test(unit)) return dateOf(from + 30 * count)
  if (unit === 'fortnight') return dateOf(from + 14)
  if (/^week/.test(unit)) return dateOf(from + 7 * count)
  return dateOf(/working|business|week/i.test(at[3] ?? '') ? workingDaysAfter(from, count) : from + count)
}

/** "By the end of next week" is its Friday, counted from the mail; "that week" from the interview. */
const weekSpan = (words: string, today: number, interview: number | null): PlainDate | null => {
  const at = weekEnd.exec(words)
  const which = at?.[2]?.toLowerCase() ?? ''
  if (!at || (which === '' && !/end of|later|early/i.test(at[1] ?? ''))) return null
  const of = /that|following|same|interview/.test(which) ? (interview ?? today) : today
  const monday = of - ((weekdayOf(of) + 6) % 7) + (/next|following/.test(which) ? 7 : 0)
  return dateOf(monday + (/early|beginning|start/i.test(at[1] ?? '') ? 2 : /mid/i.test(at[1] ?? '') ? 3 : 4))
}

export interface NextStepSetting {
  today: PlainDate
  zone: ZoneName
  start: Instant | null
  dates: DateMention[]
}

/** The weekday that follows the interview, not the mail: "we will decide on Friday". */
const afterInterview = (mention: DateMention, interview: number | null): PlainDate | null => {
  if (!mention.date || !mention.weekdayOnly || interview === null) return mention.date
  let day = numberOf(mention.date)
  while (day < interview) day += 7
  return dateOf(day)
}

const dateFor = (
  body: Source,
  sentence: Span,
  setting: NextStepSetting,
): { by: PlainDate | null; inferred: boolean } => {
  const words = body.plain.slice(sentence.from, sentence.to)
  const interview = setting.start ? numberOf(dateInZone(setting.start, setting.zone)) : null
  const today = numberOf(setting.today)
  const named = setting.dates.filter((date) => date.from >= sentence.from && date.to <= sentence.to)
  const bound =
    named.findLast((date) =>
      /\b(?:by|before|until|on|no later than|latest|than)\W+(?:the |end of |close of |business |play |noon |midday |on |day |the end of |\d{1,2}\s?[ap]m )*$/i.test(
        body.plain.slice(Math.max(sentence.from, date.from - 40), date.from),
      ),
    ) ?? named.at(-1)
  const relative =
    /\b(?:day|date) (?:of|after) (?:the |your )?interview|\bof (?:the|your) (?:interview|visit)|\bafter (?:the|your|that|we|all)|\bof (?:this|our) (?:meeting|conversation)|afterwards/i.test(
      words,
    )
  if (bound && !(bound.weekdayOnly && /\bweek\b/i.test(words) && !/\bnext week\b/i.test(words) && relative))
    return { by: afterInterview(bound, interview), inferred: bound.inferred }
  const from = interview ?? (relative ? null : today)
  const days = from === null ? null : afterSpan(words, from)
  return { by: days ?? weekSpan(words, today, interview), inferred: true }
}

/** What was promised for afterwards, with its date if one can be told. */
export const nextStepIn = (body: Source, setting: NextStepSetting): NextStepFound | null => {
  let best: NextStepFound | null = null
  for (const sentence of body.sentences) {
    const words = body.plain.slice(sentence.from, sentence.to)
    if (!promise.test(words) || notAnswer.test(words) || /\?\s*$/.test(words) || words.length > 420) continue
    const step = {
      text: quoteAt(body, sentence)
        .replace(/\s+/g, ' ')
        .replace(/^[-*•]\s+/, ''),
      ...sentence,
      ...dateFor(body, sentence, setting),
    }
    if (step.by && setting.start && step.by < dateInZone(setting.start, setting.zone)) step.by = null
    if (!best || (best.by === null && step.by !== null)) best = step
  }
  return best
}
