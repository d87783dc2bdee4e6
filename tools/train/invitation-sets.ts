import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createCalendar } from '@roundtwo/calendar'
import { createMailReader } from '@roundtwo/mail'
import { instant, zoneNamed } from '@roundtwo/model'
import type { InvitationSource } from '@roundtwo/reading'

export interface GoldPerson {
  name: string
  role?: string | null
  interviewer?: boolean
}

/** What a labelled invitation says; a field left out or named in `skip` is not judged. */
export interface GoldInvitation {
  company?: string | null
  role?: string | null
  round?: number | null
  final?: boolean | null
  formats?: string[]
  start?: string | null
  /** Further accepted moments, and the second zone the text gives. */
  startAlso?: string[]
  zoneAlso?: string[]
  options?: { start: string; end?: string | null }[]
  end?: string | null
  zone?: string | null
  place?: string | null
  link?: string | null
  platform?: string | null
  people?: GoldPerson[]
  notPeople?: string[]
  bring?: string[]
  prepare?: string[]
  replyBy?: string | null
  replyByAlso?: string[]
  replyAsks?: string[]
  decisionBy?: string | null
  finalists?: number | null
  contact?: { name: string; phone?: string | null } | null
  conditions?: string[]
  cancelled?: boolean
  moves?: boolean
  skip?: string[]
}

export interface LabelledInvitation {
  id: string
  source: InvitationSource
  candidate: string | null
  gold: GoldInvitation
}

interface Row {
  id: string
  kind?: string
  shape?: string
  text: string
  now: string
  zone: string
  candidate?: string
  expected: GoldInvitation & { format?: string; people?: (GoldPerson | string)[] }
}

const mails = createMailReader()
const calendars = createCalendar()

const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text)
const isRawMail = (text: string): boolean =>
  /^(?:message-id|mime-version|received|content-type):/im.test(text.slice(0, 3000).split(/\n\s*\n/, 1)[0] ?? '')

/** As the product hands a text to the reader. */
async function sourceOf({ text, now: moment, zone: name }: Row): Promise<InvitationSource> {
  const now = instant(moment)
  const zone = zoneNamed(name)
  if (!zone) throw new Error(`${name} is no time zone.`)
  if (isCalendar(text)) {
    const calendar = calendars.read(text)
    if (!calendar.ok) throw new Error(calendar.message)
    return { text: '', calendar: calendar.value, now, zone }
  }
  if (!isRawMail(text)) return { text, now, zone }
  const mail = await mails.read(new TextEncoder().encode(text))
  if (!mail.ok) throw new Error(mail.message)
  const { subject, from, to, date, calendars: parts } = mail.value
  const calendar = parts.map((part) => calendars.read(part)).find((read) => read.ok)
  return {
    text: mail.value.text,
    subject,
    from,
    to,
    sentAt: date,
    calendar: calendar?.value ?? null,
    now,
    zone,
  }
}

/** The older set names people without kinds and has one format. */
function goldOf({ shape, expected }: Row): GoldInvitation {
  const { people, ...rest } = expected
  const persons = people?.map((person) => (typeof person === 'string' ? { name: person } : person))
  const plain = { ...rest, ...(persons ? { people: persons } : {}) }
  if (shape === undefined) return plain
  const { company, role, round, start, end, zone, link, platform } = plain
  const kept = { company, role, round, start, end, zone, link, platform }
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    ...(persons ? { people: persons } : {}),
  }
}

/** All labelled invitations of a folder's files `invitation*.jsonl`, each with the source the reader is given. */
export async function labelledInvitations(folders: readonly string[]): Promise<LabelledInvitation[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^invitation.*\.jsonl$/.test(name) && !name.includes('held'))
      .sort()
      .map((name) => join(folder, name)),
  )
  const rows: Row[] = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line): Row => JSON.parse(line))
      .map((row) => ({ ...row, id: `${basename(file, '.jsonl')} ${row.id}` })),
  )
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      source: await sourceOf(row),
      candidate: row.candidate ?? null,
      gold: goldOf(row),
    })),
  )
}
