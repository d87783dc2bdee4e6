import { classify, type Token, tokensOf } from '@roundtwo/text'
import { type Chances, headingsAbove, unitChances } from './classes.ts'
import type { PostingModels } from './models.ts'
import { bestName, type NameKind, nameKinds, nameMentions } from './names.ts'
import { type FoundPay, payOf } from './pay.ts'
import { type FoundSpan, spansIn } from './spans.ts'
import { type PostingText, postingText, type Unit } from './units.ts'
import { modeFeatures, seniorityFeatures, type WholePosting } from './whole.ts'
import { levelFeatures, type WishPlace, wishKindFeatures } from './wishes.ts'

export interface Judged {
  value: string
  probability: number
  /** The posting's words it rests on. */
  quote: string
}

export interface FoundWish {
  text: string
  kind: Judged
  level: Judged
  probability: number
  tokens: readonly Token[]
}

/** A posting's text taken apart, each piece with its probability. */
export interface TakenApart {
  names: Record<NameKind, Judged | null>
  requirements: FoundWish[]
  duties: { text: string; probability: number; tokens: readonly Token[] }[]
  values: { text: string; probability: number }[]
  hints: { text: string; probability: number }[]
  mode: Judged
  seniority: Judged
  pay: FoundPay | null
}

const tokensIn = (unit: Unit | undefined, span: { from: number; to: number }): readonly Token[] =>
  unit?.tokens.slice(span.from, span.to) ?? []

function textOf({ document }: PostingText, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? document.text.slice(first.start, last.end) : ''
}

/** Where the wish of a span stands. */
export function wishPlaceOf(
  units: readonly Unit[],
  chances: readonly Chances[],
  headings: readonly number[],
  span: { unit: number; from: number; to: number },
): WishPlace | null {
  const unit = units[span.unit]
  const heading = headings[span.unit] ?? -1
  return unit
    ? {
        unit,
        from: span.from,
        to: span.to,
        chances: chances[span.unit],
        heading: units[heading],
        headingChances: chances[heading],
      }
    : null
}

function wishesOf(
  posting: PostingText,
  chances: readonly Chances[],
  spans: readonly FoundSpan[],
  models: PostingModels,
): FoundWish[] {
  const headings = headingsAbove(chances)
  return spans.flatMap((span) => {
    const place = span.kind === 'requirement' ? wishPlaceOf(posting.units, chances, headings, span) : null
    if (!place) return []
    const tokens = tokensIn(place.unit, span)
    const text = textOf(posting, tokens)
    const kind = classify(models.wishKind, wishKindFeatures(place))
    const level = classify(models.level, levelFeatures(place))
    return [
      {
        text,
        tokens,
        probability: span.probability,
        kind: { value: kind.label, probability: kind.probability, quote: text },
        level: { value: level.label, probability: level.probability, quote: text },
      },
    ]
  })
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

/** The same words said twice are one wish. */
function onceEach<Item extends { text: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item.text), item])).values()].toReversed()
}

function namesOf(posting: PostingText, models: PostingModels): Record<NameKind, Judged | null> {
  const mentions = nameMentions(posting, models.names)
  const found: Record<NameKind, Judged | null> = { title: null, company: null, place: null }
  for (const kind of nameKinds) {
    const best = bestName(kind, mentions, posting.units, models.nameChoice)
    const quote = posting.units[best?.candidate.mentions[0]?.unit ?? -1]?.line.text ?? ''
    if (best) found[kind] = { value: best.candidate.text, probability: best.probability, quote }
  }
  return found
}

/** Takes a posting's text apart by what was learnt. Title and place are what the caller knows of them. */
export function takeApart(
  source: string,
  models: PostingModels,
  given: { title: string | null; place: string | null },
): TakenApart {
  const posting = postingText(source)
  const { units } = posting
  const chances = unitChances(units, models)
  const spans = spansIn(units, chances, models)
  const listed = (kind: FoundSpan['kind']) =>
    onceEach(
      spans
        .filter((span) => span.kind === kind)
        .map((span) => {
          const tokens = tokensIn(units[span.unit], span)
          return { text: textOf(posting, tokens), probability: span.probability, tokens }
        }),
    )
  const names = namesOf(posting, models)
  const requirements = onceEach(wishesOf(posting, chances, spans, models))
  const duties = listed('duty')
  const pay = payOf(posting.document, given.place ?? names.place?.value ?? '', models.pay)
  const whole: WholePosting = {
    units,
    pay: pay?.pay ?? null,
    title: tokensOf(given.title ?? names.title?.value ?? ''),
    requirements: requirements.map(({ kind, level, tokens }) => ({
      kind: kind.value,
      level: level.value,
      tokens,
    })),
    duties: duties.map(({ tokens }) => tokens),
  }
  const mode = classify(models.mode, modeFeatures(whole))
  const seniority = classify(models.seniority, seniorityFeatures(whole))
  return {
    names,
    requirements,
    duties,
    values: listed('value'),
    hints: listed('hint'),
    mode: { value: mode.label, probability: mode.probability, quote: '' },
    seniority: { value: seniority.label, probability: seniority.probability, quote: '' },
    pay,
  }
}
