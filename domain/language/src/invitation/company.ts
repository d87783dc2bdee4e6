import { isFullName } from './names.ts'
import { isTitle, namesRole } from './role-words.ts'
import { type Found, inside, type Source, type Span, tidy } from './source.ts'

const word = "[\\p{Lu}\\d][\\p{L}\\d'&+-]*(?:\\.[\\p{L}\\d]+)*"
const organisation = `${word}(?:(?:\\s+(?:&|and|of|for|de|du|und|für|the|van))?(?:\\s+(?:the\\s+)?${word})){0,5}(?:,? (?:Pte\\.? Ltd|Ltd|Inc|Co|Corp|plc|LLC|LLP|GmbH|AG|SE|KG|BV|AB|ApS|A\\/S|SA|SL|SpA|Pty Ltd|Pvt Ltd)\\b\\.?)?`

/** Words before a company's name, and how surely they stand there. */
const cues: [string, number][] = [
  ['(?:[Oo]ur client,?|on behalf of(?: our client,?)?)(?: the)?', 9],
  ['(?:[Cc]ompany|[Ee]mployer|[Oo]rganisation|[Oo]rganization)\\s?:', 9],
  ['(?:here at|everyone at|all of us at|everybody at|us at|we at)', 7],
  [
    '(?:[Tt]eam|[Rr]ole|[Pp]osition|[Jj]ob|[Pp]ost|[Oo]pportunity|[Vv]acancy|[Oo]pening|[Ww]orking|[Cc]areer|[Cc]areers|[Ii]nternship) (?:here )?(?:at|with|within)(?: the)?',
    6,
  ],
  [
    '(?:[Ii]nterviews?|[Cc]onversations?|[Mm]eeting|[Dd]ay|[Vv]isit|[Ss]tage|[Rr]ound|[Pp]rocess|[Cc]all) (?:here )?at(?: the)?',
    4,
  ],
  [
    '(?:[Aa]pplication|[Aa]pplied|[Aa]pplying|[Ii]nterest) (?:to|with|in|at)(?: joining| working (?:at|for|with))?(?: the)?',
    5,
  ],
  ['(?:[Jj]oin|[Jj]oining|[Ww]orking (?:for|at)|[Aa]pplying to)(?: the)?', 4],
  [
    "(?:[Ii]'m|I am|[Tt]his is|[Ii]t's|[Ii]t is|name is) [\\p{L} '-]{2,40},? (?:from|at|with|and I work (?:at|for)|(?:\\w+ ){1,4}(?:at|from))(?: the)?",
    6,
  ],
  ['(?:[Ii]nterview|[Mm]eeting|[Cc]onversation|[Cc]all|[Cc]hat) with(?: the)?', 3],
  ['(?:[Ww]elcome|[Ii]nvite) you (?:back )?to(?: the)?', 3],
  ['(?:[Pp]art of|[Ii]nterest in)(?: the)?', 3],
  ['\\p{Lu}\\p{Ll}+ (?:here )?from(?: the)?', 3],
  ['\\bat', 2],
]
const cuePatterns = cues.map(([cue, weight]): [RegExp, number] => [
  new RegExp(`(?<![\\p{L}])${cue}\\s+(${organisation})`, 'gu'),
  weight,
])
const subjectVerb = new RegExp(
  `(?:^|[.!]\\s|\\n\\s*)(${organisation}) (?:is|are|would like|has|have|invites?|was|were)\\s+(?:delighted|pleased|happy|excited|looking|to invite|been|shortlisted|invited|you|impressed)`,
  'gu',
)
/** What meeting software writes: a company's name only where it is surely one, for most hosts are people. */
const invitingTo = new RegExp(`(${organisation}) is inviting you to a scheduled`, 'gu')
const possessive = new RegExp(
  `(?<![\\p{L}])(${organisation})'s (?:office|offices|headquarters|HQ|team|head office|hiring|recruitment|talent|people|${'\\p{L}+'} team)`,
  'gu',
)

