import { type Candidate, counted, reached, surroundings } from './candidate.ts'
import type { NameSpan, Scene } from './scene.ts'

/** Stretches that may be the title of the post. */
export function jobCandidates(scene: Scene): Candidate[] {
  const groups = new Map<string, NameSpan[]>()
  for (const span of scene.spans.JOB) {
    const key = span.words.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), span])
  }
  const subject = scene.mail.parts.messages[0]?.subject
  const keys = [...groups.keys()]
  return [...groups].map(([key, group]) => {
    const best = group.reduce((most, span) => (span.probability > most.probability ? span : most))
    const features = [
      ...group.flatMap((span) => surroundings(scene, span.first, span.last, 2)),
      ...group.flatMap((span) =>
        reached('ttl', Math.max(...scene.masses.TTL.slice(span.first, span.last + 1))),
      ),
      ...reached('job', best.probability),
      ...reached('least', Math.min(...scene.masses.JOB.slice(best.first, best.last + 1))),
      ...reached('before', scene.masses.JOB[best.first - 1] ?? 0),
      ...reached('after', scene.masses.JOB[best.last + 1] ?? 0),
      ...counted('times', group.length),
      ...counted('words', best.words.length),
      ...best.words.map((word) => `word ${word}`),
      `first ${best.words[0]}`,
      `last ${best.words.at(-1)}`,
      ...(keys.some((other) => other !== key && other.includes(key)) ? ['part of another'] : []),
      ...(keys.some((other) => other !== key && key.includes(other)) ? ['holds another'] : []),
      ...(subject && group.some(({ start, end }) => start >= subject.start && end <= subject.end)
        ? ['in subject']
        : []),
    ]
    return { value: best.text, span: best, features: [...new Set(features)] }
  })
}
