import type { Instant, PlainDate, ZoneName } from '@roundtwo/model'
import { momentIn, type ZoneMention } from '@roundtwo/text'
import { type Candidate, counted, surroundings, tokenAt } from './candidate.ts'
import type { WhenScene } from './when-scene.ts'

/** Zones of one offset on the day are one candidate; it goes by the name that says most. */
export interface ZoneCandidate extends Candidate {
  zone: ZoneName
}

const noon = 720

const isOffset = (zone: ZoneName): boolean => zone.startsWith('Etc/') || zone === 'UTC'
const strength = { name: 6, place: 5, postcode: 5, abbreviation: 4, phone: 3, offset: 1 }

function mentionFeatures(scene: WhenScene, mention: ZoneMention): string[] {
  const { mail, places } = scene
  const first = tokenAt(scene, mention.start)
  const last = Math.max(first, tokenAt(scene, mention.end) - 1)
  const { message = 0, part = 'body' } = mail.parts.lines[mention.line] ?? {}
  const where = message === mail.parts.main ? part : message < mail.parts.main ? `top ${part}` : `old ${part}`
  const isPlaced = places.some(({ start, end }) => mention.start >= start && mention.start < end)
  const time = scene.when.times.find(
    ({ line, end, start }) => line === mention.line && (end <= mention.start || start >= mention.end),
  )
  const isBeside = scene.when.moments.some(({ zone }) => zone === mention)
  return [
    `by ${mention.how} ${where}`,
    ...(isPlaced ? [`placed ${where}`] : []),
    ...(isBeside ? [`beside time ${where}`] : time ? ['line of a time'] : []),
    ...(mention.alternatives.length > 0 ? ['shared letters'] : []),
    ...surroundings(scene, first, last, 2).map((name) => `${mention.how} ${name}`),
  ]
}

/** The zones an interview may be in: those the text names or points at, and the user's own. */
export function zoneCandidates(scene: WhenScene, day: PlainDate, own: ZoneName): ZoneCandidate[] {
  const groups = new Map<Instant, ZoneMention[]>()
  // Zones in which noon is one moment need not be told apart.
  const ownKey = momentIn(day, noon, own)
  groups.set(ownKey, [])
  for (const mention of scene.when.zones) {
    const key = momentIn(day, noon, mention.zone)
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  const hasPlaced = scene.places.length > 0
  return [...groups].map(([key, mentions]) => {
    const [best] = [...mentions].sort((left, right) => strength[right.how] - strength[left.how])
    const isOwn = key === ownKey
    const zone = best && !(isOwn && isOffset(best.zone)) ? best.zone : own
    const rest = [
      isOwn ? 'own' : 'elsewhere',
      ...counted('mentions', mentions.length),
      ...(groups.size === 1 ? ['alone'] : []),
      ...(isOwn && mentions.length === 0 ? [hasPlaced ? 'own with place' : 'own without place'] : []),
    ]
    const features = [...new Set(mentions.flatMap((mention) => mentionFeatures(scene, mention))), ...rest]
    return {
      zone,
      value: zone,
      span: best ?? null,
      features: [...features, ...features.map((name) => `${isOwn} ${name}`)],
    }
  })
}
