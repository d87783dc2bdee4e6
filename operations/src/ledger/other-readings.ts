import type { LedgerEntry, Pay } from '@roundtwo/model'

const thousand = 1000

/** "36" beside pay of 34,000 a year may be 36,000 a year; "25 new hires" and "40 to 8" may not. */
const asPay = (entry: Extract<LedgerEntry, { kind: 'figure' }>, pay: Pay): LedgerEntry[] => {
  const { figure } = entry
  if (!figure || figure.subject.includes('pay')) return []
  const isOther = figure.unit !== '' && !figure.unit.startsWith(pay.currency)
  if (isOther || (figure.upTo !== null && figure.upTo < figure.amount)) return []
  const full = figure.amount < thousand && pay.max >= 10 * thousand ? thousand : 1
  const isNear = figure.amount * full >= pay.min / 3 && figure.amount * full <= pay.max * 3
  if (!isNear) return []
  const upTo = figure.upTo === null ? null : figure.upTo * full
  const subject = entry.by === 'me' ? 'pay expectation' : 'pay offered'
  const unit = `${pay.currency}/${pay.period}`
  return [{ ...entry, figure: { subject, amount: figure.amount * full, upTo, unit } }]
}

/** What the words of an entry are most easily confused with, the likeliest first. */
const confusable = (entry: LedgerEntry, pay: Pay | null): LedgerEntry[] => {
  const { text } = entry
  switch (entry.kind) {
    case 'promise':
      return [{ ...entry, by: entry.by === 'me' ? 'them' : 'me' }]
    case 'figure':
      return [...(pay ? asPay(entry, pay) : []), { kind: 'fact', text, by: entry.by }]
    case 'question':
      return [{ kind: 'open', text, settled: false }]
    case 'doubt':
    case 'interest':
    case 'open':
      return [{ kind: 'fact', text, by: 'them' }]
    case 'fact':
      return [{ kind: 'promise', text, by: 'them', due: null, kept: false }]
    case 'story':
    case 'note':
      return []
  }
}

/** Other fair readings of an entry's words; last, the whole line as a plain note. */
export const otherReadings = (entry: LedgerEntry, line: string, pay: Pay | null): LedgerEntry[] =>
  entry.kind === 'note' ? [] : [...confusable(entry, pay), { kind: 'note', text: line }]
