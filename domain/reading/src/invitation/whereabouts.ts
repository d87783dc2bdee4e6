import { fold, type Link, type Span } from '@roundtwo/text'
import { held } from '../features.ts'
import { type Candidate, counted, merged, reached } from './candidate.ts'
import type { Scene } from './scene.ts'
import { type Standing, stretchOf, surroundings } from './stretch.ts'
import { triggered } from './triggered.ts'

const messageFeature = ({ mail }: Scene, { message }: Standing): string =>
  `message ${message === mail.parts.main ? 'main' : message}`

function linkFeatures(scene: Scene, link: Link): string[] {
  const stretch = stretchOf(scene, link)
  const host = fold(link.host).replace(/[^a-z0-9]/g, '')
  const words = link.url.toLowerCase().split(/[^a-z]+/)
  return [
    ...surroundings(scene, { first: stretch.first, last: stretch.first }),
    link.platform ? `platform ${link.platform}` : 'no platform',
    link.platform ? 'meeting' : 'page',
    messageFeature(scene, stretch),
    ...held({
      'own site': scene.mail.senders.some(({ domain }) => domain.length > 3 && host.includes(domain)),
      long: link.url.length > 60,
    }),
    ...words
      .filter((word) => word.length > 2)
      .slice(0, 12)
      .map((word) => `url ${word}`),
  ]
}

const withFeatures = (candidates: readonly Candidate[], more: (value: string) => string[]): Candidate[] =>
  candidates.map((candidate) => ({
    ...candidate,
    features: [...candidate.features, ...more(candidate.value)],
  }))

export function linkCandidates(scene: Scene): Candidate[] {
  const link = scene.mail.source.calendar?.link
  const given = link ? [{ value: link, span: null, features: ['calendar field', 'meeting'] }] : []
  const found = scene.links.map((span) => ({ value: span.url, span, features: linkFeatures(scene, span) }))
  const links = merged([...given, ...found], ({ value }) => value.split('?')[0] ?? value)
  return withFeatures(links, () => counted('links', links.length))
}

export function platformCandidates(scene: Scene): Candidate[] {
  const linked = scene.links.flatMap((link): Candidate[] => {
    if (!link.platform) return []
    const features = linkFeatures(scene, link).map((name) => `link ${name}`)
    return [{ value: link.platform, span: link, features }]
  })
  const platforms = merged([...triggered(scene, 'platform'), ...linked])
  return withFeatures(platforms, (value) => [
    ...held({ 'has address': scene.places.length > 0 }),
    ...counted('platforms', platforms.length),
    `value ${value}`,
  ])
}

/** An address or a stretch the tagger took for a place, with what its form says. */
function placeFeatures(scene: Scene, span: Span, signs: readonly string[]): string[] {
  const { tokens, lines } = scene.mail.document
  const stretch = stretchOf(scene, span)
  const own = tokens.slice(stretch.first, stretch.last + 1)
  const masses = scene.masses.LOC.slice(stretch.first, stretch.last + 1)
  return [
    ...surroundings(scene, stretch),
    ...signs,
    ...reached('loc', masses.reduce((sum, one) => sum + one, 0) / own.length),
    ...reached('most', Math.max(...masses)),
    ...counted('long', Math.round(own.length / 2)),
    messageFeature(scene, stretch),
    ...held({ late: stretch.line > lines.length * 0.75 }),
    ...own.map(({ folded, kind }) => (kind === 'word' ? `word ${folded}` : kind)),
  ]
}

const keyOf = ({ value }: { value: string }): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Where it may be: addresses by their form, stretches the tagger took for places, the calendar's location. */
export function placeCandidates(scene: Scene): Candidate[] {
  const spans = [
    ...scene.places.map((place) => ({ ...place, signs: place.signs.map((sign) => `has ${sign}`) })),
    ...scene.spans.LOC.map((span) => ({ ...span, signs: ['tagged'] })),
  ]
  // A legal notice says where a firm is registered, not where anybody meets.
  const met = spans.filter((span) => stretchOf(scene, span).part !== 'footer')
  const found = met.map(({ start, end, text, signs }) => ({
    value: text.replace(/\s+/g, ' '),
    span: { start, end },
    features: placeFeatures(scene, { start, end }, signs),
  }))
  const keys = new Set(found.map(keyOf))
  const isPart = (key: string) => [...keys].some((other) => other !== key && other.includes(key))
  const placed = withFeatures(found, (value) => [
    ...held({ 'part of another': isPart(keyOf({ value })) }),
    ...counted('places', found.length),
  ])
  return merged(placed, keyOf)
}
