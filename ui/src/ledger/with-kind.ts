import type { EntryKind, LedgerEntry } from '@roundtwo/model'

const blanks: { [Kind in EntryKind]: Extract<LedgerEntry, { kind: Kind }> } = {
  question: { kind: 'question', text: '', answer: '', rating: null, better: '', followedUp: false },
  story: { kind: 'story', text: '', storyId: null, version: null, followedUp: false },
  figure: { kind: 'figure', text: '', figure: null, by: 'me', better: '' },
  doubt: { kind: 'doubt', text: '', spoken: true, better: '', settled: false },
  promise: { kind: 'promise', text: '', by: 'me', due: null, kept: false },
  interest: { kind: 'interest', text: '' },
  fact: { kind: 'fact', text: '', by: 'them' },
  open: { kind: 'open', text: '', settled: false },
  note: { kind: 'note', text: '' },
}

const carried = ['text', 'by', 'better', 'followedUp', 'settled'] as const

/** The same entry as one of another kind; what both kinds have stays. */
export const withKind = (entry: LedgerEntry, kind: EntryKind): LedgerEntry => {
  const own: Partial<Record<(typeof carried)[number], unknown>> = entry
  const blank: Partial<Record<(typeof carried)[number], unknown>> = blanks[kind]
  const kept = carried.filter((field) => own[field] !== undefined && blank[field] !== undefined)
  return { ...blanks[kind], ...Object.fromEntries(kept.map((field) => [field, own[field]])) }
}

export const blankEntry = (kind: EntryKind, text = ''): LedgerEntry => ({ ...blanks[kind], text })
