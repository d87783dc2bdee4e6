import { words } from './vocabulary.ts'

/** A word of a number: `hundred` and more multiply what stands before them, others are added. */
export interface Numeral {
  kind: 'unit' | 'ten' | 'scale'
  value: number
}

export interface Grammar {
  numerals: ReadonlyMap<string, Numeral>
  /** May stand between two of its words. */
  and: string
}

type Values = Readonly<Record<string, number | undefined>>

interface Source {
  units: string
  tens: string
  scales: Values
  others: Values
  and: string
  /** What stands between unit and ten in words written as one; where it is empty the ten comes first. */
  glue?: string
}

type Row = readonly [word: string, value: number]

const rowsOf = (values: Values): Row[] =>
  Object.entries(values).flatMap(([word, value]) => (value === undefined ? [] : [[word, value] as const]))

/** `achtundzwanzig`, `drieentwintig`, `ventotto`. */
function writtenAsOne(units: readonly Row[], tens: readonly Row[], glue: string): Row[] {
  return tens.flatMap(([ten, tenValue]) =>
    units.slice(1, 10).map(([unit, value]): Row => {
      const stem = unit === 'eins' ? 'ein' : unit
      const tenFirst = /^[aeiou]/.test(unit) ? ten.slice(0, -1) + unit : ten + unit
      return [glue === '' ? tenFirst : stem + glue + ten, tenValue + value]
    }),
  )
}

/** `zweihundert`, `dreitausend`. */
const multiples = (units: readonly Row[], scales: readonly Row[]): Row[] =>
  units.slice(2, 13).flatMap(([unit, value]) => scales.map(([scale, by]): Row => [unit + scale, value * by]))

function grammarOf(source: Source): Grammar {
  const units = source.units.split(' ').map((word, value): Row => [word, value])
  const tens = source.tens.split(' ').map((word, place): Row => [word, (place + 2) * 10])
  const scales = rowsOf(source.scales)
  const joined =
    source.glue === undefined
      ? []
      : [
          ...writtenAsOne(units, tens, source.glue),
          ...multiples(
            units,
            scales.filter(([, by]) => by <= 1000 && by >= 100),
          ),
        ]
  const all = (kind: Numeral['kind'], rows: readonly Row[]) =>
    rows.map(([word, value]): [string, Numeral] => [word, { kind, value }])
  return {
    and: source.and,
    numerals: new Map([
      ...all('unit', [...joined, ...rowsOf(source.others), ...units]),
      ...all('ten', tens),
      ...all('scale', scales),
    ]),
  }
}

const sources: Readonly<Record<string, Source | undefined>> = words.numbers
const grammars = new Map<string, Grammar>()

/** How numbers are put in words in a language, by its ISO 639 code. */
export function grammarNamed(language: string): Grammar | null {
  const source = sources[language]
  if (source === undefined) return null
  const known = grammars.get(language) ?? grammarOf(source)
  grammars.set(language, known)
  return known
}
