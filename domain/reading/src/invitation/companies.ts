import { capitalised, isGivenName, nameParticles, type Token } from '@roundtwo/text'
import { held, highest } from '../features.ts'
import { type Candidate, counted, ofWords, reached, united } from './candidate.ts'
import { lettersOf, type MailPlace, placeOf } from './invitation-mail.ts'
import words from './invitation-words.json' with { type: 'json' }
import { eachOnce, isWithin, likeNames, type NameSpan, nameSpan, type Scene, surroundings } from './scene.ts'

const legalForms = new Set(words.legalForms.split(' '))
const agencyWords = new Set(words.agency.split(' '))
const clientWords = new Set(words.client.split(' '))
/** Domains of mailboxes that anybody may have, of recruiting systems and calendars. */
const sharedDomains = words.sharedDomains.split(' ')
const joiners = new Set([...words.companyJoiners.split(' '), ...nameParticles])

/** What a company's name comes down to: without its legal form. */
export const companyKey = (name: readonly string[]): string => {
  const bare = name.filter((word) => !legalForms.has(word))
  return (bare.length > 0 ? bare : name).join(' ')
}

/** Runs of capitalised words, also with "&" and small words between: what may be a name at all. */
function capitalRuns(scene: Scene): NameSpan[] {
  const { tokens } = scene.mail.document
  const begins = (token: Token | undefined) => token !== undefined && /^[\p{Lu}\p{Nd}]/u.test(token.text)
  const runs: NameSpan[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    if (!begins(tokens[first]) || tokens[first]?.kind !== 'word') continue
    let last = first
    for (let next = first + 1; next - first < 9; next += 1) {
      const token = tokens[next]
      if (!token || token.line !== tokens[first]?.line) break
      if (begins(token) && (token.kind === 'word' || token.kind === 'number')) last = next
      else if (!joiners.has(token.folded) || next - last > 2) break
    }
    runs.push(nameSpan(scene, 'ORG', { first, last }))
    first = last
  }
  return runs
}

function domainLikeness(name: readonly string[], domain: string): string | null {
  const bare = lettersOf(companyKey(name))
  if (domain.length < 3 || bare.length < 2) return null
  if (bare === domain) return 'same'
  if (bare.length >= 4 && domain.startsWith(bare)) return 'begins'
  if (bare.length >= 4 && bare.includes(domain)) return 'holds'
  if (name.some((word) => word.length >= 4 && domain.includes(word))) return 'word'
  const initials = name.map((word) => word.charAt(0)).join('')
  return initials.length >= 3 && domain.includes(initials) ? 'initials' : null
}

function mentionFeatures(scene: Scene, span: NameSpan): string[] {
  const { mail } = scene
  const { senders } = mail
  const sender = senders[span.message]
  const likeness = domainLikeness(span.words, sender?.domain ?? '')
  const [anyLikeness] = senders.flatMap(({ domain }) => domainLikeness(span.words, domain) ?? [])
  return [
    ...surroundings(scene, span, 2),
    ...reached('org', span.probability),
    ...likeNames(scene, span, ['PER', 'LOC', 'JOB', 'TTL', 'NAM']),
    ...held({
      [`domain ${likeness}`]: likeness !== null,
      [`any domain ${anyLikeness}`]: anyLikeness !== undefined,
      'in subject': isWithin(span, mail.parts.messages[0]?.subject),
      'sender name': sender?.name.has(span.words[0] ?? ''),
      alone: mail.document.lines[span.line]?.tokens.length === span.last - span.first + 1,
    }),
    `where ${span.part}`,
  ]
}

const isAgency = (domain: string): boolean => [...agencyWords].some((word) => domain.includes(word))

/** Whether somebody else than the employer writes: words of an agency in the address or signature, talk of a client. */
function agencySigns({ mail }: Scene): string[] {
  const holds = (list: ReadonlySet<string>, isIn: (place: MailPlace) => boolean) =>
    mail.document.tokens.some(({ folded, line }) => list.has(folded) && isIn(placeOf(mail, line)))
  return held({
    client: holds(clientWords, ({ part, age }) => part === 'body' && age !== 'old'),
    'agency signs': holds(agencyWords, ({ part }) => part !== 'body'),
    'agency domain': isAgency(mail.senders[0]?.domain ?? ''),
    forwards: mail.parts.main > 0,
  })
}

