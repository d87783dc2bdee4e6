import type { Figure, Side } from '@roundtwo/units'
import { monthlyUpTo } from '../posting/pay-data.ts'
import { falling, leading, participles, periodNamed, rising, timeUnits, workers } from './figure-data.ts'
import type { Behind } from './noun-phrases.ts'
import { nounBefore, phraseAt, tokens } from './noun-phrases.ts'
import type { NumberAtom } from './number-atoms.ts'

/** A number with the words of its clause on both sides, up to the next number. */
export interface Surroundings {
  atom: NumberAtom
  before: string
  after: string
  clause: string
  behind: Behind
  /** Whose words they are. */
  by: Side
  /** In an interview money that is said to be nothing else is pay; in a CV it is not. */
  spoken: boolean
}

/** What a figure is of, and whether the words say so plainly. */
export interface Named extends Pick<Figure, 'subject' | 'unit'> {
  plain: boolean
}

const payWords =
  /\b(?:salary|salaries|pay|paid|ctc|compensation|comp|wages?|remuneration|gehalt|earn\w*|rate|on target|ote|brutto|gross|take.home|lpa|package)\b/i
const wanting =
  /\b(?:looking for|look for|expect\w*|want\w*|ask\w* for|after|hop\w+ for|need\w*|aim\w* (?:for|at)|seek\w*|would (?:like|take|accept)|'d (?:like|take|want|need|accept)|target)\b/i
const currently =
  /\b(?:current\w*|present\w*|at the moment|right now|now|i'm on|i am on|i earn|i make|i get|last (?:job|salary|pay)|previous\w*)\b/i
const budgeted =
  /\b(?:budget|band|range|offer\w*|starts? (?:at|on)|starting|they (?:pay|would pay|can pay|said)|pays|pay scale|they can go)\b/i
const noticeWords =
  /\b(?:notice|kündigungsfrist|préavis|(?:start|begin|join) (?:in|within|after)|available (?:in|within|after)|free (?:in|after))\b/i
const otherMoney =
  /\b(?:revenue|turnover|costs?|saved|saving|savings|sales|portfolio|project|grant|deals?|contracts?|invoices?|debt|funding|profit|worth|spend|donations?|fees?|tuition|orders?|bills?|billed|value|raised|job is)\b/i

const perPeriod = (unit: string, period: string | null): string =>
  period === null ? unit : `${unit}/${period}`

const currencyName = (currency: string | null): string => {
  const plural = new Map([
    ['rupee', 'rupees'],
    ['peso', 'pesos'],
    ['shilling', 'shillings'],
  ])
  return currency === null ? '' : (plural.get(currency) ?? currency)
}

const defaultPeriod = (amount: number, currency: string | null): string => {
  const monthly = currency === null ? undefined : monthlyUpTo[currency]
  if (monthly !== undefined) return amount <= monthly ? 'month' : 'year'
  if (amount >= 10_000) return 'year'
  if (amount >= 1_000) return 'month'
  return amount >= 150 ? 'day' : 'hour'
}

const paySubject = ({ clause, by }: Surroundings): string => {
  if (/\bbonus\b/i.test(clause) && !payWords.test(clause) && !wanting.test(clause)) return 'bonus'
  if (by === 'them') return 'pay budget'
  if (currently.test(clause) && !/\bexpect|\blooking\b/i.test(clause)) return 'current pay'
  return budgeted.test(clause) && !wanting.test(clause) ? 'pay budget' : 'pay expectation'
}

const payNouns =
  /^(?:salary|base|basic|pay|package|gross|net|brutto|ote|ctc|total|plus|bonus|ok|okay|fine|annual|minimum|max|all|inclusive|negotiable|ideally|euro|cash|before|after|inside|outside)$/i

/** Money that somebody is or would be paid. */
const asPay = (around: Surroundings): Named | null => {
  const { atom, behind, clause, by } = around
  const told = payWords.test(clause) || /\bbonus\b/i.test(clause)
  const sum = atom.upTo ?? atom.amount
  const money =
    atom.currency !== null ||
    atom.scale > 1 ||
    (told && (sum >= 500 || behind.period === 'hour' || /\b(?:hourly|day rate|daily rate)\b/i.test(clause)))
  const counts = behind.noun[0] !== undefined && atom.currency === null && !payNouns.test(behind.noun[0])
  if (atom.percent || !money || behind.unit !== null || counts || otherMoney.test(clause)) return null
  const meant = wanting.test(clause) || currently.test(clause) || budgeted.test(clause)
  const bare = around.spoken && nounBefore(around.before).length === 0 && /^\W*$/.test(behind.rest)
  if (!told && !meant && !(atom.currency !== null && (behind.period !== null || bare))) return null
  if (!told && by === 'me' && /\bbudget\b/i.test(clause)) return null
  const rate = /\b(?<day>day|daily)[ -]?rate\b|\b(?<hour>hourly|hour rate)\b/i.exec(clause)?.groups
  const rated = rate?.['day'] !== undefined ? 'day' : rate?.['hour'] === undefined ? null : 'hour'
  const period = behind.period ?? rated ?? defaultPeriod(sum, atom.currency)
  return { subject: paySubject(around), unit: `${currencyName(atom.currency)}/${period}`, plain: true }
}

const asTime = ({ clause, behind, before }: Surroundings): Named | null => {
  const { unit, noun, rest } = behind
  if (unit === null || !timeUnits.has(unit)) return null
  if (noticeWords.test(clause)) return { subject: 'notice', unit, plain: true }
  if (/^(?:years|months)$/.test(unit)) {
    const experienced = noun[0] === 'experience' || /^\s*(?:of )?(?:\p{L}+ )?experience\b/iu.test(rest)
    const field = phraseAt(rest.replace(/^\s*(?:of\s+)?(?:\p{L}+\s+)?experience\b/iu, ''))
    const led = /^\s*(?:of|in|as|with|doing|working|on|at)\b/i.test(
      rest.replace(/^\s*(?:of\s+)?(?:\p{L}+\s+)?experience\b/iu, ''),
    )
    const known = experienced || /\bexperience\b(?:\s+(?:is|of|:))?\s*(?:of )?$/i.test(before)
    if (known || (led && noun.length === 0 && field.length > 0))
      return {
        subject:
          led && field.length > 0
            ? `experience ${/^\s*as\b/i.test(rest) ? 'as' : 'in'} ${field.join(' ')}`
            : 'experience',
        unit,
        plain: true,
      }
  }
  const of = nounBefore(before)
  if (/ed$|^won$/.test(noun[0] ?? ''))
    return { subject: `${unit} ${noun[0]}`, unit: perPeriod(unit, behind.period), plain: true }
  if (noun.length > 0) return { subject: noun.join(' '), unit, plain: !/s$/.test(noun.at(-1) ?? '') }
  if (behind.period !== null && /^\s*(?:in|at|from|on)\b/i.test(rest) && phraseAt(rest).length > 0)
    return {
      subject: `${unit} ${/\w+/.exec(rest)?.[0] ?? 'in'} ${phraseAt(rest).join(' ')}`,
      unit: perPeriod(unit, behind.period),
      plain: true,
    }
  return of.length > 0 ? { subject: of.join(' '), unit: perPeriod(unit, behind.period), plain: true } : null
}

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
