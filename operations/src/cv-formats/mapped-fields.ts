import type { Json } from '@roundtwo/model'
import { dateAtoms, periodsIn, plainCue } from '@roundtwo/reading'
import { tokensOf } from '@roundtwo/text'

/**
 * Another format by the parts of JSON Resume: where it keeps the items of each, and its fields with the columns that
 * they are read from; of several the first that holds something.
 */
type Format = Readonly<Record<string, { from: string; fields: Readonly<Record<string, string>> }>>

export const sourcesOf = (format: Format, part: string): string[] => format[part]?.from.split('|') ?? []

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The fields that hold something; null when there is none. */
export function withoutEmpty(fields: Json): Json | null {
  const kept = Object.entries(fields).filter(([, value]) => !isEmpty(value))
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

/** What the columns of an item hold, in their order. */
export const cellsOf = (item: Json | undefined, columns: readonly string[]): unknown[] =>
  columns
    .map((column) => item?.[column])
    .map((value) => (typeof value === 'string' ? value.trim() : value))
    .filter((value) => !isEmpty(value))

/** The centuries of exported dates are written out. */
const anyYear = 2000

function periodOf(text: string): Json {
  const [period] = periodsIn(tokensOf(text), anyYear)
  if (!period) return {}
  return period.single ? { endDate: period.start } : { startDate: period.start, endDate: period.end }
}

const listSign = /^[-–•▪●*✓]\s*(?=\S)/

/** The lines of a text or of the little HTML that editors write. */
export const linesIn = (text: string): string[] =>
  text
    .replace(/<li[^<>]*>\s*(?:<p[^<>]*>)?/gi, '\n• ')
    .split(/\r?\n|<\/?(?:p|ul|ol|br|li)\b[^<>]*>|\s{2,}(?=[•▪●-]\s)/i)
    .map(plainCue)
    .filter(Boolean)

function toldIn(text: string): Json {
  const lines = linesIn(text)
  return {
    summary: lines.filter((line) => !listSign.test(line)).join('\n'),
    highlights: lines.filter((line) => listSign.test(line)).map((line) => line.replace(listSign, '')),
  }
}

/** One field as JSON Resume has it; `period` and `told` become several, and what stands in a list takes every column. */
function fieldOf(name: string, values: readonly unknown[]): Json {
  const [value] = values
  if (name === 'courses' || name === 'keywords') return { [name]: values.flat() }
  if (typeof value !== 'string') return { [name]: value }
  if (name === 'period') return periodOf(value)
  if (name === 'told') return toldIn(value)
  if (!/date$/i.test(name)) return { [name]: value }
  return { [name]: dateAtoms(tokensOf(value), anyYear).find(({ iso }) => iso !== null)?.iso }
}

/** An item of a format with the fields of JSON Resume; nothing where none holds anything. */
function mappedItem(fields: Readonly<Record<string, string>>, item: Json): Json[] {
  const read = Object.entries(fields).map(([name, columns]) => fieldOf(name, cellsOf(item, columns.split('|'))))
  const kept = withoutEmpty(Object.assign({}, ...read))
  return kept ? [kept] : []
}

/** Every part of a format whose items are found by where it keeps them. */
export const mappedParts = (format: Format, itemsIn: (source: string) => readonly Json[]): Json =>
  Object.fromEntries(
    Object.entries(format).map(([part, { fields }]) => [
      part,
      sourcesOf(format, part)
        .flatMap(itemsIn)
        .flatMap((item) => mappedItem(fields, item)),
    ]),
  )
