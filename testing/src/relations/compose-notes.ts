import { type PlainDate, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { jobTitles, personNames, remarks, weekdays } from './vocabulary.ts'

export type PlannedKind = 'question' | 'story' | 'figure' | 'doubt' | 'promise' | 'interest' | 'fact' | 'open' | 'note'

export interface PlannedPerson {
  id: string
  name: string
  role: string
}

export interface PlannedStory {
  id: string
  title: string
  figures: string[]
}

/** One line of notes before its facts are filled in. */
export interface PlannedLine {
  kind: PlannedKind
  /** With `{who}`, `{story}`, `{number}`, `{amount}` and `{day}` where these stand. */
  words: string
  person: number
  story: number
  number: number
  amount: number
  /** From 0, Monday. */
  weekday: number
}

/** Notes of one interview with all their facts apart, so that one can be changed and the text made again. */
export interface NotesPlan {
  people: PlannedPerson[]
  stories: PlannedStory[]
  currency: string
  lines: PlannedLine[]
  interviewedOn: PlainDate
  today: PlainDate
}

/** As a reader of notes is given them. */
export interface ComposedNotes {
  today: PlainDate
  interviewedOn: PlainDate
  people: PlannedPerson[]
  stories: PlannedStory[]
  cv: string[]
  posting: string[]
  lines: string[]
}

const bank: Record<PlannedKind, string[]> = {
  question: [
    '{who} asked how I would cover a shift at short notice',
    "{who}: why did you leave your last place? said the commute, didn't go great",
    'then {who} wanted to know what I do when two people fall out',
    'what would you change first, {who} asked, and I nailed it',
    "{who} - 'tell me about a mistake'. waffled a bit",
    'got asked by {who} where I see myself in five years, so-so answer',
    'how do you keep calm when it gets busy ({who})',
    '{who} wanted an example of going against the boss',
  ],
  story: [
    'told {who} about the {story}',
    'did the {story} one for {who}, went down well',
    "used the {story} story there, {who} hadn't heard it",
    'gave {who} the {story}, maybe too long',
  ],
  figure: [
    'told {who} I want {money}',
    "said {money} when {who} asked about pay, that's what I'd need",
    'notice is {number} weeks, told {who}',
    '{who} says the pay is {money}',
    'I said {number} weeks notice and {who} wrote it down',
  ],
  doubt: [
    "{who} isn't sure I've enough experience with budgets",
    '{who} worried that I never led a team this size',
    "think {who} has doubts because I don't have the certificate",
    '{who} pulled a face at how short I stayed in my last job',
    "{who}'s concern is that I'd get bored",
  ],
  promise: [
    '{who} will ring me by {day}',
    "I'm to send {who} my certificates by {day}",
    '{who} said they let everyone know on {day}',
    "promised {who} I'd email two references before {day}",
    "{who}'s going to send the task by {day}",
  ],
  interest: [
    '{who} lit up when I mentioned training the new ones',
    '{who} loved the bit about the rota and wrote it down',
    '{who} kept coming back to how I handle complaints',
    "{who} was really keen on the languages, couldn't get enough",
  ],
  fact: [
    'team is {number} people',
    '{who} said they have {number} sites',
    'they work {number} days in the office, rest from home',
    '{who} has been there {number} years',
    "there's {number} people on each shift, {who} said",
  ],
  open: [
    "didn't ask about the pension",
    'forgot to ask who I would report to',
    'never found out how long the probation is',
    "must ask next time what happened to the last person, they didn't say",
  ],
  note: remarks,
}

const storyBank: [string, string][] = [
  ['flooded basement', 'insurance paid 9,400'],
  ['double booking at the fair', '310 guests'],
  ['broken freezer', '18 crates saved'],
  ['angry landlord', '3 months rent'],
  ['lost pallet', 'found in 40 minutes'],
  ['school trip in the fog', '52 children'],
  ['new till system', 'queues 11 to 4 minutes'],
]

const kinds: PlannedKind[] = ['question', 'story', 'figure', 'doubt', 'promise', 'interest', 'fact', 'open', 'note']

const anyLine: fc.Arbitrary<PlannedLine> = fc.constantFrom(...kinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    words: fc.constantFrom(...bank[kind]),
    person: fc.nat({ max: 1 }),
    story: fc.nat({ max: 1 }),
    number: fc.integer({ min: 3, max: 12 }),
    amount: fc.integer({ min: 26, max: 68 }).map((thousands) => thousands * 1_000),
    weekday: fc.nat({ max: 4 }),
  }),
)

const anyPeople = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...personNames), { minLength: 3, maxLength: 3 }),
    fc.uniqueArray(fc.constantFrom(...jobTitles), { minLength: 2, maxLength: 2 }),
  )
  .map(([names, titles]) => ({
    people: titles.map((role, place) => ({ id: `p${place + 1}`, name: names[place] ?? '', role })),
    spare: names[2] ?? '',
  }))

const anyStories = fc
  .uniqueArray(fc.constantFrom(...storyBank), { minLength: 2, maxLength: 2 })
  .map((pairs) => pairs.map(([title, figure], place) => ({ id: `s${place + 1}`, title, figures: [figure] })))

/** Tuesday of a week in which no month ends. */
const interviewedOn = plainDate('2026-11-10')

/** A plan, and somebody who is not in it. */
export const anyNotesPlan: fc.Arbitrary<NotesPlan & { spare: string }> = fc
  .record({
    cast: anyPeople,
    stories: anyStories,
    currency: fc.constantFrom('£', '€', '$'),
    lines: fc.array(anyLine, { minLength: 5, maxLength: 9 }),
  })
  .map(({ cast, ...rest }) => ({ ...cast, ...rest, interviewedOn, today: interviewedOn }))

export const givenName = (name: string): string => name.split(' ')[0] ?? name

function lineText(plan: NotesPlan, line: PlannedLine): string {
  const { person, story, number, amount, weekday } = line
  const filled: Record<string, string> = {
    who: givenName(plan.people[person]?.name ?? ''),
    story: plan.stories[story]?.title ?? '',
    number: String(number),
    money: `${plan.currency}${amount.toLocaleString('en-GB')}`,
    day: weekdays[weekday] ?? '',
  }
  return line.words.replaceAll(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')
}

/** The notes a plan makes. */
export function notesOf(plan: NotesPlan): ComposedNotes {
  const { people, stories, today } = plan
  return {
    today,
    interviewedOn: plan.interviewedOn,
    people,
    stories,
    cv: ['Shift lead, Orchard Street depot, 2019 to 2026'],
    posting: ['Permanent, full time'],
    lines: plan.lines.map((line) => lineText(plan, line)),
  }
}

/** Who stands at a place is called otherwise, wherever they are named. */
export function withPersonNamed<Plan extends NotesPlan>(plan: Plan, place: number, name: string): Plan {
  return {
    ...plan,
    people: plan.people.map((person, index) => (index === place ? { ...person, name } : person)),
  }
}

/** All lines changed in one way. */
export const withLines = <Plan extends NotesPlan>(plan: Plan, change: (line: PlannedLine) => PlannedLine): Plan => ({
  ...plan,
  lines: plan.lines.map(change),
})
