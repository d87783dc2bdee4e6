import {
  falling,
  leading,
  participles,
  periodNamed,
  rising,
  stops,
  timeUnits,
  workers,
} from './figure-data.ts'
import { currencyName, type Named, perPeriod, type Surroundings } from './figure-named.ts'
import { nounBefore, phraseAt, tokens } from './noun-phrases.ts'
import { asPay } from './pay-figure.ts'
import { asTime } from './time-figure.ts'

const changeIn = (before: string): { direction: 'rise' | 'fall'; of: string[] } | null => {
  const words = tokens(before)
  const at = words.findLastIndex((word) => falling.test(word) || rising.test(word))
  if (at < 0) return null
  const word = words[at] ?? ''
  const of = phraseAt(
    words
      .slice(at + 1)
      .join(' ')
      .replace(/\b(?:by|from|to)\b.*$/i, ''),
  )
  return {
    direction: falling.test(word) ? 'fall' : 'rise',
    of:
      of.length > 0
        ? of
        : nounBefore(words.slice(0, at).join(' ')).filter((noun) => periodNamed(noun) === undefined),
  }
}

const copula = /(?:\b(?:is|are|was|were|of)|[:=])\s*(?:\p{L}+\s*){0,2}$/iu

const untilStop = (text: string): string[] => {
  const words = tokens(text.toLowerCase())
  const end = words.findIndex((word) => stops.has(word))
  return words.slice(0, Math.min(3, end < 0 ? words.length : end))
}

/** A share: of what it is, or by how much something changed. */
const asPercent = ({ atom, before, behind, after }: Surroundings): Named | null => {
  if (!atom.percent) return null
  const unit = '%'
  const change = changeIn(before)
  const change2 =
    /^\s*(?:(?<fall>drop|fall|reduction|decrease|cut|saving|decline)|(?<rise>rise|increase|growth|improvement|uplift|gain|boost))\b\s*(?:in|of)?(?<of>.*)$/i.exec(
      after,
    )?.groups
  if (change2) {
    const of = phraseAt(change2['of'] ?? '')
    return {
      subject: `${change2['fall'] === undefined ? 'rise' : 'fall'} in ${of.join(' ')}`.trim(),
      unit,
      plain: of.length > 0,
    }
  }
  const byHow =
    change !== null &&
    atom.before === null &&
    !/\bto\s*$/i.test(before.trimEnd().replace(/(?:about|around|over|nearly|almost|up)\s*$/i, ''))
  if (byHow && change.of.length > 0)
    return { subject: `${change.direction} in ${change.of.join(' ')}`, unit, plain: true }
  if (change !== null && change.of.length > 0) return { subject: change.of.join(' '), unit, plain: true }
  const share = /^\s*of\s+(?:the |my |our |their |all )*(?<whole>[^,.;]+)/i.exec(after)?.groups?.['whole']
  const of = nounBefore(before)
  // "Variable pay is 20 % of the fixed" is of the variable.
  if (of.length > 0 && copula.test(before)) return { subject: of.join(' '), unit, plain: true }
  if (share !== undefined && !/^time\b/i.test(share))
    return { subject: doneOf(untilStop(share), before), unit, plain: true }
  if (of.length > 0) return { subject: of.join(' '), unit, plain: true }
  return behind.noun.length > 0 ? { subject: behind.noun.join(' '), unit, plain: true } : null
}

const teamOf =
  /\b(?:team|crew|squad|brigade)s?\s*(?:size)?\s*(?:is|was|are|of|has|have|=|:|-|–|will be|grew to|went to|there are|with)?\s*(?:now |about |around |currently |just |only |nearly |up to |over |at least |a total of )*$/i

const alsoLed =
  /^\s*(?:,|and|&|\+|plus|with)+\s*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?!months|years|weeks|sites)\p{L}+s\b/iu

const afterOthers = /^\s*(?:\p{L}+ )?\p{L}+s\s*(?:,|and|&|\+|plus)+\s*$/iu

