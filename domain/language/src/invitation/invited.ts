import type { InvitedPerson } from '@roundtwo/model'
import type { Origins } from '../former-facts.ts'
import { domainLabel, matchesDomain } from './company.ts'
import type { InvitationSource } from './invitation-source.ts'
import { displayName, nameFromMail, sameName } from './names.ts'
import { type FoundPerson, mergedPeople } from './people.ts'
import { type Signatory, senderKind, senderName } from './sender.ts'
import { quoteAt, type Source } from './source.ts'

const greeting =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|hallo|liebe[r]?|sehr geehrte[r]?(?: (?:frau|herr))?|bonjour|hola|guten tag)\s+(?:(?:mr|mrs|ms|miss|dr|mx|frau|herr)\.?\s+)?(\p{L}[\p{L}'-]+(?:\s+\p{L}[\p{L}'-]+)?)\s*[,!.:-]?/imu

/** Whom the mail greets: the candidate. */
export const greetedName = (body: Source): string[] => {
  const name = greeting.exec(body.plain.slice(0, 600))?.[1]
  return name && /^\p{Lu}/u.test(name) && !/^(?:All|Team|There|Candidate|Applicant|Sir|Madam)\b/.test(name)
    ? [name.replace(/\s+\p{Ll}.*$/u, '')]
    : []
}

export interface Gathered {
  given: InvitationSource
  body: Source
  met: { found: FoundPerson[]; sources: Map<FoundPerson, Source> }
  signatory: Signatory | null
  signature: Source
  sender: { source: Source; name: string | null; email: string } | null
  company: string | null
}

interface Traced {
  found: FoundPerson
  certainty: 'stated' | 'read' | 'inferred'
  quote: string
  where: string
}

const orgWord =
  /\b(?:Labs?|Group|Robotics|Systems|Health|Bank|Council|Ltd|GmbH|Inc|School|Hospital|Trust|University|College|Academy|Technologies|Software|Studios?|Foods|Energy|Logistics|Partners|Team|Recruitment|Talent|Solutions|Services|Insurance|Analytics|Institute|Foundation|Consulting|Media|Capital|Pharma\w*|Careers|Meeting|Office|Room|Meet|Centre|Center)\b/

const fromCalendar = (gathered: Gathered): Traced[] =>
  (gathered.given.calendar?.people ?? []).map((person) => {
    const name = person.name.includes('@') ? nameFromMail(person.name) : displayName(person.name)
    const kind = person.organizer ? 'unknown' : person.kind === 'unknown' ? 'interviewer' : person.kind
    return {
      found: {
        person: { name, role: person.role, email: person.email, kind },
        from: 0,
        to: 0,
        inferred: false,
      },
      certainty: 'stated',
      quote: person.name,
      where: person.organizer ? 'ORGANIZER' : 'ATTENDEE',
    }
  })

const publicMail = (email: string | null): boolean => email !== null && domainLabel(email) === null

/** The candidate among those invited: the mail's addressee, the one greeted, or the only guest with a private address. */
const isCandidate = (traced: Traced, gathered: Gathered, private_: number): boolean => {
  const { person } = traced.found
  const mail = person.email?.toLowerCase()
  if (
    mail &&
    gathered.given.to?.some(
      (address) => address.email.toLowerCase() === mail && gathered.given.to?.length === 1,
    )
  )
    return true
  if (greetedName(gathered.body).some((name) => sameName(name, person.name) && traced.where !== 'ORGANIZER'))
    return true
  if (traced.where !== 'ATTENDEE') return false
  const organizer = gathered.given.calendar?.people.find((one) => one.organizer)
  return publicMail(person.email) && private_ === 1 && !publicMail(organizer?.email ?? null)
}

const signatoryTraced = (gathered: Gathered): Traced[] => {
  const { signatory, signature, sender, body } = gathered
  if (!signatory) return []
  const { person } = signatory.found
  const kind = senderKind(person.role, body)
  const email = person.email ?? (sender && sender.source.where !== 'ORGANIZER' ? sender.email : null)
  const own =
    email !== null &&
    /^(?:no-?reply|careers?|jobs|talent|recruit\w*|hr|notifications?|calendar|hiring|interviews?|info|people)@/i.test(
      email,
    )
      ? null
      : email
  return [
    {
      found: { ...signatory.found, person: { ...person, kind, email: own } },
      certainty: 'read',
      quote: quoteAt(signature, signatory.found),
      where: signature.where,
    },
  ]
}

const senderTraced = (gathered: Gathered): Traced[] => {
  const { sender, body } = gathered
  const name = sender ? senderName(sender.name, sender.email) : null
  if (!sender || !name || sender.source.where === 'ORGANIZER') return []
  const person: InvitedPerson = { name, role: null, email: sender.email, kind: senderKind(null, body) }
  return [
    {
      found: { person, from: 0, to: 0, inferred: false },
      certainty: gathered.given.from ? 'stated' : 'read',
      quote: sender.source.text,
      where: sender.source.where,
    },
  ]
}

const isCompany = (name: string, gathered: Gathered): boolean => {
  if (
    gathered.company &&
    (gathered.company === name ||
      gathered.company.startsWith(name) ||
      name.startsWith(`${gathered.company} `))
  )
    return true
  const label = gathered.sender ? domainLabel(gathered.sender.email) : null
  return orgWord.test(name) || (label !== null && name.includes(' ') && matchesDomain(name, label))
}

export interface Invited {
  people: InvitedPerson[]
  origins: Origins
}

/** Everybody to be met or who arranges it, each once, the candidate left out; calendar fields first. */
export const allPeople = (gathered: Gathered): Invited => {
  const prose: Traced[] = gathered.met.found
    .filter(
      ({ person, from, to }) =>
        !isCompany(person.name, gathered) ||
        (person.role !== null && to > from && !orgWord.test(person.name)),
    )
    .map((found) => {
      const within = gathered.met.sources.get(found) ?? gathered.body
      return {
        found,
        certainty: found.inferred ? 'inferred' : 'read',
        quote: quoteAt(within, found),
        where: within.where,
      }
    })
  const calendar = fromCalendar(gathered)
  const private_ = calendar.filter(
    ({ found, where }) => where === 'ATTENDEE' && publicMail(found.person.email),
  ).length
  const all = [...calendar, ...prose, ...signatoryTraced(gathered), ...senderTraced(gathered)].filter(
    (one) => !isCandidate(one, gathered, private_),
  )
  const merged = mergedPeople(all.map(({ found }) => found))
  const origins: Origins = {}
  const trace = (path: string, one: Traced | undefined): void => {
    if (one) origins[path] = { certainty: one.certainty, quote: one.quote, where: one.where }
  }
  for (const [index, { person }] of merged.entries()) {
    const mine = all.filter(
      ({ found }) =>
        sameName(found.person.name, person.name) ||
        (found.person.email !== null && found.person.email === person.email),
    )
    trace(`people.${index}`, mine[0])
    trace(
      `people.${index}.role`,
      person.role === null ? undefined : mine.find(({ found }) => found.person.role === person.role),
    )
    trace(
      `people.${index}.email`,
      person.email === null ? undefined : mine.find(({ found }) => found.person.email === person.email),
    )
    if (person.kind === 'unknown' && mine.some(({ where }) => where === 'ORGANIZER'))
      person.kind = mine.length === 1 && person.role === null ? 'unknown' : person.kind
  }
  return { people: merged.map(({ person }) => person), origins }
}
