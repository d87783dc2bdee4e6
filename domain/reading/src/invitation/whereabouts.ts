import { fold, type Link, type Span } from '@roundtwo/text'
import { type Candidate, counted, merged, reached, surroundings, tokenAt } from './candidate.ts'
import type { Scene } from './scene.ts'
import { triggered } from './triggered.ts'
import { platformTriggers } from './triggers.ts'

const linkFeatures = (scene: Scene, link: Link): string[] => {
  const at = tokenAt(scene, link.start)
  const message = scene.mail.parts.lines[scene.mail.document.tokens[at]?.line ?? -1]?.message ?? 0
  return [
    ...surroundings(scene, at, at),
    link.platform ? `platform ${link.platform}` : 'no platform',
    link.platform ? 'meeting' : 'page',
    `message ${message === scene.mail.parts.main ? 'main' : message}`,
    ...(scene.senders.some(
      ({ domain }) =>
        domain.length > 3 &&
        fold(link.host)
          .replace(/[^a-z0-9]/g, '')
          .includes(domain),
    )
      ? ['own site']
      : []),
    ...(link.url.length > 60 ? ['long'] : []),
    ...link.url
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2)
      .slice(0, 12)
      .map((word) => `url ${word}`),
  ]
}

export function linkCandidates(scene: Scene): Candidate[] {
  const { calendar } = scene.mail.source
  const given = calendar?.link
    ? [{ value: calendar.link, span: null, features: ['calendar field', 'meeting'] }]
    : []
  const found = scene.links.map((link) => ({
    value: link.url,
    span: link,
    features: linkFeatures(scene, link),
  }))
  return merged([...given, ...found], ({ value }) => value.split('?')[0] ?? value).map(
    (candidate, _, all) => ({
      ...candidate,
      features: [...candidate.features, ...counted('links', all.length)],
    }),
  )
}

export function platformCandidates(scene: Scene): Candidate[] {
  const linked = scene.links.flatMap((link): Candidate[] =>
    link.platform
      ? [
          {
            value: link.platform,
            span: link,
            features: linkFeatures(scene, link).map((name) => `link ${name}`),
          },
        ]
      : [],
  )
  const dial = scene.places.length > 0 ? ['has address'] : []
  return merged([...triggered(scene, platformTriggers), ...linked]).map((candidate, _, all) => ({
    ...candidate,
    features: [
      ...candidate.features,
      ...dial,
      ...counted('platforms', all.length),
      `value ${candidate.value}`,
    ],
  }))
}

/** Where it may be: addresses by their form, stretches the tagger took for places, the calendar's location. */
export function placeCandidates(scene: Scene): Candidate[] {
  const { document } = scene.mail
  const spans = [
    ...scene.places.map(({ start, end, text, signs }) => ({
      start,
      end,
      text,
      signs: signs.map((sign) => `has ${sign}`),
    })),
    ...scene.spans.LOC.map(({ start, end, text }) => ({ start, end, text, signs: ['tagged'] })),
  ]
  const keyOf = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  // A legal notice says where a firm is registered, not where anybody meets.
  const isNotice = ({ start }: Span) =>
    scene.mail.parts.lines[document.tokens[tokenAt(scene, start)]?.line ?? -1]?.part === 'footer'
  const found = spans
    .filter((span) => !isNotice(span))
    .map(({ start, end, text, signs }): Candidate => {
      const first = tokenAt(scene, start)
      const last = tokenAt(scene, end) - 1
      const mass = scene.masses.LOC.slice(first, last + 1)
      const mean = mass.reduce((sum, one) => sum + one, 0) / Math.max(1, mass.length)
      const line = document.tokens[first]?.line ?? 0
      const message = scene.mail.parts.lines[line]?.message ?? 0
      return {
        value: text.replace(/\s+/g, ' '),
        span: { start, end },
        features: [
          ...surroundings(scene, first, last),
          ...signs,
          ...reached('loc', mean),
          ...reached('most', Math.max(0, ...mass)),
          ...counted('long', Math.round(mass.length / 2)),
          `message ${message === scene.mail.parts.main ? 'main' : message}`,
          ...(line > document.lines.length * 0.75 ? ['late'] : []),
          ...document.tokens
            .slice(first, last + 1)
            .map(({ folded, kind }) => (kind === 'word' ? `word ${folded}` : kind)),
        ],
      }
    })
  const keys = found.map(({ value }) => keyOf(value))
  return merged(
    found.map((candidate, at) => ({
      ...candidate,
      features: [
        ...candidate.features,
        ...(keys.some(
          (key, other) =>
            other !== at && key.length > (keys[at] ?? '').length && key.includes(keys[at] ?? ''),
        )
          ? ['part of another']
          : []),
        ...counted('places', found.length),
      ],
    })),
    ({ value }) => keyOf(value),
  )
}
