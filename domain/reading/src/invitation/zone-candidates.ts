import type { Instant, PlainDate, ZoneName } from '@roundtwo/model'
import { momentIn, type ZoneMention } from '@roundtwo/text'
import { held, highest } from '../features.ts'
import { type Candidate, counted } from './candidate.ts'
import { stretchOf, surroundings } from './stretch.ts'
import type { WhenScene } from './when-scene.ts'

/** Zones of one offset on the day are one candidate; it goes by the name that says most. */
export interface ZoneCandidate extends Candidate {
  zone: ZoneName
}

const noon = 720

const isOffset = (zone: ZoneName): boolean => zone.startsWith('Etc/') || zone === 'UTC'
const strength = { name: 6, place: 5, postcode: 5, abbreviation: 4, phone: 3, offset: 1 }

function mentionFeatures(scene: WhenScene, mention: ZoneMention): string[] {
  const { mail, places, when } = scene
  const stretch = stretchOf(scene, mention)
  const { message, part } = stretch
  const where = message === mail.parts.main ? part : message < mail.parts.main ? `top ${part}` : `old ${part}`
  const isBeside = when.moments.some(({ zone }) => zone === mention)
  const isOnLine = when.times.some(
    ({ line, end, start }) => line === mention.line && (end <= mention.start || start >= mention.end),
  )
  return [
    `by ${mention.how} ${where}`,
    ...held({
      [`placed ${where}`]: places.some(({ start, end }) => mention.start >= start && mention.start < end),
      [`beside time ${where}`]: isBeside,
      'line of a time': isOnLine && !isBeside,
      'shared letters': mention.alternatives.length > 0,
    }),
    ...surroundings(scene, stretch, 2).map((name) => `${mention.how} ${name}`),
  ]
}

/** The zones an interview may be in: those the text names or points at, and the user's own. */
export function zoneCandidates(scene: WhenScene, day: PlainDate, own: ZoneName): ZoneCandidate[] {
  // Zones in which noon is one moment need not be told apart.
  const keyOf = (zone: ZoneName) => momentIn(day, noon, zone)
  const named = Map.groupBy(scene.when.zones, ({ zone }) => keyOf(zone))
  const groups = new Map<Instant, ZoneMention[]>([[keyOf(own), []], ...named])
  return [...groups].map(([key, mentions]) => {
    const best = highest(mentions, ({ how }) => strength[how])
    const isOwn = key === keyOf(own)
    const zone = best && !(isOwn && isOffset(best.zone)) ? best.zone : own
    const features = [
      ...new Set(mentions.flatMap((mention) => mentionFeatures(scene, mention))),
      isOwn ? 'own' : 'elsewhere',
      ...counted('mentions', mentions.length),
      ...(groups.size === 1 ? ['alone'] : []),
      ...(mentions.length === 0 ? [scene.places.length > 0 ? 'own with place' : 'own without place'] : []),
    ]
    return {
      zone,
      value: zone,
      span: best ?? null,
      features: [...features, ...features.map((name) => `${isOwn} ${name}`)],
    }
  })
}
