import type { InvitedPerson, PersonKind } from '@roundtwo/model'
import { fullName, isFullName, isSingleName, sameName, singleName, titledName } from './names.ts'
import { isTitle, recruiting } from './role-words.ts'
import { type Source, type Span, tidy } from './source.ts'

export interface FoundPerson extends Span {
  person: InvitedPerson
  inferred: boolean
}

export interface PeopleReading {
  people: FoundPerson[]
  /** Interviewers that are counted but not named: "and two engineers". */
  unnamed: number
}

const trigger =
  /\b(?:with|meet(?:ing)?(?: with)?|met by|joined by|interviewed by|conducted by|led by|run by|hosted by|chaired by|consist(?:s|ing)? of|compris(?:es|ing|ed of)|made up of|panel (?:will be|is|are|includes?|of)|includ(?:es|ing)|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|introduce you to|interviewers? (?:will be|are|is)|(?:interviewers?|panel|attendees?|participants|panel members|interview panel|with|who|host|hosts)\s*:|seen by|assessed by|in front of|you will see|you'll see|join you|your interviewers?,|ask for|report to|shadow|mit)\s+/gi
const listHead =
  /\b(?:meet|interviewers?|panel|board|consists?|compris(?:es?|ing)|made up|speak(?:ing)? (?:to|with)|attendees?|participants|joining (?:you|us)|with|people|who|team members|schedule|agenda|hosts?)\b[^:]{0,60}:\s*$/i
const separator =
  /\s*(?:;|,(?!\s*(?:Jr|Sr|PhD|MD|RN)\b)|\s+(?:and|&|und|et|plus|as well as|along with|together with|or)\s+|\/(?=\s?\p{Lu}))\s*(?:(?:and|&|und|plus|also|as well as|along with|finally|then)\s+)?/gu
const lead =
  /^(?:(?:our|the|both|also|by|from|with|my colleagues?|colleagues?|myself,?|me,?|either|his|her|their|der|die|unser(?:em|er|e)?|a|an)\s+)+/i
const named = new RegExp(`^(?:${fullName}|${titledName})`, 'u')
const ending = new RegExp(`(?:${fullName}|${titledName})$`, 'u')
const within = new RegExp(
  `(?:${fullName}|${titledName})(?=\\s+(?:on|at|in|from|via|over|for|will|who|and|by|to|until|during)\\b)`,
  'gu',
)
const one = new RegExp(`^${singleName}`, 'u')
const counted =
  /^(two|three|four|five|2|3|4|5|another|an?|one|some|several|members of|a couple of)\s+(?:of (?:our|the|your) |other |more |further |members? of |senior |junior |future |your |our |the )*(engineers?|developers?|members?|people|colleagues?|teachers?|nurses?|managers?|directors?|designers?|analysts?|trustees|governors?|scientists?|team|staff|partners?|users?|parents?|students?|consultants?|officers?|councillors?|\w+s)\b/i
const counts: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  'a couple of': 2,
  some: 2,
  several: 3,
}

interface Segment extends Span {
  text: string
  /** "," or a word before it. */
  joined: 'start' | 'comma' | 'and'
}

/** Parts between separators outside of brackets. */
const segmentsOf = (text: string, from: number): Segment[] => {
  const covered = text.replace(/\([^()]{0,120}\)/g, (brackets) =>
    brackets.replace(/[,;&/]|\b(?:and|or)\b/g, (mark) => '_'.repeat(mark.length)),
  )
  const segments: Segment[] = []
  let at = 0
  let joined: Segment['joined'] = 'start'
  for (const mark of covered.matchAll(separator)) {
    segments.push({ from: from + at, to: from + mark.index, text: text.slice(at, mark.index), joined })
    joined = /and|&|und|plus|well|with|or/i.test(mark[0]) ? 'and' : 'comma'
    at = mark.index + mark[0].length
    if (segments.length > 24) return segments
  }
  segments.push({ from: from + at, to: from + text.length, text: text.slice(at), joined })
  return segments
}