/** People in a team or led. */
const asPeople = ({ before, behind, clause }: Surroundings): Named | null => {
  const last = behind.noun.findLast((word) => workers.test(word))
  const team =
    teamOf.test(before) ||
    /^\s*(?:-|\s)?(?:person|people|strong|man|woman|member)[\s-]+(?:team|crew|squad|brigade|department|group)/i.test(
      behind.noun.length > 0 ? behind.noun.join(' ') : '',
    )
  const within =
    last !== undefined &&
    (/\b(?:in|on) (?:the|my|their|our|\p{L}+'s) (?:team|crew|squad|brigade)\b/iu.test(clause) ||
      /\b(?:reports?|reporting|under me)\b/i.test(clause))
  const led = last !== undefined && leading.test(before)
  if (!team && !within && !led) return null
  // "8 engineers and 3 designers": neither number is the whole team.
  const more =
    last !== undefined && alsoLed.test(clause.slice(clause.toLowerCase().lastIndexOf(last) + last.length))
  const noun = behind.noun.join(' ')
  const part = more || (last !== undefined && afterOthers.test(before))
  return {
    subject: part ? doneOf(behind.noun, led ? 'led' : '') || noun : 'team size',
    unit: 'people',
    plain: true,
  }
}

const doneTo = (before: string): string | null => {
  const words = tokens(
    before.replace(
      /\s*(?:\b(?:about|around|over|more than|up to|at least|roughly|approximately|nearly|almost|some|an average of|the|our|a total of)\s*)+$/i,
      '',
    ),
  )
  return participles.get((words.at(-1) ?? '').toLowerCase()) ?? null
}

const howLong =
  /\b(?:for|over|in|within|during|after|every|per|through|throughout)\s*(?:(?:about|around|nearly|almost|just|only|under|the|another|some)\s*)*$/i

const doneOf = (noun: readonly string[], before: string): string =>
  [...noun, ...[doneTo(before)].filter((done) => done !== null)].join(' ')

/** Money, a length of time, a weight, or what changed from one number to another. */
const asMeasure = (around: Surroundings, measured: string | null): Named | null => {
  const { atom, before, behind } = around
  // "Fell for three years" says how long, not by how much.
  if (measured !== null && timeUnits.has(measured) && howLong.test(before)) return null
  const unit = perPeriod(measured ?? behind.noun.join(' '), behind.period)
  if (/\bsav(?:e|ed|es|ing)\b/i.test(before)) return { subject: 'saved', unit, plain: true }
  const change = changeIn(before)
  if (change !== null && change.of.length > 0) {
    const to = atom.before !== null || /\bto\s*(?:\p{L}+\s*)?$/iu.test(before)
    const of = change.of.join(' ')
    return { subject: to ? of : `${change.direction} in ${of}`, unit, plain: true }
  }
  const noun =
    behind.noun.length > 0
      ? behind.noun
      : phraseAt(/^\s*(?:in|of|for)\b/i.test(behind.rest) ? behind.rest : '')
  if (noun.length > 0) return { subject: doneOf(noun, before), unit, plain: true }
  const of = nounBefore(before)
  if (of.length > 0) return { subject: of.join(' '), unit, plain: true }
  return { subject: doneTo(before) ?? '', unit, plain: false }
}

/** Anything else that is counted or measured, by its noun. */
const asCount = (around: Surroundings): Named | null => {
  const { atom, before, behind, after } = around
  const money = currencyName(atom.currency)
  const measured = money !== '' ? money : behind.unit
  if (measured !== null || atom.before !== null) return asMeasure(around, measured)
  const [first] = behind.noun
  // "A 30-bed ward" counts beds.
  const hyphened = first !== undefined && /^-\p{L}/u.test(after)
  const counted = hyphened ? [`${first}${/s$/.test(first) ? '' : 's'}`] : behind.noun
  const noun =
    counted.length === 0 && /^\s*in\b/i.test(behind.rest) && atom.scale > 1 ? phraseAt(behind.rest) : counted
  const within = nounBefore(before)
  // "The newsroom is 23 people": the newsroom's.
  if (/^(?:people|staff|strong|heads)$/.test(noun[0] ?? '') && within.length > 0 && copula.test(before))
    return { subject: within.join(' '), unit: 'people', plain: true }
  if (noun.length > 0)
    return { subject: doneOf(noun, before), unit: perPeriod(noun.join(' '), behind.period), plain: true }
  const of = nounBefore(before)
  return of.length === 0
    ? null
    : {
        subject: of.join(' '),
        unit: perPeriod('', behind.period),
        plain: copula.test(before) || behind.period !== null,
      }
}

/** What a number is of; null when its clause does not tell. */
export const subjectOf = (around: Surroundings): Named | null =>
  asPercent(around) ?? asPay(around) ?? asTime(around) ?? asPeople(around) ?? asCount(around)
