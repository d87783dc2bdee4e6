import type { Pay } from '@roundtwo/model'
import { type PostingText, postingText, type SpanKind, type Unit, type UnitClass, withCompany } from '@roundtwo/reading'
import { fold, type Token, tokensOf } from '@roundtwo/text'
import { foldOf } from './cross-validate.ts'

/** A posting with its labels: see bench/sets/SCHEMA.md. */
export interface GoldPosting {
  id: string
  title: string
  company: string
  text: string
  requirements: { text: string; kind: string; level: 'must' | 'nice' }[]
  duties: string[]
  values?: string[]
  formatHints?: string[]
  place?: string | null
  pay: Pay | null
  mode: string
  seniority: string
}

/** Words of a unit with what the labels say of them. */
export interface GoldSpan {
  kind: SpanKind
  unit: Unit
  from: number
  to: number
  wish: GoldPosting['requirements'][number] | null
}

/** A posting, or the same without its headings, with the labels found in it. */
export interface LabelledText {
  gold: GoldPosting
  posting: PostingText
  /** The same with the company's name as it is written. */
  named: PostingText
  spans: GoldSpan[]
  /** What each unit holds. */
  classes: UnitClass[][]
}

const isWordy = (token: Token): boolean => token.kind !== 'sign'

interface Word {
  folded: string
  unit: Unit
  place: number
}

const wordsOf = (units: readonly Unit[]): Word[] =>
  units.flatMap((unit) =>
    unit.tokens.flatMap((token, place) => (isWordy(token) ? [{ folded: token.folded, unit, place }] : [])),
  )

/** Where the words of `text` stand one after the other, from `after` on if they do; -1 when nowhere. */
function placeOf(words: readonly Word[], text: string, taken: ReadonlySet<number>): { at: number; length: number } {
  const wanted = tokensOf(text)
    .filter(isWordy)
    .map((token) => token.folded)
  if (wanted.length === 0) return { at: -1, length: 0 }
  for (let at = 0; at + wanted.length <= words.length; at += 1)
    if (!taken.has(at) && wanted.every((word, step) => words[at + step]?.folded === word))
      return { at, length: wanted.length }
  return { at: -1, length: 0 }
}

/** The spans of the units that hold the words, the longest first. */
function spansAt(words: readonly Word[], at: number, length: number): Omit<GoldSpan, 'kind' | 'wish'>[] {
  return [...Map.groupBy(words.slice(at, at + length), ({ unit }) => unit)]
    .sort((left, right) => right[1].length - left[1].length)
    .flatMap(([unit, places]) => {
      const [first, last] = [places[0], places.at(-1)]
      return first && last ? [{ unit, from: first.place, to: last.place + 1 }] : []
    })
}

function spansOf(gold: GoldPosting, units: readonly Unit[]): GoldSpan[] {
  const words = wordsOf(units)
  const wanted = [
    ...gold.requirements.map((wish) => ({ kind: 'requirement' as const, text: wish.text, wish })),
    ...gold.duties.map((text) => ({ kind: 'duty' as const, text, wish: null })),
    ...(gold.values ?? []).map((text) => ({ kind: 'value' as const, text, wish: null })),
    ...(gold.formatHints ?? []).map((text) => ({ kind: 'hint' as const, text, wish: null })),
  ]
  const taken = new Set<number>()
  const used = new Set<Token>()
  return wanted
    .toSorted((left, right) => right.text.length - left.text.length)
    .flatMap(({ kind, text, wish }) => {
      const { at, length } = placeOf(words, text, taken)
      if (at < 0) return []
      taken.add(at)
      // A duty may be told in several sentences, a wish stands in one.
      const spans = spansAt(words, at, length).slice(0, kind === 'duty' ? undefined : 1)
      return spans.flatMap((span) => {
        const tokens = span.unit.tokens.slice(span.from, span.to)
        if (tokens.some((token) => used.has(token))) return []
        for (const token of tokens) used.add(token)
        return [{ kind, wish, ...span }]
      })
    })
}

