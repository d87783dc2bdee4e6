import { type Found, type Source, sentenceAt } from './source.ts'

export interface Change {
  cancelled: Found<string> | null
  moved: Found<string> | null
}

const cancel =
  /\b(?:cancell?ed|called off|will (?:no longer|not) (?:take place|go ahead|be (?:going ahead|taking place))|(?:have|need|had|forced|obliged) to cancel|cancell?ing (?:your|the|our|this)|(?:interview|meeting|event) cancellation|abgesagt|annulé)\b/gi
const move =
  /\b(?:re-?scheduled|rescheduling|moved? (?:your|the|our|this|it|from|to|back|forward)|moving (?:your|the|our|this|it)|been moved|brought forward|pushed? back|pushed to|postponed?|new (?:time|date|slot)\b|changed? (?:from|to|the (?:time|date))|has (?:been )?(?:changed|shifted)|will now (?:take place|be|start)|now (?:takes? place|be held|starts?)|(?:have|need|had|must|want|like) to (?:change|move(?!\s+(?:you|him|her|forward|ahead|on|fast|quickly)\b)|shift|postpone|reschedule)|updated (?:time|invitation|date)|verschoben|verlegt)\b/gi

/** "If you need to reschedule", links to do so, and policies are offers, not changes. */
const offer =
  /\b(?:if (?:you|this|anything|that|for any|the)|should you|in case|unless|cannot make|can't make|unable to|need to make changes|to (?:cancel|reschedule)\b|cancel or reschedule|reschedule or cancel|feel free to|happy to (?:reschedule|move)|please (?:let|give|tell|contact)|would you|could you|no need to|link to|may be cancell?ed|until cancell?ed|24 hours)/i
const pastEvent =
  /\b(?:earlier|previous|last) (?:interview|meeting|call) (?:was|had)|^\W*(?:sorry|apologies) (?:again )?(?:that|for)/i

const firstOf = (body: Source, pattern: RegExp): Found<string> | null => {
  for (const at of body.plain.matchAll(pattern)) {
    const place = sentenceAt(body, at.index)
    const sentence = body.plain.slice(place.from, place.to)
    const before = body.plain.slice(Math.max(place.from, at.index - 120), at.index)
    if (offer.test(before) || (offer.test(sentence) && /\?\s*$/.test(sentence)) || pastEvent.test(before))
      continue
    if (
      /^new/i.test(at[0]) &&
      /\b(?:propose|suggest|find|arrange|offer|send you|agree|look for|come back)\b[^.]*$/i.test(before)
    )
      continue
    if (
      /^(?:new|now)/i.test(at[0]) &&
      /\b(?:colleague|starter|position|hire|role|office|team|product)\b/i.test(sentence.slice(0, 200)) &&
      !/interview|time/i.test(sentence)
    )
      continue
    return { value: at[0], from: place.from, to: place.to }
  }
  return null
}

/** Whether a mail calls the interview off or moves it. A cancellation with a new time is a move. */
export const changeIn = (body: Source, subject: Source | null): Change => {
  const called = (text: Source | null, pattern: RegExp): Found<string> | null =>
    text ? firstOf(text, pattern) : null
  return {
    cancelled: called(body, cancel) ?? called(subject, cancel),
    moved: called(body, move) ?? called(subject, move),
  }
}

const old =
  /\b(?:from|originally|instead of|rather than|previously|formerly|was(?: scheduled)?(?: for| on| at)?|had (?:been )?(?:scheduled|planned|arranged)(?: for| on)?|no longer|not|old (?:time|date|slot):?|in place of|statt)\W+(?:(?:the|on|at|scheduled|planned|for|arranged|our|your|interview|meeting|slot)\W+){0,4}$/i
const fresh =
  /\b(?:to|new (?:time|date|slot)(?: is| will be)?:?|now(?: be| take place| takes place| scheduled)?|instead|rescheduled (?:to|for)|moved to|auf)\W+(?:(?:the|on|at|be|take|place|scheduled|for|is|will)\W+){0,4}$/i

/** Within a mail that moves an interview: 1 for words right before the new time, -1 for the old, 0 otherwise. */
export const sideOfMove = (body: Source, place: number): -1 | 0 | 1 => {
  const sentence = sentenceAt(body, place)
  const before = body.plain.slice(Math.max(sentence.from, place - 70), place)
  if (old.test(before)) return -1
  if (fresh.test(before)) return 1
  const rest = body.plain.slice(place, sentence.to)
  if (
    /\b(?:has|have|had|is|was|needs?|must|be)\b[^.]{0,40}\b(?:moved|rescheduled|postponed|changed|brought|pushed|cancel|move|shifted|verschoben)/i.test(
      rest,
    )
  )
    return -1
  return 0
}
