import { nameParticles, type Token, tokensOf } from '@roundtwo/text'
import { type Candidate, counted, reached, surroundings } from './candidate.ts'
import { messageOf, partOf } from './invitation-mail.ts'
import { type NameSpan, nameSpan, type Scene } from './scene.ts'

const legalForms = new Set(
  `ltd limited plc llp inc gmbh ag bv pty pvt llc co corp corporation sa sl srl spa ug kg ohg ev the sp z o o b v`.split(
    ' ',
  ),
)

/** What a company's name comes down to: without its legal form. */
export const companyKey = (words: readonly string[]): string => {
  const bare = words.filter((word) => !legalForms.has(word))
  return (bare.length > 0 ? bare : words).join(' ')
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{Lu}\p{Nd}]/u.test(token.text)
const joiners = new Set(['&', '+', "'", '-', 'and', 'und', 'et', 'y', 'e', 'of', 'for', ...nameParticles])

/** Runs of capitalised words, also with "&" and small words between: what may be a name at all. */
function capitalRuns({ mail, masses }: Scene): NameSpan[] {
  const { tokens, text } = mail.document
  const runs: NameSpan[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at]) || tokens[at]?.kind !== 'word') continue
    let last = at
    for (let next = at + 1; next < tokens.length && next - at < 9; next += 1) {
      const token = tokens[next]
      if (!token || token.line !== tokens[at]?.line) break
      if (isCapital(token) && (token.kind === 'word' || token.kind === 'number')) last = next
      else if (!joiners.has(token.folded) || next - last > 2) break
    }
    runs.push(nameSpan(tokens, 'ORG', at, last, masses.ORG, text))
    at = last
  }
  return runs
}

/** Letters of the words run together, as in a domain. */
const joined = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{N}]/gu, '')

function domainLikeness(words: readonly string[], domain: string): string | null {
  const bare = joined(companyKey(words).split(' '))
  if (domain.length < 3 || bare.length < 2) return null
  if (bare === domain) return 'same'
  if (bare.length >= 4 && domain.startsWith(bare)) return 'begins'
  if (bare.length >= 4 && (bare.startsWith(domain) || bare.includes(domain))) return 'holds'
  if (words.some((word) => word.length >= 4 && domain.includes(word))) return 'word'
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.length >= 3 && domain.includes(initials) ? 'initials' : null
}

const agencyWords = new Set(
  `recruitment recruiting recruiters recruit talent search staffing personnel resourcing personal personalberatung agency
  headhunting executive consultants careers selection people workforce appointments rekrutierung uitzend interim`.split(
    /\s+/,
  ),
)

function mentionFeatures(scene: Scene, span: NameSpan): string[] {
  const { mail, senders, masses } = scene
  const token = mail.document.tokens[span.first]
  if (!token) return []
  const message = messageOf(mail, token)
  const likeness = domainLikeness(span.words, senders[message]?.domain ?? '')
  const anyLikeness = senders
    .map(({ domain }) => domainLikeness(span.words, domain))
    .find((found) => found !== null)
  const subject = mail.parts.messages[0]?.subject
  const inSubject = subject && span.start >= subject.start && span.end <= subject.end
  const sum = (masses_: readonly number[]) => Math.max(...masses_.slice(span.first, span.last + 1))
  return [
    ...surroundings(scene, span.first, span.last, 2),
    ...reached('org', span.probability),
    ...reached('per', sum(masses.PER)),
    ...reached('loc', sum(masses.LOC)),
    ...reached('job', sum(masses.JOB)),
    ...reached('ttl', sum(masses.TTL)),
    ...reached('nam', sum(masses.NAM)),
    ...(likeness ? [`domain ${likeness}`] : []),
    ...(anyLikeness ? [`any domain ${anyLikeness}`] : []),
    ...(inSubject ? ['in subject'] : []),
    ...(senders[message]?.name.has(span.words[0] ?? '') ? ['sender name'] : []),
    ...(mail.document.lines[token.line]?.tokens.length === span.last - span.first + 1 ? ['alone'] : []),
    `where ${partOf(mail, token)}`,
  ]
}

function nameFeatures(words: readonly string[]): string[] {
  return [
    ...counted('words', words.length),
    ...(words.some((word) => agencyWords.has(word)) ? ['agency word'] : []),
    ...(words.some((word) => legalForms.has(word)) ? ['legal form'] : []),
    ...words.map((word) => `word ${word}`),
    `last ${words.at(-1)}`,
  ]
}

const isAgency = (domain: string): boolean => [...agencyWords].some((word) => domain.includes(word))

const clientWords = new Set(
  `client clients klient kunde kunden mandant mandanten mandantin auftraggeber opdrachtgever cliente clienti they ils ellos behalf
  namens`.split(/\s+/),
)

