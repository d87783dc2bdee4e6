import { counted, reached } from './candidate.ts'
import type { Person } from './persons.ts'

const likeliest = (chances: readonly number[] = []): number => chances.indexOf(Math.max(...chances))
const interviewer = 2

/** What a first look at all persons of a mail says of each: its own chances and what stands beside it. */
export function personContext(persons: readonly Person[], looks: readonly (readonly number[])[]): string[][] {
  const kinds = looks.map((look) => likeliest(look))
  const placed = persons
    .flatMap(({ mentions }, person) => mentions.map(({ first, last, line }) => ({ person, first, last, line })))
    .sort((left, right) => left.first - right.first)
  const besides = placed.flatMap((mention, at) =>
    [-1, 1].flatMap((step) => {
      const other = placed[at + step]
      if (!other || other.person === mention.person) return []
      const distance = step < 0 ? mention.first - other.last : other.first - mention.last
      const lines = Math.abs(other.line - mention.line)
      const isClose = distance <= 4 && lines === 0
      const near = distance <= 0 ? 'over' : isClose ? 'close' : lines <= 1 ? 'near' : 'far'
      const kind = kinds[other.person] ?? -1
      const names = [`${near} ${kind}`, ...(near === 'far' ? [] : [`${near} ${step} ${kind}`])]
      return names.map((name) => ({ person: mention.person, name }))
    }),
  )
  return persons.map((_, at) => {
    const beside = besides.filter(({ person }) => person === at).map(({ name }) => name)
    const others = kinds.filter((kind, other) => kind === interviewer && other !== at).length
    return [
      ...(looks[at] ?? []).flatMap((chance, kind) => reached(`look ${kind}`, chance)),
      ...beside,
      ...(others === 0 ? ['no other interviewer'] : counted('other interviewers', others)),
      ...beside.map((name) => `look ${kinds[at]} ${name}`),
    ]
  })
}
