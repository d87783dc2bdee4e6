import type { Pay } from '@roundtwo/model'
import { type PostingText, postingText, type SpanKind, type Unit, type UnitClass } from '@roundtwo/reading'
import { fold, type Token, tokensOf } from '@roundtwo/text'

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
  group: string
  gold: GoldPosting
  /** Its headings were taken out. */
  isHeadless: boolean
  posting: PostingText
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
function placeOf(
  words: readonly Word[],
  text: string,
  taken: ReadonlySet<number>,
): { at: number; length: number } {
  const wanted = tokensOf(text)
    .filter(isWordy)
    .map((token) => token.folded)
  if (wanted.length === 0) return { at: -1, length: 0 }
  for (let at = 0; at + wanted.length <= words.length; at += 1)
    if (!taken.has(at) && wanted.every((word, step) => words[at + step]?.folded === word))
      return { at, length: wanted.length }
  return { at: -1, length: 0 }
}

/** The span of the unit that holds most of the words. */
function spanAt(words: readonly Word[], at: number, length: number): Omit<GoldSpan, 'kind' | 'wish'> | null {
  const own = words.slice(at, at + length)
  const byUnit = [...Map.groupBy(own, ({ unit }) => unit)].sort(
    (left, right) => right[1].length - left[1].length,
  )
  const [unit, places] = byUnit[0] ?? []
  const [first, last] = [places?.[0], places?.at(-1)]
  return unit && first && last ? { unit, from: first.place, to: last.place + 1 } : null
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
      const span = at < 0 ? null : spanAt(words, at, length)
      if (!span) return []
      taken.add(at)
      const tokens = span.unit.tokens.slice(span.from, span.to)
      if (tokens.some((token) => used.has(token))) return []
      for (const token of tokens) used.add(token)
      return [{ kind, wish, ...span }]
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
  return (
    (unit.line.gapBefore && unit.line.index > 4 && unit.tokens.length < 7) ||
    (capitals && unit.line.index > 4)
  )
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
export function labelled(gold: GoldPosting, group: string, text = gold.text): LabelledText {
  const posting = postingText(text)
  const { units } = posting
  const spans = spansOf(gold, units)
  const byUnit = Map.groupBy(spans, ({ unit }) => unit)
  const held = new Set(byUnit.keys())
  const headings = units.filter((_, index) => looksLikeHeading(units, index, held)).map(({ index }) => index)
  const classes = units.map((unit): UnitClass[] => [...new Set((byUnit.get(unit) ?? []).flatMap(classesOf))])
  headings.forEach((index, order) => {
    const section = units.slice(index + 1, headings[order + 1] ?? units.length)
    classes[index] = [headingClass(section, byUnit)]
  })
  return { group, gold, isHeadless: text !== gold.text, posting, spans, classes }
}

/** A text as it is when its headings were lost. */
export function withoutHeadings({ gold, posting, classes }: LabelledText): string {
  const lost = new Set(
    posting.units
      .filter(
        (unit, index) => unit.line.index > 2 && classes[index]?.some((name) => name.startsWith('heading')),
      )
      .map((unit) => fold(unit.line.text)),
  )
  return gold.text
    .split('\n')
    .filter((line) => !lost.has(fold(line.replace(/^[#*\s]+/, '').trim())))
    .join('\n')
}
