import type { EntryKind, Figure, LedgerEntry } from '@roundtwo/model'
import { dateWords } from '../words/dates.ts'
import { ratingLabels } from '../words/labels.ts'

/** What the words of an entry are, as a field asks for them. */
export const textLabels: Record<EntryKind, string> = {
  question: 'What they asked',
  story: 'The story you told',
  figure: 'The number, as it was said',
  doubt: 'What they were not sure of',
  promise: 'What was promised',
  interest: 'What they leaned into',
  fact: 'What was said or learnt',
  open: 'What you still do not know',
  note: 'What you want to keep',
}

const counted = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })

/** "pay expectation: 55,000 to 60,000 EUR/year". */
export const amountWords = ({ subject, amount, upTo, unit }: Figure): string => {
  const range = upTo === null ? counted.format(amount) : `${counted.format(amount)} to ${counted.format(upTo)}`
  return [subject && subject !== unit && `${subject}:`, range, unit].filter(Boolean).join(' ')
}

/** What else there is to say of an entry, each in a few words. */
export const moreWords = (entry: LedgerEntry): string[] => {
  switch (entry.kind) {
    case 'question':
      return [
        ...(entry.rating ? [`went ${ratingLabels[entry.rating].toLowerCase()} (${entry.rating} of 5)`] : []),
        ...(entry.followedUp ? ['they asked further'] : []),
      ]
    case 'story':
      return [
        ...(entry.version ? [`version ${entry.version}`] : []),
        ...(entry.followedUp ? ['they asked further'] : []),
      ]
    case 'figure':
      return [
        ...(entry.figure ? [amountWords(entry.figure)] : []),
        ...(entry.better ? [`right is ${entry.better}`] : []),
        entry.by === 'me' ? 'said by me' : 'said by them',
      ]
    case 'doubt':
      return [entry.spoken ? 'spoken' : 'sensed']
    case 'promise':
      return [
        entry.by === 'me' ? 'promised by me' : 'promised by them',
        ...(entry.due ? [`due ${dateWords(entry.due)}`] : []),
      ]
    case 'fact':
      return [entry.by === 'me' ? 'said by me' : 'said by them']
    default:
      return []
  }
}
