import {
  type Candidate,
  type ChoiceName,
  type Clause,
  type ClauseKind,
  clauseKinds,
  type Person,
  type personLabels,
} from '@roundtwo/reading'
import { fold, personTitles } from '@roundtwo/text'
import type { GoldInvitation, GoldPerson } from './invitation-sets.ts'

// What is right, as the scorer of the labelled sets has it.

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.includes(word))

const legalForms = new Set('ltd limited plc llp inc gmbh ag bv pty pvt llc co corp corporation sa sl the'.split(' '))
const without = (words: readonly string[], out: ReadonlySet<string>): string[] => {
  const rest = words.filter((word) => !out.has(word))
  return rest.length > 0 ? rest : [...words]
}
export const nameWords = (name: string): string[] =>
  without(wordsOf(name.replace(/\([^)]*\)|"[^"]*"/g, ' ')), personTitles)

const isCompany = (value: string, gold: string): boolean => {
  const [own, want] = [without(wordsOf(value), legalForms), without(wordsOf(gold), legalForms)]
  return (within(want, own) && own.length <= want.length + 3) || (within(own, want) && own.length >= want.length / 2)
}

const isRole = (value: string, gold: string): boolean => {
  const [own, want] = [wordsOf(value), wordsOf(gold)]
  return (within(want, own) && own.length <= want.length + 4) || (within(own, want) && own.length >= want.length * 0.6)
}

const isPlace = (value: string, gold: string): boolean => {
  const [own, want] = [wordsOf(value), wordsOf(gold)]
  return want.filter((word) => own.includes(word)).length >= want.length * 0.6
}

const bareUrl = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase()
    .split('?')[0] ?? ''

export const samePerson = (words: readonly string[], gold: GoldPerson): boolean => {
  const [own, want] = [words.filter((word) => !personTitles.has(word)), nameWords(gold.name)]
  return own.length > 0 && (within(own, want) || (within(want, own) && own.length <= want.length + 2))
}

const families: readonly (readonly [RegExp, string])[] = [[/^(?:practical|written|psychometric)/, 'practical']]
const formatOf = (format: string): string => families.find(([pattern]) => pattern.test(format))?.[1] ?? format

type Rule = (candidate: Candidate, gold: GoldInvitation) => boolean | null

const given = <Value>(value: Value | null | undefined, isRight: (value: Value) => boolean): boolean | null =>
  value === undefined ? null : value !== null && isRight(value)

/** Whether a candidate is right; null where the set does not say. */
export const isRight: Record<ChoiceName, Rule> = {
  company: ({ value }, { company }) => given(company, (gold) => isCompany(value, gold)),
  role: ({ value }, { role }) => given(role, (gold) => isRole(value, gold)),
  round: ({ value }, { round }) => given(round, (gold) => Number(value) === gold),
  final: ({ value }, { final }) => given(final, (gold) => String(gold) === value),
  formats: ({ value }, { formats }) => given(formats, (gold) => gold.map(formatOf).includes(value)),
  changes: ({ value }, gold) => given(value === 'moves' ? gold.moves : gold.cancelled, (is) => is),
  finalists: ({ value }, { finalists }) => given(finalists, (gold) => Number(value) === gold),
  place: ({ value }, { place }) => given(place, (gold) => isPlace(value, gold)),
  link: ({ value }, { link }) => given(link, (gold) => bareUrl(value) === bareUrl(gold)),
  platform: ({ value }, { platform }) =>
    given(
      platform,
      (gold) =>
        fold(gold).includes(fold(value).replace('google ', '')) || (value === 'Phone' && /phone|call/i.test(gold)),
    ),
  contact: ({ value }, { contact }) =>
    given(contact, (gold) => nameWords(gold.name).some((word) => nameWords(value).includes(word))),
}

const sameWords = (one: string, two: string): boolean => wordsOf(one).join(' ') === wordsOf(two).join(' ')

/** Whether a candidate is the value and nothing else. */
export const exactly: Partial<Record<ChoiceName, (candidate: Candidate, gold: GoldInvitation) => boolean>> = {
  company: ({ value }, { company }) => Boolean(company) && sameWords(value, company ?? ''),
  role: ({ value }, { role }) => Boolean(role) && sameWords(value, role ?? ''),
}

/** From this chance on to be somebody's name, a name that is nobody's of the interview was only mentioned. */
const likeName = 0.5

export function personLabel(person: Person, people: readonly GoldPerson[]): (typeof personLabels)[number] {
  const found = people.find((gold) => samePerson(person.words, gold))
  if (found) return found.interviewer ? 'interviewer' : 'other'
  return person.mentions.some(({ probability }) => probability >= likeName) ? 'mentioned' : 'none'
}

export const phraseIn = (text: string, phrase: string): boolean => {
  const [own, all] = [wordsOf(text), wordsOf(phrase)]
  const long = all.filter((word) => word.length > 2)
  const isSame = (word: string) => (one: string) =>
    one === word || (word.length >= 5 && one.startsWith(word.slice(0, Math.max(4, word.length - 2))))
  return (long.length > 0 ? long : all).every((word) => own.some(isSame(word)))
}

const leadsTo = (
  clauses: readonly Clause[],
  rows: readonly { labels: readonly ClauseKind[] }[],
  from: number,
  kind: ClauseKind,
): boolean =>
  rows.some(({ labels }, at) => at > from && clauses[at]?.sentence === clauses[from]?.sentence && labels.includes(kind))

/** For each clause the kinds its words are expected under, and those left open. */
export function clauseLabels(
  clauses: readonly Clause[],
  gold: GoldInvitation,
  main: number,
): { labels: ClauseKind[]; open: ClauseKind[] }[] {
  const rows = clauses.map((): { labels: ClauseKind[]; open: ClauseKind[] } => ({ labels: [], open: [] }))
  for (const kind of clauseKinds) {
    const phrases = gold[kind]
    const isOpen = phrases === undefined || gold.skip?.includes(kind)
    if (isOpen) for (const row of rows) row.open.push(kind)
    for (const phrase of isOpen ? [] : phrases) {
      const hits = clauses.flatMap((clause, at) => (phraseIn(clause.text, phrase) ? [at] : []))
      const parted =
        hits.length > 0
          ? hits
          : clauses.flatMap((clause, at) =>
              wordsOf(phrase).some((word) => word.length > 3 && phraseIn(clause.text, word)) ? [at] : [],
            )
      const current = parted.filter((at) => clauses[at]?.message === main)
      const chosen = current.length > 0 ? current : parted
      for (const at of chosen) {
        const row = rows[at]
        if (!row) continue
        if (chosen.length > 1 && wordsOf(phrase).length === 1 && chosen.indexOf(at) > 1) row.open.push(kind)
        else if (!row.labels.includes(kind)) row.labels.push(kind)
      }
    }
    // What is to be prepared is told from its first clause to the end of the sentence: an earlier one is no mistake.
    for (const [at, row] of kind === 'prepare' ? rows.entries() : [])
      if (!row.labels.includes(kind) && !row.open.includes(kind) && leadsTo(clauses, rows, at, kind))
        row.open.push(kind)
  }
  return rows
}
