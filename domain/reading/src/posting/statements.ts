import { inRuns, type Token } from '@roundtwo/text'
import { headingsAbove, unitChances } from './classes.ts'
import { judgedBy } from './judged.ts'
import type { PostingModels } from './models.ts'
import { type FoundSpan, type SpanKind, spansIn } from './spans.ts'
import type { Unit } from './units.ts'
import { levelFeatures, wishKindFeatures, wishPlaceOf } from './wishes.ts'

/** Words of the posting that state something wanted, offered or to be done. */
interface Stated {
  text: string
  tokens: readonly Token[]
  probability: number
}

/** The same words said twice are one wish: the first. */
const onceEach = <Item extends Stated>(items: readonly Item[]): Item[] =>
  [...Map.groupBy(items, ({ text }) => text.toLowerCase().replace(/\s+/g, ' ')).values()].flatMap((same) =>
    same.slice(0, 1),
  )

/** The words from the first of these spans to the last. */
function statedBy(units: readonly Unit[], text: string, run: readonly [FoundSpan, ...FoundSpan[]]): Stated {
  const [first, last] = [run[0], run.at(-1) ?? run[0]]
  const own = units[first.unit]?.tokens ?? []
  const start = own[first.from]?.start ?? 0
  const end = units[last.unit]?.tokens[last.to - 1]?.end ?? start
  const tokens = own.slice(first.from, first.unit === last.unit ? last.to : undefined)
  const probability = Math.min(...run.map((span) => span.probability))
  return { text: text.slice(start, end), tokens, probability }
}

/** What a posting's units state: wishes with kind and level, duties, what is offered, and how it chooses. */
export function statementsIn(units: readonly Unit[], text: string, models: PostingModels) {
  const chances = unitChances(units, models)
  const headings = headingsAbove(chances)
  const spans = spansIn(units, chances, models.spans)
  const ofKind = (wanted: SpanKind) => spans.filter(({ kind }) => kind === wanted)
  const listed = (kind: SpanKind) => onceEach(ofKind(kind).map((span) => statedBy(units, text, [span])))
  const isOneItem = (one: FoundSpan, before: FoundSpan) => {
    const unit = units[one.unit]
    return unit?.isItem === true && unit.line === units[before.unit]?.line
  }
  const wishes = ofKind('requirement').flatMap((span) => {
    const place = wishPlaceOf(units, chances, headings, span)
    return place ? [{ ...span, place, level: judgedBy(models.level, levelFeatures(place)) }] : []
  })
  type Wish = (typeof wishes)[number]
  // What a sentence of an item asks for at one level is one wish; what the item says of the work is one duty.
  const isOneWish = (one: Wish, before: Wish) =>
    one.unit === before.unit && isOneItem(one, before) && one.level.value === before.level.value
  const requirements = inRuns(wishes, isOneWish).map((run) => {
    const [{ place, level }] = run
    const wish = statedBy(units, text, run)
    const features = wishKindFeatures({ ...place, to: run.at(-1)?.to ?? place.to })
    const quote = wish.text
    return { ...wish, kind: judgedBy(models.wishKind, features, quote), level: { ...level, quote } }
  })
  return {
    requirements: onceEach(requirements),
    duties: onceEach(inRuns(ofKind('duty'), isOneItem).map((run) => statedBy(units, text, run))),
    values: listed('value'),
    hints: listed('hint'),
  }
}
