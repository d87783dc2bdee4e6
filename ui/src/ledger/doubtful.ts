import type { EntryKind, LedgerEntry } from '@roundtwo/model'
import { amountWords } from './kind-words.ts'

const questions: Record<EntryKind, string> = {
  question: 'Was this asked, or your own remark?',
  story: 'Did you tell this story?',
  figure: 'Was this number stated?',
  doubt: 'Was this their doubt?',
  promise: 'Who promised this?',
  interest: 'Did this catch their interest?',
  fact: 'Did they tell you this?',
  open: 'Is this still open?',
  note: '',
}

/** What to ask about an entry that was not surely understood: one short question. */
export const questionAbout = (entry: LedgerEntry): string =>
  entry.kind === 'figure' && entry.figure
    ? `What was ${amountWords({ ...entry.figure, unit: '', subject: '' })}?`
    : questions[entry.kind]

/** What somebody who taps it says. */
export const answerWords = (entry: LedgerEntry): string => {
  switch (entry.kind) {
    case 'question':
      return 'They asked it'
    case 'story':
      return 'I told it'
    case 'figure':
      return entry.figure ? amountWords(entry.figure) : 'A number that was stated'
    case 'doubt':
      return 'Their doubt'
    case 'promise':
      return entry.by === 'me' ? 'I promised it' : 'They promised it'
    case 'interest':
      return 'They leaned in'
    case 'fact':
      return entry.by === 'me' ? 'Something I said' : 'Something they said'
    case 'open':
      return 'Still to find out'
    case 'note':
      return 'Just a note'
  }
}

const mostAnswers = 3

/** Two or three answers to tap: as it was read, the likeliest other reading, a plain note. */
export const answersTo = (readings: readonly LedgerEntry[]): LedgerEntry[] =>
  readings.length <= mostAnswers ? [...readings] : [...readings.slice(0, mostAnswers - 1), ...readings.slice(-1)]
