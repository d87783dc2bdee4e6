import { type Instant, instant, instantInZone, type ZoneName, zoneNamed } from '@roundtwo/model'
import fc from 'fast-check'
import {
  type City,
  cities,
  companies,
  jobTitles,
  months,
  ordinaryCompanies,
  type Platform,
  personNames,
  platforms,
  roles,
  unrelated,
  weekdays,
} from './vocabulary.ts'

export interface PlannedMeeting {
  /** In November 2026: a day that a mail of the 16th may speak of. */
  day: number
  hour: number
  minute: number
  /** Minutes that it lasts. */
  lasts: number
}

/** An invitation with all its facts apart, so that one can be changed and the mail made again. */
export interface InvitationPlan {
  company: string
  role: string
  candidate: string
  /** Who will ask, with their jobs. */
  panel: { name: string; role: string }[]
  sender: { name: string; role: string }
  meeting: PlannedMeeting
  city: City
  /** Null for a meeting in the city's street. */
  platform: Platform | null
  bring: string
  prepare: string
  finalists: number
  decisionDay: number
  /** Which of the ways to say each thing. */
  ways: { opening: number; time: number; panel: number; place: number; rest: number; clock: number }
  /** Sentences without bearing, each before the paragraph with its number. */
  asides: { text: string; place: number }[]
}

export interface ComposedInvitation {
  text: string
  now: Instant
  /** The candidate's own zone, which is none of the cities'. */
  zone: ZoneName
}

const things = ['your passport', 'two references', 'your driving licence', 'a portfolio of recent work']
const tasks = [
  'a ten minute presentation on your first 90 days',
  'a short plan for the busiest week of the year',
  'one page on a process you would change',
]

const ownZone = zoneNamed('Asia/Tokyo')
if (!ownZone) throw new Error('the platform does not know Asia/Tokyo')
const zone = ownZone
/** A Monday. */
const now = instant('2026-11-16T09:00:00Z')

const anyMeeting: fc.Arbitrary<PlannedMeeting> = fc.record({
  day: fc.constantFrom(18, 19, 20, 23, 24, 25, 26, 27, 30),
  hour: fc.integer({ min: 9, max: 16 }),
  minute: fc.constantFrom(0, 15, 30, 45),
  lasts: fc.constantFrom(30, 45, 60, 90),
})

/** A plan, with facts that are not in it to change its own for. */
export interface Spare {
  company: string
  role: string
  person: string
  city: City
}

export const anyInvitationPlan: fc.Arbitrary<InvitationPlan & { spare: Spare }> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...personNames), { minLength: 6, maxLength: 6 }),
    titles: fc.uniqueArray(fc.constantFrom(...jobTitles), { minLength: 4, maxLength: 4 }),
    companies: fc.uniqueArray(fc.constantFrom(...companies), { minLength: 2, maxLength: 2 }),
    roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 2, maxLength: 2 }),
    cities: fc.uniqueArray(fc.constantFrom(...cities), {
      minLength: 2,
      maxLength: 2,
      selector: (city) => city.zone,
    }),
    interviewers: fc.integer({ min: 1, max: 3 }),
    meeting: anyMeeting,
    platform: fc.option(fc.constantFrom(...platforms), { nil: null }),
    bring: fc.constantFrom(...things),
    prepare: fc.constantFrom(...tasks),
    finalists: fc.integer({ min: 2, max: 5 }),
    ways: fc.record({
      opening: fc.nat({ max: 4 }),
      time: fc.nat({ max: 3 }),
      panel: fc.nat({ max: 3 }),
      place: fc.nat({ max: 2 }),
      rest: fc.nat({ max: 2 }),
      clock: fc.nat({ max: 2 }),
    }),
  })
  .map(({ names, titles, companies: firms, roles: jobs, cities: towns, interviewers, ...rest }) => {
    const person = (place: number) => ({ name: names[place] ?? '', role: titles[place] ?? '' })
    const [city, otherCity] = towns
    if (!city || !otherCity) throw new Error('too few cities')
    return {
      ...rest,
      company: firms[0] ?? '',
      role: jobs[0] ?? '',
      candidate: names[4] ?? '',
      panel: Array.from({ length: interviewers }, (_, place) => person(place)),
      sender: person(3),
      city,
      decisionDay: 4,
      asides: [],
      spare: { company: firms[1] ?? '', role: jobs[1] ?? '', person: names[5] ?? '', city: otherCity },
    }
  })

export const anyOrdinaryCompany = fc.constantFrom(...ordinaryCompanies)

const twoDigits = (count: number) => String(count).padStart(2, '0')

