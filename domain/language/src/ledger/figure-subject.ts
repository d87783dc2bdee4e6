import { falling, leading, participles, periodNamed, rising, timeUnits, workers } from './figure-data.ts'
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
  if (share !== undefined && !/^time\b/i.test(share))
    return { subject: tokens(share.toLowerCase()).slice(0, 4).join(' '), unit, plain: true }
  if (of.length > 0) return { subject: of.join(' '), unit, plain: true }
  return behind.noun.length > 0 ? { subject: behind.noun.join(' '), unit, plain: true } : null
}

const teamOf =
  /\b(?:team|crew|squad|brigade|department|group|unit|office)s?\s*(?:size)?\s*(?:is|was|are|of|has|have|=|:|-|–|will be|grew to|went to|there are|with)?\s*(?:now |about |around |currently |just |only |nearly |up to |over |at least |a total of )*$/i

const alsoLed =
  /^\s*(?:,|and|&|\+|plus|with)+\s*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?!months|years|weeks|sites)\p{L}+s\b/iu

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
  const others = last !== undefined && alsoLed.test(clause.slice(clause.lastIndexOf(last) + last.length))
  return others
    ? { subject: `${behind.noun.join(' ')} led`, unit: 'people', plain: true }
    : { subject: 'team size', unit: 'people', plain: true }
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

/** Anything else that is counted or measured, by its noun. */
const asCount = ({ atom, before, behind }: Surroundings): Named | null => {
  const money = currencyName(atom.currency)
  const change = changeIn(before)
  const of = nounBefore(before)
  const measured = money !== '' ? money : behind.unit
  // "Fell for three years" says how long, not by how much.
  if (measured !== null && timeUnits.has(measured) && howLong.test(before)) return null
  if (measured !== null || atom.before !== null) {
    const unit = perPeriod(measured ?? behind.noun.join(' '), behind.period)
    if (change !== null && change.of.length > 0) {
      const to = atom.before !== null || /\bto\s*(?:\p{L}+\s*)?$/iu.test(before)
      return {
        subject: to ? change.of.join(' ') : `${change.direction} in ${change.of.join(' ')}`,
        unit,
        plain: true,
      }
    }
    const done = doneTo(before)
    const what =
      behind.noun.length > 0
        ? behind.noun
        : phraseAt(/^\s*(?:in|of|for)\b/i.test(behind.rest) ? behind.rest : '')
    if (what.length > 0)
      return { subject: done === null ? what.join(' ') : `${what.join(' ')} ${done}`, unit, plain: true }
    return of.length > 0
      ? { subject: of.join(' '), unit, plain: true }
      : done === null
        ? null
        : { subject: done, unit, plain: false }
  }
  if (behind.noun.length > 0) {
    const done = doneTo(before)
    const noun = behind.noun.join(' ')
    return {
      subject: done === null ? noun : `${noun} ${done}`,
      unit: perPeriod(noun, behind.period),
      plain: true,
    }
  }
  return of.length > 0
    ? {
        subject: of.join(' '),
        unit: perPeriod('', behind.period).replace(/^\//, '/'),
        plain: /\b(?:is|are|was|were|of|:|=)\s*(?:\p{L}+\s*){0,2}$/iu.test(before),
      }
    : null
}

/** What a number is of; null when its clause does not tell. */
export const subjectOf = (around: Surroundings): Named | null =>
  asPercent(around) ?? asPay(around) ?? asTime(around) ?? asPeople(around) ?? asCount(around)
