import type { EntryView, Operations, OutputOf } from '@roundtwo/contract'
import {
  type AdviceKind,
  type EntryKind,
  type Figure,
  isSettled,
  type LedgerEntry,
  type ProposedEntry,
} from '@roundtwo/model'
import { faint, heading, wrapped } from './style.ts'

type Output<Key extends keyof Operations> = OutputOf<Operations[Key]>

const kindWords: Record<EntryKind, string> = {
  question: 'Asked',
  story: 'Story told',
  figure: 'Figure',
  doubt: 'Doubt',
  promise: 'Promise',
  interest: 'Interest',
  fact: 'Fact',
  open: 'Still open',
  note: 'Note',
}

const adviceWords: Record<AdviceKind, string> = {
  contradiction: 'Put right',
  promise: 'Keep the promise',
  repair: 'Repair',
  withhold: 'Do not tell again',
  repeat: 'Repeat exactly',
  deeper: 'Go deeper',
  ask: 'Ask again',
}

export const figureWords = ({ subject, amount, upTo, unit }: Figure): string =>
  `${subject} ${[amount, upTo].filter((part) => part !== null).join(' to ')} ${unit}`.trim()

/** What is said of an entry besides its text. */
const particulars = (entry: LedgerEntry): string => {
  switch (entry.kind) {
    case 'question':
      return [entry.rating && `${entry.rating} of 5`, entry.followedUp && 'followed up'].filter(Boolean).join(', ')
    case 'story':
      return [entry.version && `version ${entry.version}`, entry.followedUp && 'followed up'].filter(Boolean).join(', ')
    case 'figure':
      return [
        entry.figure && figureWords(entry.figure),
        entry.better && `right is ${entry.better}`,
        entry.by === 'them' && 'said by them',
      ]
        .filter(Boolean)
        .join(', ')
    case 'doubt':
      return [entry.spoken ? 'spoken' : 'sensed', entry.settled && 'settled'].filter(Boolean).join(', ')
    case 'promise':
      return [entry.by === 'me' ? 'mine' : 'theirs', entry.due && `by ${entry.due}`, entry.kept && 'kept']
        .filter(Boolean)
        .join(', ')
    case 'fact':
      return entry.by === 'me' ? 'said by me' : ''
    case 'open':
      return entry.settled ? 'settled' : ''
    case 'interest':
    case 'note':
      return ''
  }
}

const entryLine = (entry: LedgerEntry, people: string[], isSure: boolean): string => {
  const unsure = isSure || entry.kind === 'note' ? '' : 'not sure'
  const more = [people.join(', '), particulars(entry), unsure].filter(Boolean).join('; ')
  return `  ${kindWords[entry.kind].padEnd(11)} ${entry.text}${more ? faint(` (${more})`) : ''}\n`
}

export const entriesText = (entries: EntryView[]): string =>
  entries.length === 0
    ? 'Nothing on record yet. Begin with: roundtwo record ID --text "they asked about the outage; said notice is 4 weeks"\n'
    : [...Map.groupBy(entries, ({ round }) => round)]
        .map(
          ([round, group]) =>
            heading(`Round ${round}`) +
            group
              .map((view) => entryLine(view.entry, view.people, isSettled(view)) + faint(`              ${view.id}\n`))
              .join(''),
        )
        .join('')

const isOpen = (view: EntryView): boolean => !isSettled(view) && view.entry.kind !== 'note'

export const recordedText = ({ entries, unknownNames }: Output<'recordEntries'>): string =>
  entriesText(entries) +
  (entries.some(isOpen)
    ? '\nWhat is not sure moves nothing until you confirm it: roundtwo save-entry --id ENTRY --opportunity-id ID --confirmed\n'
    : '') +
  (unknownNames.length > 0
    ? `\nNot known: ${unknownNames.join(', ')}. Add them with: roundtwo save-person --opportunity-id ID --name NAME\n`
    : '')

export const proposalsText = (proposals: ProposedEntry[]): string =>
  proposals
    .map(({ entry, unknownNames, certainty }) => entryLine(entry, unknownNames, certainty === 'sure'))
    .join('') || 'No entries were found in it.\n'

export const transcriptText = ({ format, speakers, me, proposals }: Output<'readTranscript'>): string =>
  `${format}, ${speakers.join(', ')}; you are ${me ?? 'not known: say --me NAME'}\n${proposalsText(proposals)}`

export const adviceText = ({ round, advice, people, entries }: Output<'getAdvice'>): string => {
  if (advice.length === 0)
    return 'The ledger says nothing yet for this interview. Record what was said: roundtwo record ID --text "…"\n'
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const words = new Map(entries.map(({ id, entry }) => [id, entry.text]))
  const groups = Map.groupBy(advice, ({ kind }) => kind)
  return (
    `For round ${round}, with ${people.map(({ name }) => name).join(', ') || 'people not known yet'}\n` +
    [...groups]
      .map(
        ([kind, lines]) =>
          heading(adviceWords[kind]) +
          lines
            .map(({ personId, text, reason, sides, outline, entryIds }) =>
              [
                wrapped(`${personId ? `${names.get(personId)}: ` : ''}${text}`, '  '),
                wrapped(reason, '    '),
                ...sides.map(({ where, words: said }) => wrapped(`${where}: “${said}”`, '      ')),
                ...outline.map((line) => wrapped(`- ${line}`, '      ')),
                faint(wrapped(`rests on ${entryIds.map((id) => `“${words.get(id) ?? id}”`).join(', ')}`, '      ')),
              ].join(''),
            )
            .join(''),
      )
      .join('')
  )
}
