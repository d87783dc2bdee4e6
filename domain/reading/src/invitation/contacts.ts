import type { Phone, Token } from '@roundtwo/text'
import { highest } from '../features.ts'
import type { Candidate } from './candidate.ts'
import words from './invitation-words.json' with { type: 'json' }
import type { Person } from './persons.ts'
import type { Scene } from './scene.ts'
import { tokenAt } from './stretch.ts'

const contactWords = new Set(words.contact.split(' '))

/** The telephone number that goes with a person: near a mention, or else in the signature below the name. */
export function phoneOf(scene: Scene, person: Person): { phone: Phone; distance: number } | null {
  const { tokens } = scene.mail.document
  const near = person.mentions.flatMap((mention) =>
    scene.phones.map((phone) => {
      const at = tokenAt(scene, phone.start)
      const lines = (tokens[at]?.line ?? 0) - mention.line
      const distance = at > mention.last ? at - mention.last : (mention.first - at) * 1.5 + 4
      return { phone, distance: distance + Math.abs(lines) * 4 }
    }),
  )
  return highest(near, ({ distance }) => -distance) ?? null
}

/** The mail address that is made of a person's names. */
export function emailOf({ mail }: Scene, { words: names }: Person): string | null {
  const long = names.filter((word) => word.length > 2)
  const isTheirs = ({ kind, folded }: Token) =>
    kind === 'address' && long.some((word) => folded.split('@')[0]?.includes(word))
  return mail.document.tokens.find(isTheirs)?.text ?? null
}

/** Who may be the one to turn to. */
export function contactCandidates(scene: Scene, persons: readonly Person[]): Candidate[] {
  const { tokens } = scene.mail.document
  return persons.map((person) => {
    const distance = phoneOf(scene, person)?.distance ?? Number.POSITIVE_INFINITY
    const said = person.mentions.flatMap((mention) =>
      tokens
        .slice(Math.max(0, mention.first - 12), mention.last + 12)
        .filter(({ folded, line }) => contactWords.has(folded) && line === mention.line),
    )
    return {
      value: person.name,
      span: person.mentions[0] ?? null,
      features: [
        ...person.features.filter((name) => !name.startsWith('n ')),
        ...[4, 8, 14, 24, 40].filter((step) => distance <= step).map((step) => `phone within ${step}`),
        ...said.map(({ folded }) => `contact ${folded}`),
        ...(scene.phones.length > 0 ? ['has phone'] : []),
      ],
    }
  })
}