/** The hour as a clock of 24 hours, one of 12, or with a full stop. */
function clockTime(minutes: number, way: number): string {
  const hour = Math.floor(minutes / 60)
  const minute = twoDigits(minutes % 60)
  if (way === 1) return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`
  return way === 2 ? `${hour}.${minute}` : `${twoDigits(hour)}:${minute}`
}

const startMinutes = ({ hour, minute }: PlannedMeeting) => hour * 60 + minute

/** "Tuesday 24 November" and its like, of a day in November 2026, the 1st of which is a Sunday. */
function dayWords(day: number, month: number, way: number): string {
  const weekday = weekdays[new Date(Date.UTC(2026, month - 1, day)).getUTCDay() - 1] ?? 'Sunday'
  const name = months[month - 1] ?? ''
  if (way === 1) return `${weekday}, ${name} ${day}, 2026`
  return way === 2 ? `${weekday} ${day} ${name} 2026` : `${weekday} ${day} ${name}`
}

function openingOf({ company, role, ways }: InvitationPlan): string {
  const openings = [
    `Thank you for coming in last week. We would like to invite you to a second interview for the ${role} position at ${company}.`,
    `The team at ${company} enjoyed meeting you and would love to see you again about the ${role} job.`,
    `I am pleased to say that you are through to the final stage for the post of ${role} with ${company}.`,
    `Good news: ${company} want you back for a second interview (${role}).`,
    `Following your first conversation, ${company} would like to take your application for ${role} further.`,
  ]
  return openings[ways.opening] ?? ''
}

function timeOf({ meeting, city, ways }: InvitationPlan): string {
  const start = startMinutes(meeting)
  const from = clockTime(start, ways.clock)
  const to = clockTime(start + meeting.lasts, ways.clock)
  const day = dayWords(meeting.day, 11, ways.clock)
  const times = [
    `It will take place on ${day} from ${from} to ${to} (${city.words}).`,
    `When: ${day}, ${from} - ${to} ${city.words}`,
    `We have set aside ${day} at ${from} ${city.words}; please allow ${meeting.lasts} minutes.`,
    `Could you be free on ${day} at ${from} (${city.words})? It should last ${meeting.lasts} minutes.`,
  ]
  return times[ways.time] ?? ''
}

/** "A, B and C". */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

function panelOf({ panel, ways }: InvitationPlan): string {
  const inBrackets = listed(panel.map(({ name, role }) => `${name} (${role})`))
  const panels = [
    `You will meet ${inBrackets}.`,
    `On the panel will be ${inBrackets}.`,
    `The panel:\n${panel.map(({ name, role }) => `- ${name}, ${role}`).join('\n')}`,
    `You will be talking to:\n${panel.map(({ name, role }) => `- ${name} - ${role}`).join('\n')}`,
  ]
  return panels[ways.panel] ?? ''
}

function placeOf({ platform, city, ways }: InvitationPlan): string {
  if (platform) {
    const calls = [
      `The interview will be held on ${platform.name}: ${platform.link}`,
      `Please join by ${platform.name} here: ${platform.link}`,
      `Where: ${platform.name} (${platform.link})`,
    ]
    return calls[ways.place] ?? ''
  }
  const places = [
    `Please come to our office at ${city.street}.`,
    `Where: ${city.street}`,
    `We are at ${city.street}; ask for me at the desk.`,
  ]
  return places[ways.place] ?? ''
}

function restOf({ bring, prepare, finalists, decisionDay, ways }: InvitationPlan): string[] {
  const decision = dayWords(decisionDay, 12, ways.clock)
  return [
    [`Please bring ${bring}.`, `Do bring ${bring} with you.`, `Don't forget to bring ${bring}.`][ways.rest] ?? '',
    [`Please prepare ${prepare}.`, `We would like you to prepare ${prepare}.`, `You'll be asked to give ${prepare}.`][
      ways.rest
    ] ?? '',
    [
      `We are seeing ${finalists} candidates at this stage.`,
      `You are one of ${finalists} candidates on the shortlist.`,
      `There are ${finalists} of you in the final round.`,
    ][ways.rest] ?? '',
    [
      `We will decide by ${decision}.`,
      `You'll hear from us by ${decision}.`,
      `A decision will be made by ${decision}.`,
    ][ways.rest] ?? '',
  ]
}

/** The paragraphs between greeting and close. */
export const paragraphsOf = (plan: InvitationPlan): string[] => [
  openingOf(plan),
  timeOf(plan),
  placeOf(plan),
  panelOf(plan),
  ...restOf(plan),
]

/** A mail made of paragraphs; without a sender there is no signature. */
export function mailOf(plan: InvitationPlan, paragraphs: readonly string[], isSigned = true): ComposedInvitation {
  const { sender, company, candidate, asides } = plan
  const body = paragraphs.flatMap((paragraph, index) => [
    ...asides.filter(({ place }) => place % paragraphs.length === index).map(({ text }) => text),
    paragraph,
  ])
  const greeting = `Dear ${candidate.split(' ')[0]},`
  const signature = isSigned ? ['Kind regards,', `${sender.name}\n${sender.role}\n${company}`] : []
  return { text: [greeting, ...body, ...signature].join('\n\n'), now, zone }
}

export const invitationOf = (plan: InvitationPlan): ComposedInvitation => mailOf(plan, paragraphsOf(plan))

/** When the meeting of a plan begins and ends. */
export function momentsOf({ meeting, city }: InvitationPlan): { start: Instant; end: Instant } {
  const own = zoneNamed(city.zone)
  if (!own) throw new Error(`no zone of ${city.name}`)
  const at = (minutes: number) =>
    instantInZone(
      `2026-11-${twoDigits(meeting.day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
      own,
    )
  const start = startMinutes(meeting)
  return { start: at(start), end: at(start + meeting.lasts) }
}

export const anyAside = fc.record({ text: fc.constantFrom(...unrelated), place: fc.nat({ max: 7 }) })

/** An older mail below the newer one: what it says no longer holds. */
export function withQuotedOlder(text: string): string {
  const older = [
    'Dear all,',
    '',
    'Your first interview is confirmed for Wednesday 4 November at 08:20 on Skype.',
    'Please join here: https://join.skype.com/invite/older',
    'You will speak to Wilhelmina Abernathy (Recruitment Assistant).',
  ]
  const quoted = older.map((line) => `> ${line}`.trimEnd()).join('\n')
  const from = 'On Fri, 30 Oct 2026 at 10:12, Recruitment <jobs@recruitment.example> wrote:'
  return `${text}\n\n${from}\n${quoted}`
}

export const withLegalNotice = (text: string): string =>
  `${text}\n\nThis email and any attachments are confidential and intended solely for the addressee. ` +
  'If you have received it in error please delete it and notify the sender. Registered in England and Wales, ' +
  'number 04412207. Registered office: 3 Chancery Place, Manchester M2 1AB.'
