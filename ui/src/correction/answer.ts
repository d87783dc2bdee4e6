import { blankInvitation, type Invitation, type Origin, type Origins, saidByUser } from '@roundtwo/model'
import type { Draft } from '../intake/draft.ts'

/** What is asked about together. */
const pathsOf = (path: string): string[] => {
  if (path === 'start') return ['start', 'end', 'zone']
  return path === 'nextStep' ? ['nextStep', 'decisionBy'] : [path]
}

const isUnder = (path: string) => (key: string) => key === path || key.startsWith(`${path}.`)

const confirmed = (origin: Origin): Origin => ({ ...origin, certainty: 'sure', confirmed: true })

/** The words it was read from stay; what was never read is the user's own. */
const confirmOrigins = (origins: Origins, paths: readonly string[]): Origins => {
  const keys = Object.keys(origins)
  const own = paths.filter((path) => !keys.some(isUnder(path))).map((path) => [path, saidByUser])
  const read = Object.entries(origins).map(([key, origin]) => [
    key,
    paths.some((path) => isUnder(path)(key)) ? confirmed(origin) : origin,
  ])
  return Object.fromEntries([...read, ...own])
}

const withOrigins = (draft: Draft, invitation: Origins): Draft => ({
  ...draft,
  origins: { ...draft.origins, invitation },
})

/** Company and role are the draft's own. */
const ownJob = (draft: Draft, path: 'company' | 'role', value: string): Draft =>
  path === 'company' ? { ...draft, company: value, ownCompany: true } : { ...draft, role: value, ownRole: true }

/** The user says that it is so. */
export const confirmFact = (draft: Draft, path: string): Draft => {
  if (path === 'company' || path === 'role') return ownJob(draft, path, draft[path])
  return withOrigins(draft, confirmOrigins(draft.origins.invitation, pathsOf(path)))
}

/** The user says what it is. */
export const changeFact = (draft: Draft, path: string, changed: Partial<Invitation>): Draft => {
  const next = { ...draft, invitation: { ...draft.invitation, ...changed } }
  const paths = path === 'people' ? next.invitation.people.map((_, place) => `people.${place}`) : [path]
  return withOrigins(next, confirmOrigins(draft.origins.invitation, paths))
}

export const changeJob = ownJob

/** Somebody taken out: those after them move up, with where they were read. */
const withoutPerson = (draft: Draft, place: number): Draft => {
  const people = draft.invitation.people.toSpliced(place, 1)
  const origins = Object.entries(draft.origins.invitation).flatMap(([key, origin]) => {
    const [, at = '', rest = ''] = /^people\.(\d+)(.*)$/.exec(key) ?? []
    if (at === '') return [[key, origin]]
    if (Number(at) === place) return []
    return [[Number(at) > place ? `people.${Number(at) - 1}${rest}` : key, origin]]
  })
  return withOrigins({ ...draft, invitation: { ...draft.invitation, people } }, Object.fromEntries(origins))
}

/** The user does not know either: it is not known. */
export const clearFact = (draft: Draft, path: string): Draft => {
  if (path === 'company' || path === 'role') return ownJob(draft, path, '')
  const person = /^people\.(\d+)$/.exec(path)?.[1]
  if (person !== undefined) return withoutPerson(draft, Number(person))
  const paths = pathsOf(path)
  const blank = Object.entries(blankInvitation).filter(([field]) => paths.includes(field))
  const kept = Object.entries(draft.origins.invitation).filter(([key]) => !paths.some((one) => isUnder(one)(key)))
  const invitation = { ...draft.invitation, ...Object.fromEntries(blank) }
  return withOrigins({ ...draft, invitation }, Object.fromEntries(kept))
}