/** Whether somebody else than the employer writes: words of an agency in the address or signature, talk of a client. */
function agencySigns({ mail, senders }: Scene): string[] {
  const { tokens } = mail.document
  const says = tokens.some(
    (token) =>
      clientWords.has(token.folded) &&
      partOf(mail, token) === 'body' &&
      messageOf(mail, token) <= mail.parts.main,
  )
  const signs = tokens.some((token) => agencyWords.has(token.folded) && partOf(mail, token) !== 'body')
  const domain = senders[0]?.domain ?? ''
  const messages = mail.parts.main > 0 ? ['forwards'] : []
  return [
    ...(says ? ['client'] : []),
    ...(signs ? ['agency signs'] : []),
    ...(isAgency(domain) ? ['agency domain'] : []),
    ...messages,
  ]
}

/** The company of the opportunity, as candidates are compared. */
function knownKey({ mail }: Scene): string | null {
  const company = mail.source.known?.company
  return company
    ? companyKey(tokensOf(company).flatMap(({ kind, folded }) => (kind === 'sign' ? [] : [folded])))
    : null
}

/** Every name in the mail that may be the employer's. */
export function companyCandidates(scene: Scene): Candidate[] {
  // "Eastern European Time - Tallinn" is nobody's name.
  const zones = scene.zones.filter(({ how }) => how === 'name')
  const isZone = ({ start, end }: NameSpan) => zones.some((zone) => zone.start <= start && end <= zone.end)
  const spans = [...scene.spans.ORG, ...capitalRuns(scene)].filter((span) => !isZone(span))
  const groups = new Map<string, NameSpan[]>()
  for (const span of spans) {
    if (span.words.length === 0 || span.words.length > 9) continue
    const key = companyKey(span.words)
    const group = groups.get(key) ?? []
    if (!group.some(({ first, last }) => first === span.first && last === span.last))
      groups.set(key, [...group, span])
  }
  const totals = new Map(
    [...groups].map(([key, group]) => [key, group.reduce((sum, { probability }) => sum + probability, 0)]),
  )
  const signs = agencySigns(scene)
  const known = knownKey(scene)
  const names = new Set([...groups.keys()].map((key) => joined(key.split(' '))))
  const ranked = [...totals].sort(([, left], [, right]) => right - left).map(([key]) => key)
  const written = [...groups].map(([key, group]) => {
    const best = group.reduce((most, span) => (span.probability > most.probability ? span : most))
    const features = [
      ...group.flatMap((span) => mentionFeatures(scene, span)),
      ...nameFeatures(best.words),
      ...counted('times', group.length),
      ...reached('total/4', (totals.get(key) ?? 0) / 4),
      ...(ranked.indexOf(key) < 3 ? [`rank ${ranked.indexOf(key)}`] : []),
      ...(key === known ? ['known'] : []),
    ]
    const overlapping = [...groups.keys()].filter(
      (other) => other !== key && ` ${other} `.includes(` ${key} `),
    )
    const longer = overlapping.some((other) => other.split(' ').some((word) => agencyWords.has(word)))
    const place = features.filter((name) =>
      /^(?:any )?domain|^where|^agency|^legal|^in subject|^rank/.test(name),
    )
    const more = [
      ...(overlapping.length > 0 ? ['part of a longer name'] : []),
      ...(longer ? ['part of an agency'] : []),
      ...signs.flatMap((sign) => place.map((name) => `${sign} ${name}`)),
      ...(signs.length === 0 ? place.map((name) => `plain ${name}`) : []),
    ]
    return { value: best.text, span: best, features: [...new Set([...features, ...more])] }
  })
  return [...written, ...domainCandidates(scene, names)]
}

/** Domains of mailboxes that anybody may have, of recruiting systems and calendars. */
const sharedDomains =
  `gmail googlemail outlook hotmail live yahoo icloud gmx mail web aol proton protonmail orange wanadoo greenhouse
  myworkday workday lever ashby smartrecruiters calendly workable teamtailor personio icims taleo successfactors`.split(
    /\s+/,
  )

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The names in domains of addresses, for a mail that names no company: "Brightpath" of `dana@brightpath.example`. */
function domainCandidates({ mail, senders }: Scene, known: ReadonlySet<string>): Candidate[] {
  const spans = mail.document.tokens.filter(({ kind }) => kind === 'address')
  const found = spans.map((span) => {
    const host = span.text.split('@')[1] ?? ''
    const words = (host.split('.').at(-2) ?? '').split('-')
    const label = joined(words)
    const isShared = label === 'example' || sharedDomains.some((domain) => host.includes(domain))
    const features = [
      'of a domain',
      `of a domain ${senders[0]?.domain === label ? 'of the sender' : 'of another'}`,
      `of a domain of ${Math.min(messageOf(mail, span), 2)}`,
      ...(known.has(label) ? ['of a domain named too'] : []),
      ...(isAgency(label) ? ['of a domain of an agency'] : []),
    ]
    return { isShared, label, value: words.map(capitalised).join(' '), span, features }
  })
  const usable = found.filter(({ isShared, label }) => !isShared && label.length >= 3)
  return [...Map.groupBy(usable, ({ label }) => label).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, features: [...new Set([first, ...more].flatMap(({ features }) => features))] }] : [],
  )
}
