import { isSettled, type Origin, type Origins, saidByUser, worded, type ZoneName } from '@roundtwo/model'
import type { Draft } from '../intake/draft.ts'
import { type FactName, factLabels, factWords, isUnknown } from '../invitation/fact-words.ts'
import { dayWords, timeRange } from '../words/dates.ts'

/** One fact of the draft, as it is shown and asked about. */
export interface Fact {
  /** Its place in the invitation: `company`, `start` for the whole time, `people.0`. */
  path: string
  label: string
  /** Its value in words. */
  words: string
  /** Where it is several sentences of theirs, each by itself. */
  items?: readonly string[]
  /** Sure or confirmed; read but not sure; not found. */
  state: 'sure' | 'doubtful' | 'unknown'
  origin: Origin | undefined
  /** What another source says instead. */
  others: string[]
}

/** What is told with something else, or belongs to the calendar's own bookkeeping. */
const toldTogether: ReadonlySet<FactName> = new Set(['end', 'zone', 'decisionBy', 'people', 'company', 'role'])
const names = Object.keys(factLabels).filter((name): name is FactName => Object.hasOwn(factLabels, name))

const originAt = (origins: Origins, path: string): Origin | undefined =>
  origins[path] ?? origins[`${path}.name`] ?? origins[`${path}.0`]

const stateOf = (known: boolean, origins: (Origin | undefined)[]): Fact['state'] => {
  if (!known) return 'unknown'
  // What has no origin was typed in.
  return origins.every((origin) => origin === undefined || isSettled(origin)) ? 'sure' : 'doubtful'
}

const plain = (text: string): string => text.trim().toLowerCase()

/** Company and role stand in two sources; where these disagree, neither is sure, and where they agree the surer counts. */
const jobFact = (draft: Draft, path: 'company' | 'role'): Fact => {
  const { invitation, posting, origins } = draft
  const own = path === 'company' ? draft.ownCompany : draft.ownRole
  const told = path === 'company' ? posting.company : posting.title
  const value = draft[path]
  const inInvitation = { said: invitation[path], origin: origins.invitation[path] }
  const inPosting = { said: told, origin: origins.posting[path === 'company' ? 'company' : 'title'] }
  const sources = [inInvitation, inPosting].flatMap(({ said, origin }) => (said === null ? [] : { said, origin }))
  const alike = sources.filter(({ said }) => plain(said) === plain(value))
  const surest = alike.find(({ origin }) => stateOf(true, [origin]) === 'sure') ?? alike.at(-1) ?? inInvitation
  const read = surest.origin
  const others = sources.filter((one) => !alike.includes(one)).map(({ said }) => said)
  const known = value.trim() !== ''
  const disputed = others.length > 0 && !own
  return {
    ...{ path, label: factLabels[path], words: known ? value : 'not known' },
    state: known && disputed ? 'doubtful' : stateOf(known, own ? [saidByUser] : [read]),
    origin: own ? undefined : read,
    others: [...new Set(others)],
  }
}

const timeWords = ({ invitation }: Draft, own: ZoneName | null): string => {
  const { start, end, zone } = invitation
  const there = zone ?? own
  return start ? `${dayWords(start, there)}, ${timeRange(start, end, there)}` : factWords('start', null, there)
}

const plainFact = (draft: Draft, name: FactName, own: ZoneName | null): Fact => {
  const { invitation, origins } = draft
  const origin = originAt(origins.invitation, name)
  const zone = invitation.zone ?? own
  const value = invitation[name]
  const beside = name === 'start' ? originAt(origins.invitation, 'zone') : undefined
  const by = name === 'nextStep' && invitation.decisionBy
  const list = worded.find((one) => one === name)
  const words = name === 'start' ? timeWords(draft, own) : factWords(name, value, zone)
  return {
    ...{ path: name, label: name === 'start' ? 'When' : factLabels[name], origin, others: [] },
    words: by ? `${words} (${factWords('decisionBy', by, zone)})` : words,
    ...(list ? { items: invitation[list] } : {}),
    state: stateOf(!isUnknown(value), [origin, value ? beside : undefined]),
  }
}

const personFacts = ({ invitation, origins }: Draft): Fact[] =>
  invitation.people.map(({ name, role, kind }, place) => {
    const path = `people.${place}`
    const origin = originAt(origins.invitation, path)
    const label = kind === 'interviewer' ? 'With' : 'Also named'
    return {
      ...{ path, label, words: role ? `${name}, ${role}` : name, origin, others: [] },
      state: stateOf(name.trim() !== '', [origin]),
    }
  })

/** Every fact of the draft in the order to read them. */
export const factsOf = (draft: Draft, own: ZoneName | null): Fact[] => {
  const facts = names.filter((name) => !toldTogether.has(name)).map((name) => plainFact(draft, name, own))
  const [time, others] = [facts.filter(({ path }) => path === 'start'), facts.filter(({ path }) => path !== 'start')]
  return [jobFact(draft, 'company'), jobFact(draft, 'role'), ...time, ...personFacts(draft), ...others]
}
