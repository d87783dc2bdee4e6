import { monthlyUpTo } from '../posting/pay-data.ts'
import { currencyName, type Named, type Surroundings } from './figure-named.ts'
import { nounBefore } from './noun-phrases.ts'

const payWords =
  /\b(?:salary|salaries|pay|paid|ctc|compensation|comp|wages?|remuneration|gehalt|earn\w*|rate|on target|ote|brutto|gross|take.home|lpa|package)\b/i
const wanting =
  /\b(?:looking for|look for|expect\w*|want\w*|ask\w* for|after|hop\w+ for|need\w*|aim\w* (?:for|at)|seek\w*|would (?:like|take|accept)|'d (?:like|take|want|need|accept))\b/i
const currently =
  /\b(?:current\w*|present\w*|at the moment|right now|now|i'm on|i am on|i earn|i make|i get|last (?:job|salary|pay)|previous\w*)\b/i
const budgeted =
  /\b(?:budget|band|range|offer\w*|starts? (?:at|on)|starting|they (?:pay|would pay|can pay|said)|pays|pay scale|they can go)\b/i
const otherMoney =
  /\b(?:revenue|turnover|costs?|saved|saving|savings|sales|portfolio|project|grant|deals?|contracts?|invoices?|debt|funding|profit|worth|spend|donations?|fees?|tuition|orders?|bills?|billed|value|raised|job is)\b/i

const defaultPeriod = (amount: number, currency: string | null): string => {
  const monthly = currency === null ? undefined : monthlyUpTo[currency]
  if (monthly !== undefined) return amount <= monthly ? 'month' : 'year'
  if (amount >= 10_000) return 'year'
  if (amount >= 1_000) return 'month'
  return amount >= 150 ? 'day' : 'hour'
}

const paySubject = ({ clause, by, before, after }: Surroundings): string => {
  if (/\bbonus\b/i.test(clause) && !payWords.test(clause) && !wanting.test(clause)) return 'bonus'
  if (by === 'them') return 'pay budget'
  // "My salary is 52k and I hope for 60k": the words nearest to the number tell.
  for (const words of [before, `${before} ${after}`, clause]) {
    if (wanting.test(words)) return 'pay expectation'
    if (currently.test(words)) return 'current pay'
    if (budgeted.test(words)) return 'pay budget'
  }
  return 'pay expectation'
}

const payNouns =
  /^(?:salary|base|basic|pay|package|gross|net|brutto|ote|ctc|total|plus|bonus|ok|okay|fine|annual|minimum|max|all|inclusive|negotiable|ideally|euro|cash|before|after|inside|outside)$/i

/** Money that somebody is or would be paid. */
export const asPay = (around: Surroundings): Named | null => {
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
  const alone = nounBefore(around.before).length === 0
  const bare = alone && around.spoken && /^\W*$/.test(behind.rest)
  if (!told && !meant && !(atom.currency !== null && ((behind.period !== null && alone) || bare))) return null
  if (behind.period !== null && !/^(?:year|month|week|day|hour)$/.test(behind.period)) return null
  if (!told && by === 'me' && /\bbudget\b/i.test(clause)) return null
  const rate = /\b(?<day>day|daily)[ -]?rate\b|\b(?<hour>hourly|hour rate)\b/i.exec(clause)?.groups
  const rated = rate?.['day'] !== undefined ? 'day' : rate?.['hour'] === undefined ? null : 'hour'
  const period = behind.period ?? rated ?? defaultPeriod(sum, atom.currency)
  return { subject: paySubject(around), unit: `${currencyName(atom.currency)}/${period}`, plain: true }
}
