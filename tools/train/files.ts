import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')

/** The records of a labelled set of `bench/sets`. */
export const readSet = <Row>(name: string): Row[] =>
  readFileSync(join(top, 'bench/sets', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line))

/** Names of the labelled sets that begin so, in their order. */
export const setsNamed = (beginning: string): string[] =>
  readdirSync(join(top, 'bench/sets'))
    .filter((name) => name.startsWith(beginning) && name.endsWith('.jsonl'))
    .map((name) => name.replace('.jsonl', ''))
    .sort()

/** The records of several sets; ids are the same in some of them, so each begins with its set's name. */
export const readSets = <Row extends { id: string }>(names: readonly string[]): Row[] =>
  names.flatMap((name) => readSet<Row>(name).map((row) => ({ ...row, id: `${name} ${row.id}` })))

/** Writes what a reader has learnt to `domain/reading/src/<reader>/models.json`. */
export function writeModels(reader: string, models: unknown): void {
  const file = join(top, 'domain/reading/src', reader, 'models.json')
  // A feature stands on a line of its own, so that two trainings can be compared.
  const text = `${JSON.stringify(models, null, 1)}\n`
  writeFileSync(file, text)
  console.log(`${reader}: ${Math.round(text.length / 1000)} kB written`)
}