/** All that may be names, each stretch once, by what the names come down to. */
function companySpans(scene: Scene): Map<string, NameSpan[]> {
  // "Eastern European Time - Tallinn" is nobody's name.
  const zones = scene.zones.filter(({ how }) => how === 'name')
  const spans = [...scene.spans.ORG, ...capitalRuns(scene)].filter(
    (span) => span.words.length > 0 && span.words.length <= 9 && !zones.some((zone) => isWithin(span, zone)),
  )
  return Map.groupBy(eachOnce(spans), (span) => companyKey(span.words))
}

/** What the learned weights see again together with each sign of an agency. */
const isOfPlace = (name: string): boolean => /^(?:any )?domain|^where|^agency|^legal|^in subject|^rank/.test(name)

/** Every name in the mail that may be the employer's. */
export function companyCandidates(scene: Scene): Candidate[] {
  const groups = companySpans(scene)
  const keys = [...groups.keys()]
  const total = (key: string) => (groups.get(key) ?? []).reduce((sum, { probability }) => sum + probability, 0)
  const totals = new Map(keys.map((key) => [key, total(key)]))
  const ranked = [...totals].sort(([, left], [, right]) => right - left).map(([key]) => key)
  const signs = agencySigns(scene)
  // Of 1,209 names that are somebody's first name three are the company's.
  const firstNames = new Set(scene.spans.PER.flatMap(({ words: [first, last] }) => (last ? first : [])))
  const written = [...groups].flatMap(([key, group]): Candidate[] => {
    const best = highest(group, ({ probability }) => probability)
    if (!best || firstNames.has(key)) return []
    const rank = ranked.indexOf(key)
    const longer = keys.filter((other) => other !== key && ` ${other} `.includes(` ${key} `))
    const features = [
      ...group.flatMap((span) => mentionFeatures(scene, span)),
      ...ofWords(best.words),
      `last ${best.words.at(-1)}`,
      ...counted('times', group.length),
      ...reached('total/4', (totals.get(key) ?? 0) / 4),
      ...held({
        'agency word': best.words.some((word) => agencyWords.has(word)),
        'legal form': best.words.some((word) => legalForms.has(word)),
        'given name': best.words.length === 1 && isGivenName(key),
        [`rank ${rank}`]: rank < 3,
      }),
    ]
    const more = held({
      'part of a longer name': longer.length > 0,
      'part of an agency': longer.some((other) => other.split(' ').some((word) => agencyWords.has(word))),
    })
    const ofPlace = features
      .filter(isOfPlace)
      .flatMap((name) => (signs.length > 0 ? signs : ['plain']).map((sign) => `${sign} ${name}`))
    return [{ value: best.text, span: best, features: [...new Set([...features, ...more, ...ofPlace])] }]
  })
  return [...written, ...domainCandidates(scene, new Set(keys.map(lettersOf)))]
}

/** The names in domains of addresses, for a mail that names no company: "Brightpath" of `dana@brightpath.example`. */
function domainCandidates({ mail }: Scene, known: ReadonlySet<string>): Candidate[] {
  const found = mail.document.tokens.flatMap((span) => {
    const host = span.kind === 'address' ? (span.text.split('@')[1] ?? '') : ''
    const name = host.split('.').at(-2) ?? ''
    const label = lettersOf(name)
    const isShared = label === 'example' || sharedDomains.some((domain) => host.includes(domain))
    if (isShared || label.length < 3) return []
    const features = [
      'of a domain',
      `of a domain ${mail.senders[0]?.domain === label ? 'of the sender' : 'of another'}`,
      `of a domain of ${Math.min(placeOf(mail, span.line).message, 2)}`,
      ...held({ 'of a domain named too': known.has(label), 'of a domain of an agency': isAgency(label) }),
    ]
    return [{ label, value: name.split('-').map(capitalised).join(' '), span, features }]
  })
  return united(found, ({ label }) => label)
}
