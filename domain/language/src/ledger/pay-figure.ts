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
  /\b(?:budget|band|range|offer\w*|starts? (?:at|on)|starting|they (?:pay|would pay|can pay|said)|pays|pay scale|they can go|to start(?: with)?$)\b/i
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

/** "Salary 60", "55 to 60": said without its thousand. */
const thousandsMeant = ({ atom, behind, clause, spoken }: Surroundings): boolean =>
  spoken &&
  atom.scale === 1 &&
  /\b(?:salary|pay|compensation|ctc|package|earning)\b/i.test(clause) &&
  atom.amount >= 20 &&
  (atom.upTo ?? atom.amount) <= 300 &&
  behind.noun.length === 0 &&
  behind.period === null

/** Whether the words speak of pay and the number can be it. */
const isPay = (around: Surroundings): boolean => {
  const { atom, behind, clause, by } = around
  const told = payWords.test(clause) || /\bbonus\b/i.test(clause)
  const byRate = behind.period === 'hour' || /\b(?:hourly|day rate|daily rate)\b/i.test(clause)
  const large = (atom.upTo ?? atom.amount) >= 500 || byRate || thousandsMeant(around)
  const money =
    atom.currency !== null ||
    atom.scale > 1 ||
    ((told || (wanting.test(clause) && behind.period !== null)) && large)
  const counts = behind.noun[0] !== undefined && atom.currency === null && !payNouns.test(behind.noun[0])
  if (atom.percent || !money || behind.unit !== null || counts || otherMoney.test(clause)) return false
  if (behind.period !== null && !/^(?:year|month|week|day|hour)$/.test(behind.period)) return false
  if (told) return true
  if (by === 'me' && /\bbudget\b/i.test(clause)) return false
  if (wanting.test(clause) || currently.test(clause) || budgeted.test(clause)) return true
  const alone = nounBefore(around.before).length === 0
  const bare = around.spoken && /^\W*$/.test(behind.rest)
  const thousands = atom.scale === 1000 && atom.amount >= 10_000
  return (atom.currency !== null && alone && (behind.period !== null || bare)) || (thousands && alone && bare)
}

/** Money that somebody is or would be paid. */
export const asPay = (around: Surroundings): Named | null => {
  if (!isPay(around)) return null
  const { atom, behind, clause } = around
  const times = thousandsMeant(around) ? 1000 : 1
  const rate = /\b(?<day>day|daily)[ -]?rate\b|\b(?<hour>hourly|hour rate)\b/i.exec(clause)?.groups
  const rated = rate?.['day'] !== undefined ? 'day' : rate?.['hour'] === undefined ? null : 'hour'
  const period = behind.period ?? rated ?? defaultPeriod((atom.upTo ?? atom.amount) * times, atom.currency)
  return { subject: paySubject(around), unit: `${currencyName(atom.currency)}/${period}`, plain: true, times }
}
