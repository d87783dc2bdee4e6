import { type Found, type Source, sentenceAt } from './source.ts'

export interface RoundReading {
  round: Found<number> | null
  final: Found<boolean> | null
}

const ordinals: Record<string, number> = {
  ...{
    first: 1,
    '1st': 1,
    initial: 1,
    preliminary: 1,
    screening: 1,
    second: 2,
    '2nd': 2,
    third: 3,
    '3rd': 3,
    fourth: 4,
    '4th': 4,
  },
  ...{ fifth: 5, '5th': 5, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, sixth: 6, '6th': 6 },
  ...{ erste: 1, ersten: 1, zweite: 2, zweiten: 2, zweites: 2, dritte: 3, dritten: 3 },
}
const noun =
  '(?:rounds?|stages?|interviews?|conversation|meeting|step|phase|call|chat|session|visit|panel|gespräch|vorstellungsgespräch|runde|one)'
const filler =
  '(?:(?:and|\\/|&|in-person|face[- ]to[- ]face|on-?site|virtual|video|panel|technical|round|stage|phase|telephone|phone|remote|teams|zoom|selection|job|formal|part)[\\s/-]+){0,4}'
const ordinal = new RegExp(
  `\\b(first|1st|initial|preliminary|screening|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|zweiten?s?|dritten?)[\\s/-]+${filler}(?:and[\\s-]+final[\\s-]+)?${noun}\\b`,
  'gi',
)
const counted =
  /\b(?:round|stage|interview|step|phase|runde)\s*(?:no\.?\s*|number\s*|#\s*)?([1-6]|one|two|three|four|five)(?:\s*\(?(?:of|\/|out of)\s*([2-7]|two|three|four|five|six))?(?![\d:.]\d|\d|\s*(?:hours?|minutes|mins|pm|am))\b/gi
const finals = new RegExp(
  `\\b(not\\s+(?:be\\s+)?(?:the\\s+|your\\s+)?)?(final|last|closing|letzten?)(?:\\s+|-)(?:and\\s+\\w+\\s+)?${filler}${noun}\\b`,
  'gi',
)
const again =
  /\b(?:back (?:in )?(?:on-?site|for|to meet|to (?:our|the)|again|into?)|have you back|invite you back|see you again|meet (?:with )?you again|come back|follow-?up (?:interview|meeting|conversation)|callback interview|second time)\b/gi

const past =
  /\b(?:awesome|great|good|lovely|nice|positive|successful|strong|excellent)\s*$|\b(?:following|after|thank(?:s| you)|enjoyed|since|at your|in your|during|from your|your (?:recent|previous)|completed|passed|clear(?:ed|ing)|congratulations on|impressed (?:by|with)|based on|went well|last week's|was great|of our|from (?:the|our))\b[^.;]*$/i
const future =
  /\b(?:successful (?:candidates|applicants)|if (?:you(?:'re| are)|that|this|successful|all|it|everything)|followed by|after (?:that|this|which)|then (?:be )?(?:invited|a|the|meet)|would then be|subsequent|later|go on to|before (?:a|the|we)|ahead of|there (?:will|may|might) be|lead to|proceed to|prior to|progress to a|not the)\b[^.;]*$/i

/** -1 for a round that is over, 1 for one that may come later, 0 for the one invited to. */
const tense = (body: Source, from: number): -1 | 0 | 1 => {
  const sentence = sentenceAt(body, from)
  const before = body.plain.slice(Math.max(sentence.from, from - 110), from)
  if (future.test(before)) return 1
  // "Thank you for the first interview; we would like to invite you to the second": the invitation starts anew.
  const since =
    before
      .split(
        /\b(?:invite|(?:would|'d) (?:like|love)|love to|(?:want|like) (?:you )?to|come back|see you|meet you|delighted to|pleased to|happy to|scheduled|look forward|confirm|move (?:you )?(?:forward|on)|advance|progress|proceed|next up|your next)\b/i,
      )
      .at(-1) ?? before
  return since.length < before.length ? 0 : past.test(before) ? -1 : 0
}

interface Named {
  round: number
  of: number | null
  tense: -1 | 0 | 1
  from: number
  to: number
}

const namedRounds = (body: Source): Named[] => {
  const named: Named[] = []
  for (const at of body.plain.matchAll(ordinal)) {
    named.push({
      round: ordinals[(at[1] ?? '').toLowerCase()] ?? 0,
      of: null,
      tense: tense(body, at.index),
      from: at.index,
      to: at.index + at[0].length,
    })
  }
  for (const at of body.plain.matchAll(counted)) {
    const value = (text: string | undefined): number | null =>
      text ? (ordinals[text.toLowerCase()] ?? Number(text)) : null
    named.push({
      round: value(at[1]) ?? 0,
      of: value(at[2]),
      tense: tense(body, at.index),
      from: at.index,
      to: at.index + at[0].length,
    })
  }
  return named.filter(({ round }) => round > 0).sort((one, other) => one.from - other.from)
}

const finalIn = (body: Source, round: Named | undefined): Found<boolean> | null => {
  if (round?.of) return { value: round.round === round.of, from: round.from, to: round.to }
  let later: Found<boolean> | null = null
  for (const at of body.plain.matchAll(finals)) {
    const span = { from: at.index, to: at.index + at[0].length }
    const when = tense(body, at.index)
    if (at[1]) return { value: false, ...span }
    if (
      when === 0 &&
      !(
        at[2]?.toLowerCase() === 'last' &&
        /\b(?:our|your|the) $/i.test(body.plain.slice(at.index - 5, at.index)) &&
        past.test(body.plain.slice(Math.max(sentenceAt(body, at.index).from, at.index - 60), at.index))
      )
    )
      return { value: true, ...span }
    if (when === 1) later = { value: false, ...span, inferred: true }
  }
  for (const at of body.plain.matchAll(
    /\b(?:one|another)(?: more)? (?:meeting|interview|stage|round|conversation)\b/gi,
  )) {
    if (tense(body, at.index) === 1)
      later ??= { value: false, from: at.index, to: at.index + at[0].length, inferred: true }
  }
  const both = round ? /\band\s+final\b/i.exec(body.plain.slice(round.from, round.to + 12)) : null
  return both && round ? { value: true, from: round.from, to: round.to } : later
}

/** Which round of interviews a text invites to, and whether it is the last. */
export const roundIn = (body: Source): RoundReading => {
  const named = namedRounds(body)
  const now = named.filter((one) => one.tense === 0)
  const current = now.find((one) => one.of !== null) ?? now[0]
  const final = finalIn(body, current)
  if (current) return { round: { value: current.round, from: current.from, to: current.to }, final }
  const over = named.filter((one) => one.tense === -1).sort((one, other) => other.round - one.round)[0]
  if (over) return { round: { value: over.round + 1, from: over.from, to: over.to, inferred: true }, final }
  for (const at of body.plain.matchAll(again)) {
    if (tense(body, at.index) !== 1) {
      return { round: { value: 2, from: at.index, to: at.index + at[0].length, inferred: true }, final }
    }
  }
  return { round: null, final }
}