const never = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december marketing engineering product sales finance operations design legal data payments procurement payroll procurement support accounts i we you it the a an our your this that these if as for in on at by please google microsoft zoom teams meet webex whereby skype linkedin
indeed glassdoor calendly greenhouse lever workable ashby workday reception floor room level suite gmt bst cet utc est pst noon midday hr talent rn lpn cna hca swe sde sre tpm ceo cto cfo coo cpo
recruiting recruitment careers people hiring human resources interview panel stage round second first third final next technical london berlin
paris dublin manchester munich new_york the_office head office zero once least dear hi hello regards 1 2 3 4 5 6 7 8 9 10 11 12 ms mr mrs dr
prof miss`.split(/\s+/),
)

const suffix =
  /\b(?:Pte|Ltd|Limited|Inc|LLC|LLP|PLC|plc|GmbH|AG|SE|KG|BV|B\.V\.|AB|ApS|A\/S|S\.A\.|Pty|Pvt|Corp|Corporation|Co\.|Group|Holdings|University|College|School|Academy|Hospital|Trust|Council|Bank|Foundation|Institute|Labs?|Systems|Technologies|Solutions|Partners|Associates|Services|Software|Studios?|Robotics|Health|Healthcare|Logistics|Energy|Foods|Primary|Museum|Library|Charity|Clinic|Charities|Ministry|Department of|Airlines|Insurance|Consulting|Architects|Pharma\w*|Analytics|Media|Works|Hotel|Motors|Kitchens?|Capital)\b/

const trimmed = (raw: string): string => {
  let name = tidy(raw)
    .replace(/'s$/, '')
    .replace(/^The\s+(?=\p{Lu})/u, '')
  name = name.replace(/\s+(?:on|at|in|for|and|of|the|de)$/i, '')
  name = name.replace(/\s+(?:and|&)\s+(?:I|We|Our|The|Your|This|You)\b.*$/, '')
  name = name.replace(/(?:\s+for)?\s+the\s+.*$/, (rest) =>
    /\b(?:Role|Position|Post)\b/i.test(rest) || namesRole(rest) ? '' : rest,
  )
  name = name.replace(
    /\s+(?:on\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Interview|Invitation|Recruitment|Recruiting|Talent|Careers|People|HR|Hiring)\b.*$/,
    '',
  )
  return name.replace(/\s+for\s+(?:a|an|our|the)?\s*\p{L}.*$/u, (rest) => (namesRole(rest) ? '' : rest))
}

export interface Candidate extends Found<string> {
  weight: number
  source: Source
}

const usable = (name: string): boolean => {
  const first = name.split(/\s+/)[0]?.toLowerCase() ?? ''
  return (
    name.length > 1 &&
    name.length < 70 &&
    !never.has(first) &&
    !/^\d+(?:[:.]\d+)?(?:am|pm)?$/i.test(name) &&
    !(isTitle(name) && !suffix.test(name)) &&
    !/\b(?:Street|Road|Avenue|Lane|Straße|strasse|Floor|Square|interview|Interview)\b/.test(name)
  )
}

const organisationCue =
  /\b(?:interview|role|position|team|join|opportunit|appl|career|working|process|colleagues?|offices?|meet|visit|stage|round|culture|life|hiring|tak(?:e|ing) place|held|seen)/i

/** Names of organisations by the words around them. */
export const candidatesIn = (body: Source): Candidate[] => {
  const found: Candidate[] = []
  const push = (name: string, at: number, weight: number, length: number): void => {
    const value = trimmed(name)
    if (usable(value))
      found.push({
        value,
        from: at,
        to: at + (name.startsWith(value) ? value.length : length),
        weight,
        source: body,
      })
  }
  for (const sentence of body.sentences) {
    const words = body.plain.slice(sentence.from, sentence.to)
    for (const [pattern, weight] of cuePatterns) {
      if (weight === 2 && !organisationCue.test(words)) continue
      for (const at of words.matchAll(pattern)) {
        const name = at[1] ?? ''
        const rest = words.slice(at.index + at[0].length, at.index + at[0].length + 24)
        // "at Kings Cross station", "at Hill Street 12" are places.
        if (
          weight <= 4 &&
          /^\s*(?:Street|Road|station|\d|Avenue|Lane|(?:[a-z]+ )?(?:office|reception))/.test(rest) &&
          weight < 4
        )
          continue
        const start = at.index + at[0].length - name.length
        // "interview with Kestrel Airways for Cabin Crew": whoever gives a role is a company.
        const after = words.slice(start + trimmed(name).length).slice(0, 60)
        const gives = weight >= 3 && weight <= 4 && /^\s*(?:for|regarding|about)\s+(?!\d)/.test(after)
        const role = gives && namesRole(after.split(/[.;!?\n]/, 1)[0] ?? '')
        push(name, sentence.from + start, role ? 7 : weight, name.length)
      }
    }
    for (const at of words.matchAll(subjectVerb))
      push(at[1] ?? '', sentence.from + at.index + at[0].indexOf(at[1] ?? ''), 4, (at[1] ?? '').length)
    for (const at of words.matchAll(invitingTo))
      if (suffix.test(at[1] ?? '')) push(at[1] ?? '', sentence.from + at.index, 5, (at[1] ?? '').length)
    for (const at of words.matchAll(possessive))
      push(at[1] ?? '', sentence.from + at.index, 4, (at[1] ?? '').length)
  }
  return found
}

const interviewWords =
  /\b(?:interview|invit\w*|confirm\w*|re|fwd?|aw|wg|second|first|third|final|1st|2nd|3rd|next|stage|round|your|application|update[d]?|cancel\w*|abgesagt|annul\w*|geannuleerd|verschoben|aktualisiert|accepted|reminder|details|schedul\w*|reschedul\w*|meeting|call|chat|einladung|vorstellungsgespräch|gespräch|steps?|follow-?up|availability|on-?site|onsite|panel|technical|zoom|teams|role|position|ref|job|\d+)\b/gi

/** "Megan Tully and Oluwaseun Adeyemi": two people, no company. */
const areNames = (words: string): boolean => {
  const names = words.split(/\s+(?:and|&|\+)\s+/)
  return names.length > 1 && names.every(isFullName) && !suffix.test(words)
}
const mayBeName = (words: string): boolean => isFullName(words) && !suffix.test(words)

/** Parts of a subject line that are neither about the interview nor a job's title. */
export const candidatesInSubject = (subject: Source): Candidate[] => {
  const cued = candidatesIn(subject).map((one) => ({ ...one, weight: one.weight + 1 }))
  let at = 0
  const parts = subject.plain
    .split(/(\s[-|:•@x]\s|:\s|\s\/\/?\s|\s<>\s|[|()[\],])/)
    .flatMap((part, index) => {
      const from = at
      at += part.length
      if (index % 2 === 1) return []
      const name = tidy(part)
      const words = name.replace(interviewWords, '').trim()
      const rest = name.match(interviewWords)?.length ?? 0
      if (
        words === '' ||
        rest > 0 ||
        namesRole(name) ||
        !/^\p{Lu}/u.test(name) ||
        !usable(name) ||
        name.split(' ').length > 5
      )
        return []
      if (areNames(name)) return []
      return [{ value: name, from, to: at, weight: mayBeName(name) ? 2 : 3, source: subject }]
    })
  return [...cued, ...parts]
}

/** Mail hosts that say nothing about the sender's employer: public mail and hiring software. */
const publicHosts =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|mac|aol|gmx|web|protonmail|proton|mail|msn|t-online|freenet|orange|wanadoo|btinternet|sky|comcast|verizon|fastmail|zoho|yandex|qq|163|rediffmail|example|greenhouse|greenhouse-mail|lever|hire|workable|workablemail|ashbyhq|smartrecruiters|myworkday|workday|icims|jobvite|bamboohr|teamtailor|teamtailor-mail|recruitee|personio|calendly|google|goodtime|breezy|jazzhr|successfactors|taleo|linkedin|indeed|indeedemail|trac|tribepad|applytojob|hirehive|pinpoint|rippling|avature|modernloop|cronofy)$/i

const secondLevel = /^(?:co|com|org|ac|gov|nhs|net|edu|sch|or|ne|gob|gouv|govt|police|mod|asn|ltd|plc)$/i

/** "northwind-labs" of jane@careers.northwind-labs.co.uk; null for public mail and hiring software. */
export const domainLabel = (email: string): string | null => {
  const labels = (email.split('@')[1] ?? '')
    .toLowerCase()
    .split('.')
    .filter((label) => label !== '')
  if (labels.length < 2) return null
  labels.pop()
  if (labels.length > 1 && secondLevel.test(labels.at(-1) ?? '')) labels.pop()
  const label = labels.at(-1) ?? ''
  return label === '' || publicHosts.test(label) ? null : label
}

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')

/** Whether a name is the one in a mail's host: "Northwind Labs" and northwindlabs, or its initials. */
export const matchesDomain = (name: string, label: string): boolean => {
  const [plain, host] = [
    squeezed(name.replace(/\b(?:Ltd|Limited|Inc|LLC|GmbH|AG|plc|PLC)\b\.?/g, '')),
    squeezed(label),
  ]
  if (plain.length < 2) return false
  if (
    plain === host ||
    (plain.length >= 4 && host.startsWith(plain)) ||
    (host.length >= 4 && plain.startsWith(host))
  )
    return true
  const initials = name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .toLowerCase()
  return initials.length >= 3 && initials === host
}

const pretty = (label: string): string =>
  label
    .split('-')
    .map((part) => (part.length <= 3 ? part.toUpperCase() : part.slice(0, 1).toUpperCase() + part.slice(1)))
    .join(' ')

/** Capitalised words anywhere that spell the mail's host. */
const namesOfDomain = (body: Source, label: string): Candidate[] =>
  [...body.plain.matchAll(new RegExp(`(?<![\\p{L}@./-])${organisation}`, 'gu'))]
    .slice(0, 400)
    .flatMap((at) => {
      const words = at[0].split(/\s+/)
      for (let from = 0; from < words.length; from += 1) {
        for (let to = words.length; to > from; to -= 1) {
          const name = trimmed(words.slice(from, to).join(' '))
          if (name !== '' && squeezed(name) === squeezed(label)) {
            const place = at.index + at[0].indexOf(words[from] ?? '')
            return [{ value: name, from: place, to: place + name.length, weight: 6, source: body }]
          }
        }
      }
      return []
    })

export const displayCompany = (name: string): string | null => {
  const tail = /(?:\s+(?:at|from|@|via|with)\s+|\s*[|(,-]\s*)([\p{Lu}\d][^|()]{1,40}?)\)?$/u.exec(name)?.[1]
  if (
    tail &&
    !/^(?:greenhouse|lever|calendly|google|workable|ashby|linkedin|hr|recruit\w*|talent\w*)/i.test(tail)
  )
    return tidy(tail)
  const team =
    /^(.{2,40}?)\s+(?:careers?|talent(?: acquisition)?|recruiting|recruitment|hiring|hr|people|jobs?|human resources|no-?reply|interviews?)\b(?:.{0,20})$/i.exec(
      name,
    )?.[1]
  return team && !/^(?:the|our)$/i.test(team) ? tidy(team) : null
}

export interface CompanySources {
  body: Source
  subject: Source | null
  signature: Source
  /** Signature lines that are neither the name nor the role. */
  lines: Span[]
  from: { source: Source; name: string | null; email: string } | null
  /** Names that are people's. */
  people: string[]
  /** Names that may be people's: those of whom no role or title is told. */
  maybePeople: string[]
}

const fromSignature = (given: CompanySources): Candidate[] =>
  given.lines.flatMap((line, index) => {
    const name = tidy(given.signature.plain.slice(line.from, line.to))
      .replace(/^(?:at|from)\s+/i, '')
      .replace(/^.*\b(?:at|@|for)\s+(?=\p{Lu})/u, '')
      .replace(/^the\s+(.{2,40}?)\s+team$/i, '$1')
    const cut = name.replace(
      /\s+(?:talent|recruitment|recruiting|people|hr|hiring)(?:\s+acquisition)?(?:\s+team)?$/i,
      '',
    )
    if (
      !/^[\p{Lu}\d]/u.test(cut) ||
      cut.length > 50 ||
      !usable(cut) ||
      isTitle(cut) ||
      /\b(?:team|she|he|they)\b/i.test(cut) ||
      /^(?:Talent|Recruit|People|HR|Human)/.test(cut)
    )
      return []
    return [
      {
        value: cut,
        from: line.from,
        to: line.to,
        weight: (suffix.test(cut) ? 5 : 3) - Math.min(2, index),
        source: given.signature,
      },
    ]
  })

const fromHeader = (given: CompanySources): Candidate[] => {
  const shown = given.from?.name ? displayCompany(given.from.name) : null
  if (!given.from || !shown) return []
  return [{ value: shown, from: 0, to: given.from.source.text.length, weight: 5, source: given.from.source }]
}

/** Lines near the top that name the job and the company: "RE: Solicitor - Penhallow Legal LLP". */
const fromHeadings = (body: Source): Candidate[] =>
  body.lines
    .filter((line) => line.to - line.from < 110 && body.plain.slice(line.from, line.to).trim() !== '')
    .slice(0, 5)
    .flatMap((line) => {
      const words = body.plain.slice(line.from, line.to)
      if (
        !/\s[-|@]\s|^\s*re\s*:/i.test(words) ||
        /[.!?]\s*$/.test(words) ||
        /^\s*(?:hi|hey|hello|dear)\b/i.test(words)
      )
        return []
      const inner: Source = {
        ...body,
        lines: [{ from: 0, to: words.length }],
        sentences: [{ from: 0, to: words.length }],
        plain: words,
      }
      return candidatesInSubject(inner).map((one) => ({
        ...one,
        from: one.from + line.from,
        to: one.to + line.from,
        source: body,
        weight: one.weight - 0.5,
      }))
    })

/** A name that is a person's is no company's; one that may be needs plainer words to be a company's. */
const isSomebody = (given: CompanySources, value: string, weight: number): boolean => {
  const same = (name: string): boolean =>
    !suffix.test(name) &&
    (name === value || (name.includes(' ') && name.startsWith(`${value} `)) || value.startsWith(`${name} `))
  return given.people.some(same) || (weight < 5 && given.maybePeople.some(same))
}

const mentions = (given: CompanySources, name: string): number =>
  [given.body, given.signature].reduce((sum, { plain }) => sum + Math.min(3, plain.split(name).length - 1), 0)

/** The company by everything that names it; the mail's host decides between names and is the last resort. */
export const companyIn = (given: CompanySources): Candidate | null => {
  const label = given.from ? domainLabel(given.from.email) : null
  const all = [
    ...candidatesIn(given.body),
    ...(given.subject ? candidatesInSubject(given.subject) : []),
    ...fromHeadings(given.body),
    ...fromSignature(given),
    ...fromHeader(given),
    ...(label ? [...namesOfDomain(given.body, label), ...namesOfDomain(given.signature, label)] : []),
  ].filter(({ value, weight }) => !isSomebody(given, value, weight))
  const weights = new Map<string, { total: number; best: Candidate }>()
  for (const one of all) {
    const key = squeezed(one.value)
    const weight = one.weight + (suffix.test(one.value) ? 1 : 0) + (mentions(given, one.value) > 1 ? 1 : 0)
    const known = weights.get(key)
    if (!known)
      weights.set(key, { total: weight + (label && matchesDomain(one.value, label) ? 5 : 0), best: one })
    else {
      known.total += Math.min(2, weight / 2)
      if (one.weight > known.best.weight) known.best = one
    }
  }
  const ranked = [...weights.values()].sort(
    (one, other) => other.total - one.total || one.best.from - other.best.from,
  )
  const top = ranked[0]
  if (top && top.total >= 3) return { ...top.best, inferred: top.total < 4 }
  if (!label || !given.from) return top ? null : null
  const at = given.from.source.text.toLowerCase().indexOf(label)
  return {
    value: pretty(label),
    from: Math.max(0, at),
    to: Math.max(0, at) + label.length,
    weight: 1,
    inferred: true,
    source: given.from.source,
  }
}

export const overlaps = (found: Span, other: Span): boolean => inside(found, other) || inside(other, found)
