import type { Phone } from '@roundtwo/text'
import { type Candidate, tokenAt } from './candidate.ts'
import type { Person } from './persons.ts'
import type { Scene } from './scene.ts'

const contactWords = new Set(
  `call ring phone text contact reach questions question problems help queries query speak anything trouble issues rufen fragen erreichen
  ruckfragen contacter joindre appeler questions preguntas dudas contactar llamar vragen bellen bereikbaar contato ligar
  domande contattare let know reply email mail write drop ping shout`.split(/\s+/),
)

/** The telephone number that goes with a person: near a mention, or else in the signature below the name. */
export function phoneOf(scene: Scene, person: Person): { phone: Phone; distance: number } | null {
  const { tokens } = scene.mail.document
  const near = person.mentions.flatMap((mention) =>
    scene.phones.map((phone) => {
      const at = tokenAt(scene, phone.start)
      const lines = (tokens[at]?.line ?? 0) - (tokens[mention.last]?.line ?? 0)
      const distance = at > mention.last ? at - mention.last : (mention.first - at) * 1.5 + 4
      return { phone, distance: distance + Math.abs(lines) * 4 }
    }),
  )
  return near.sort((left, right) => left.distance - right.distance)[0] ?? null
}

/** Who may be the one to turn to. */
export function contactCandidates(scene: Scene, persons: readonly Person[]): Candidate[] {
  const { tokens } = scene.mail.document
  return persons.map((person) => {
    const near = phoneOf(scene, person)
    const words = person.mentions.flatMap(({ first, last }) =>
      tokens
        .slice(Math.max(0, first - 12), last + 12)
        .filter(({ folded, line }) => contactWords.has(folded) && line === tokens[first]?.line),
    )
    const steps = [4, 8, 14, 24, 40].filter((step) => near !== null && near.distance <= step)
    return {
      value: person.name,
      span: person.mentions[0] ?? null,
      features: [
        ...person.features.filter((name) => !name.startsWith('n ')),
        ...steps.map((step) => `phone within ${step}`),
        ...words.map(({ folded }) => `contact ${folded}`),
        ...(scene.phones.length > 0 ? ['has phone'] : []),
      ],
    }
  })
}
