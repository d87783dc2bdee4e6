import { counted, reached } from './candidate.ts'
import type { Person } from './persons.ts'
import type { Scene } from './scene.ts'

const likeliest = (chances: readonly number[]): number => chances.indexOf(Math.max(...chances))

/** What a first look at all persons of a mail says of each: its own chances and what stands beside it. */
export function personContext(
  scene: Scene,
  persons: readonly Person[],
  looks: readonly (readonly number[])[],
): string[][] {
  const { tokens } = scene.mail.document
  const placed = persons
    .flatMap((_, person) =>
      (persons[person]?.mentions ?? []).map(({ first, last }) => ({ person, first, last })),
    )
    .sort((left, right) => left.first - right.first)
  const interviewers = looks.filter((look) => likeliest(look) === 2).length
  return persons.map((_, person) => {
    const own = looks[person] ?? []
    const beside = placed.flatMap((mention, at) => {
      if (mention.person !== person) return []
      return [-1, 1].flatMap((step) => {
        const other = placed[at + step]
        if (!other || other.person === person) return []
        const distance = step < 0 ? mention.first - other.last : other.first - mention.last
        const lines = Math.abs((tokens[other.first]?.line ?? 0) - (tokens[mention.first]?.line ?? 0))
        const overlaps = distance <= 0
        const near = overlaps ? 'over' : distance <= 4 && lines === 0 ? 'close' : lines <= 1 ? 'near' : 'far'
        const kind = likeliest(looks[other.person] ?? [])
        return [`${near} ${kind}`, ...(near === 'far' ? [] : [`${near} ${step} ${kind}`])]
      })
    })
    const others = interviewers - (likeliest(own) === 2 ? 1 : 0)
    return [
      ...own.flatMap((chance, kind) => reached(`look ${kind}`, chance)),
      ...beside,
      ...(others === 0 ? ['no other interviewer'] : counted('other interviewers', others)),
      ...beside.map((name) => `look ${likeliest(own)} ${name}`),
    ]
  })
}