const classesOf = (span: GoldSpan): UnitClass[] => {
  if (span.kind !== 'requirement') return [span.kind]
  return span.wish?.level === 'nice' ? ['wish', 'nice'] : ['wish']
}

/** Short, without a full stop, no label in it, and what follows is set differently: a heading. */
function looksLikeHeading(units: readonly Unit[], index: number, labelled: ReadonlySet<Unit>): boolean {
  const unit = units[index]
  const next = units[index + 1]
  if (!unit || !next || unit.of > 1 || unit.tokens.length > 9 || unit.line.index < 1) return false
  if (labelled.has(unit) || unit.line.bullet !== null || /[.!,;]$/.test(unit.line.text)) return false
  if (unit.line.text.endsWith(':') || unit.line.heading) return true
  if (next.line.bullet !== null) return true
  const capitals = unit.line.text === unit.line.text.toUpperCase()
  return (unit.line.gapBefore && unit.line.index > 4 && unit.tokens.length < 7) || (capitals && unit.line.index > 4)
}

function headingClass(section: readonly Unit[], spans: ReadonlyMap<Unit, GoldSpan[]>): UnitClass {
  const own = section.map((unit) => new Set((spans.get(unit) ?? []).flatMap(classesOf)))
  const share = (name: UnitClass) => own.filter((names) => names.has(name)).length / Math.max(1, own.length)
  const [wish, nice, duty] = [share('wish'), share('nice'), share('duty')]
  if (Math.max(wish, duty) < 0.35) return 'heading other'
  if (duty >= wish) return 'heading duty'
  return nice > wish / 2 ? 'heading nice' : 'heading wish'
}

/** A text with its labels on its units. */
export function labelled(gold: GoldPosting, text = gold.text): LabelledText {
  const named = postingText(text)
  const units = withCompany(named.units, gold.company)
  const spans = spansOf(gold, units)
  const byUnit = Map.groupBy(spans, ({ unit }) => unit)
  const held = new Set(byUnit.keys())
  const headings = units.filter((_, index) => looksLikeHeading(units, index, held)).map(({ index }) => index)
  const classes = units.map((unit): UnitClass[] => [...new Set((byUnit.get(unit) ?? []).flatMap(classesOf))])
  headings.forEach((index, order) => {
    const section = units.slice(index + 1, headings[order + 1] ?? units.length)
    classes[index] = [headingClass(section, byUnit)]
  })
  return { gold, posting: { ...named, units }, named, spans, classes }
}

const longestLine = 72

const wrapped = (line: string): string => (line.length <= longestLine ? line : line.replace(/(.{50,72}) +/g, '$1\n'))

/** "Location: Leeds" as two lines, as the fields of job boards are copied. */
const field = /^([\p{L} /]{4,24}): +(\S.{1,50})$/gmu

/** How texts come when they were copied: with empty lines between all lines, broken within sentences, without list signs or colons. */
const looks: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\n+/g, '\n\n'),
  (text) => text.split('\n').map(wrapped).join('\n'),
  (text) => text.replace(/^\s*[•*·\-–]\s+/gm, ''),
  (text) => text.replace(field, '$1\n$2'),
]

/** Half of all texts in another look. */
export const inSomeLook = (text: string, id: string): string =>
  looks[foldOf(`look ${id}`, looks.length * 2)]?.(text) ?? text

/** The middle third of a text's lines, as somebody copies a part of it. */
export function middleOf(text: string): string {
  const lines = text.split('\n')
  const third = Math.ceil(lines.length / 3)
  return lines.slice(third, -third).join('\n')
}

/** A text as it is when its headings were lost. */
export function withoutHeadings({ gold, posting, classes }: LabelledText): string {
  const lost = new Set(
    posting.units
      .filter((unit, index) => unit.line.index > 2 && classes[index]?.some((name) => name.startsWith('heading')))
      .map((unit) => fold(unit.line.text)),
  )
  return gold.text
    .split('\n')
    .filter((line) => !lost.has(fold(line.replace(/^[#*\s]+/, '').trim())))
    .join('\n')
}
