import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '@roundtwo/text'

// Writes the given and family names of many countries that the tagger of names has as a hint, from the locales of
// `@faker-js/faker` (MIT). Run with a folder in which it is installed:
//   node --conditions=source tools/train/person-names.ts FOLDER

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder in which @faker-js/faker is installed.')
const { allLocales } = createRequire(join(folder, 'package.json'))('@faker-js/faker')

/** All words in Latin letters anywhere under a value. */
function wordsUnder(value: unknown): string[] {
  if (typeof value === 'string')
    return value.includes('{{')
      ? []
      : fold(value)
          .split(/[\s-]+/)
          .filter((word) => /^\p{Script=Latin}{2,}$/u.test(word))
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsUnder) : []
}

const locales: { person?: Record<string, unknown> }[] = Object.values(allLocales)

/** Short names are words of some other language: those of two countries stay. */
function gathered(field: string): string {
  const counts = new Map<string, number>()
  for (const { person } of locales)
    for (const word of new Set(wordsUnder(person?.[field]))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kept = [...counts].filter(([word, count]) => word.length > 3 || count > 1)
  return kept
    .map(([word]) => word)
    .sort()
    .join(' ')
}

writeFileSync(
  join(import.meta.dirname, '../../domain/text/src/names/person-names.json'),
  `${JSON.stringify({ given: gathered('first_name'), family: gathered('last_name') }, null, 1)}\n`,
)