const mailIn = (text: string): string | null =>
  /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}/.exec(text)?.[0] ?? null

const follows =
  /^\s*(?:$|[(<[|–:.!?]|-|from\b|of\b|at\b|who\b|will\b|on\b|in\b|for\b|to\b|via\b|by\b|over\b|as\b|is\b|are\b|our\b|the\b|has\b|leads?\b|then\b|about\b|next\b|this\b|today|tomorrow|again|we\b|for\b|\d|afterwards|first|during|when|where|before|using|have\b|\(|would|runs\b|heads\b|joins?\b|can\b|this\b|his\b)/i

/** "(Head of QA)", " - Head of QA", " | CTO", " our CTO". */
const roleBehind = (rest: string): string | null => {
  const brackets = /^\s*[([]([^)\]]{2,70})[)\]]/.exec(rest)?.[1]
  const inner = brackets?.replace(/^(?:she|he|they)\/\w+,?\s*/i, '')
  if (inner && !inner.includes('@') && !/^(?:she|he|they|they'|remote|virtual|online|via)\b/i.test(inner))
    return tidy(inner)
  const dashed =
    /^\s*(?:-|\||:|–|<[^>]*>\s*-)\s*(.{2,70})$/.exec(rest)?.[1] ??
    /^\s*(?:our|the|as|is (?:our|the))\s+(.{2,60})$/i.exec(rest)?.[1]
  return dashed && isTitle(tidy(dashed))
    ? tidy(dashed.replace(/\s+(?:on|at|will|who|for|from)\s.*$/, ''))
    : null
}

interface Reading {
  people: FoundPerson[]
  unnamed: number
  pending: string | null
  lastRole: FoundPerson | null
}

const kindOf = (role: string | null, usual: PersonKind): PersonKind =>
  role && recruiting.test(role) ? 'recruiter' : usual

const add = (reading: Reading, segment: Segment, name: string, at: number, rest: string): void => {
  const role = roleBehind(rest) ?? reading.pending
  const from = segment.from + Math.max(0, at)
  const to = role && segment.text.includes(role) ? segment.to : from + name.length
  reading.pending = null
  const bare = name.replace(/'s$/, '')
  const person: InvitedPerson = { name: bare, role, email: mailIn(rest), kind: kindOf(role, 'interviewer') }
  reading.people.push({ person, from, to, inferred: false })
  reading.lastRole = null
}

const nameAtStart = (text: string, listed: boolean): string | null => {
  const full = named.exec(text)?.[0]
  if (full) {
    for (let name = full; name.includes(' '); name = name.replace(/\s+\S+$/, '')) {
      if (isFullName(name) && !isTitle(name) && follows.test(text.slice(name.length))) return name
    }
  }
  const first = one.exec(text)?.[0] ?? ''
  return listed && isSingleName(first) && follows.test(text.slice(first.length)) && !isTitle(first)
    ? first
    : null
}

/** "Head of QA Priya Nair": a title in front of the name. */
/** "our managing director Karin Ek on Friday": a title, a name, and more. */
const nameWithin = (text: string): { role: string; name: string } | null => {
  for (const at of text.slice(0, 200).matchAll(within)) {
    for (let name = at[0], from = at.index; name.includes(' '); ) {
      const role = tidy(text.slice(0, from).replace(lead, ''))
      if (role !== '' && isTitle(role) && isFullName(name)) return { role, name }
      const shorter = name.replace(/^\S+\s+/, '')
      from += name.length - shorter.length
      name = shorter
    }
  }
  return null
}

const nameAtEnd = (text: string): { role: string; name: string } | null => {
  let name = ending.exec(text)?.[0] ?? ''
  while (name.includes(' ')) {
    const role = tidy(text.slice(0, text.length - name.length))
    if (role !== '' && isTitle(role) && isFullName(name)) return { role, name }
    name = name.replace(/^\S+\s+/, '')
  }
  return null
}

const readSegment = (reading: Reading, segment: Segment): boolean => {
  const begin = lead.exec(segment.text)?.[0].length ?? 0
  const text = segment.text.slice(begin).trimEnd()
  const bare = tidy(text)
  if (bare === '') return true
  const number = counted.exec(segment.text)
  if (number && !isFullName(bare)) {
    reading.unnamed += counts[(number[1] ?? '').toLowerCase()] ?? 1
    return true
  }
  const last = reading.people.at(-1)
  if (
    last &&
    last.person.role === null &&
    segment.joined !== 'and' &&
    isTitle(bare) &&
    !named.test(text.replace(/^\S+ /, '')) &&
    bare.length < 70
  ) {
    last.person.role = tidy(
      text.replace(/\s+(?:on|at (?:our|the)|will|who|for|from|via|in (?:our|the|person))\s.*$/, ''),
    )
    last.person.kind = kindOf(last.person.role, last.person.kind)
    last.to = segment.to
    reading.lastRole = last
    return true
  }
  const name = nameAtStart(text, !/\b(?:an?|the|our)\s/i.test(segment.text.slice(0, begin)))
  if (name) {
    add(reading, segment, name, segment.text.indexOf(name), text.slice(name.length))
    return true
  }
  const titled = nameAtEnd(text.replace(/[.!?]+$/, '')) ?? nameWithin(text)
  if (titled) {
    reading.pending = titled.role
    add(reading, segment, titled.name, segment.text.lastIndexOf(titled.name), '')
    return true
  }
  if (isTitle(bare) && bare.length < 60) {
    reading.pending = bare
    if (segment.joined !== 'comma' || !last) reading.unnamed += 1
    return true
  }
  if (
    reading.lastRole?.person.role &&
    segment.joined === 'and' &&
    /^\p{Lu}/u.test(bare) &&
    bare.length < 30
  ) {
    reading.lastRole.person.role += ` and ${bare}`
    reading.lastRole.to = segment.to
    return true
  }
  return false
}

const readList = (text: string, from: number): Reading => {
  const reading: Reading = { people: [], unnamed: 0, pending: null, lastRole: null }
  for (const segment of segmentsOf(text, from)) if (!readSegment(reading, segment)) break
  // A title that a name followed was no extra person.
  reading.unnamed = Math.max(
    0,
    reading.unnamed -
      reading.people.filter(
        ({ person }) =>
          person.role !== null &&
          text.indexOf(person.role) < text.indexOf(person.name) &&
          text.includes(`${person.role},`),
      ).length,
  )
  return reading
}

const inSentences = (body: Source): Reading[] =>
  body.sentences.flatMap((sentence) => {
    const words = body.plain.slice(sentence.from, sentence.to)
    return [...words.matchAll(trigger)].slice(0, 6).map((at) => {
      const from = at.index + at[0].length
      return readList(words.slice(from).replace(/[.!?]\s*$/, ''), sentence.from + from)
    })
  })

const item = /^\s*(?:[-*•·▪◦o]|\d{1,2}[.)])\s+|^\s+(?=\p{Lu})/u
const timed =
  /^\s*(?:[-*•]\s*)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?\s*(?:-|to)\s*\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?\s*[:,-]?\s+\p{Lu}/iu
const agendaTime =
  /^\s*(?:[-*•]\s*)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?\s*(?:-|to)?\s*(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?)?\s*[:-]?\s*/i

/** Lines below "You will meet:" up to the first line that names nobody. */
const inLists = (body: Source): Reading[] => {
  const readings: Reading[] = []
  let [open, missed] = [false, 0]
  for (const line of body.lines) {
    const words = body.plain.slice(line.from, line.to)
    if (listHead.test(words)) {
      ;[open, missed] = [true, 0]
      continue
    }
    if ((!open && !timed.test(words)) || words.trim() === '') continue
    const mark = (item.exec(words)?.[0].length ?? 0) || 0
    const skip = mark + (agendaTime.exec(words.slice(mark))?.[0].length ?? 0)
    const reading = readList(words.slice(skip).replace(/[.;]\s*$/, ''), line.from + skip)
    // A lone word with a capital letter is a name only in a list of names.
    const certain =
      mark > 0 || reading.people.some(({ person }) => person.name.includes(' ') || person.role !== null)
    if (/^\s*\p{Lu}[\p{L} ]{2,24}:/u.test(words) && mark === 0) missed += 3
    else if (reading.people.length > 0 && certain && words.trim().length < 160) readings.push(reading)
    else missed += 1
    if (missed > 2 || words.length > 200) open = false
  }
  return readings
}

const apposition = new RegExp(
  `(?<![\\p{L}])(${fullName})(?:\\s*\\(([^)@]{2,60})\\)|,\\s+(?:our |the )?([^,.;()]{2,50})(?=[,.;]|\\s+(?:and|will|who)\\b))`,
  'gu',
)

/** "Priya Nair (Head of QA) will take you through the product." */
const inPassing = (body: Source): FoundPerson[] =>
  body.sentences.flatMap((sentence) => {
    const words = body.plain.slice(sentence.from, sentence.to)
    if (!/\b(?:will|interview|panel|lead|you|join)\b/i.test(words)) return []
    return [...words.matchAll(apposition)].slice(0, 8).flatMap((at) => {
      const role = tidy(at[2] ?? at[3] ?? '')
      const name = nameAtStart(at[1] ?? '', false)
      if (!name || !isTitle(role)) return []
      const from = sentence.from + at.index
      const person: InvitedPerson = { name, role, email: null, kind: kindOf(role, 'interviewer') }
      return [{ person, from, to: from + at[0].length, inferred: true }]
    })
  })

/** "luis@…" and Luis Ferreira, "lferreira@…" too: a guest known by address alone. */
const nameOfMail = (one: InvitedPerson, other: InvitedPerson): boolean => {
  if (!one.name.includes('@') || !other.name.includes(' ') || other.name.includes('@')) return false
  const local = (one.name.split('@')[0] ?? '').toLowerCase().replace(/[^a-z]/g, '')
  const words = other.name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .split(' ')
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  return [first, last, first.slice(0, 1) + last, first + last.slice(0, 1), first + last].includes(local)
}

/** The same person once; what one mention leaves out another fills in. */
export const mergedPeople = (people: FoundPerson[]): FoundPerson[] => {
  const merged: FoundPerson[] = []
  for (const found of people) {
    const known = merged.find(
      ({ person }) =>
        sameName(person.name, found.person.name) ||
        nameOfMail(person, found.person) ||
        (person.email !== null && person.email.toLowerCase() === found.person.email?.toLowerCase()),
    )
    if (!known) {
      if (merged.length < 40) merged.push({ ...found, person: { ...found.person } })
      continue
    }
    known.person.role ??= found.person.role
    known.person.email ??= found.person.email
    if (known.person.kind === 'unknown') known.person.kind = found.person.kind
    if (
      (!known.person.name.includes(' ') || known.person.name.includes('@')) &&
      found.person.name.includes(' ')
    )
      known.person.name = found.person.name
  }
  return merged
}

/** Who will be met, by the words of a text. */
export const peopleIn = (body: Source): PeopleReading => {
  const readings = [...inLists(body), ...inSentences(body)]
  const people = [...readings.flatMap((reading) => reading.people), ...inPassing(body)].sort(
    (one, other) => one.from - other.from,
  )
  const unnamed = readings.reduce((sum, reading) => Math.max(sum, reading.unnamed), 0)
  return { people: mergedPeople(people), unnamed }
}
