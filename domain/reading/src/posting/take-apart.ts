import { type Classifier, chancesOf, classify, type Token, tokensOf } from '@roundtwo/text'
import { headingsAbove, unitChances } from './classes.ts'
import type { PostingModels } from './models.ts'
import { bestName, type NameKind, nameMentions } from './names.ts'
import { payOf } from './pay.ts'
import { type SpanKind, spansIn } from './spans.ts'
import { postingText } from './units.ts'
import { seniorityFeatures, type WholePosting } from './whole.ts'
import { levelFeatures, wishKindFeatures, wishPlaceOf } from './wishes.ts'
import { modeFeatures, workplaceFeatures, workplaceQuote } from './workplace.ts'

/** A value, with the posting's words it rests on. */
export interface Judged<Value = string> {
  value: Value
  probability: number
  quote: string
}

/** Words of the posting that state something wanted, offered or to be done. */
interface Stated {
  text: string
  tokens: readonly Token[]
  probability: number
}

function judgedBy(model: Classifier, features: readonly string[], quote = ''): Judged {
  const { label, probability } = classify(model, features)
  return { value: label, probability, quote }
}

/** The same words said twice are one wish: the first. */
const onceEach = <Item extends Stated>(items: readonly Item[]): Item[] =>
  [...Map.groupBy(items, ({ text }) => text.toLowerCase().replace(/\s+/g, ' ')).values()].flatMap((same) =>
    same.slice(0, 1),
  )

/** Takes a posting's text apart by what was learnt, each piece with its probability. Title and place are what the caller knows of them. */
export function takeApart(
  source: string,
  models: PostingModels,
  given: { title: string | null; place: string | null },
) {
  const posting = postingText(source)
  const { units, document } = posting
  const chances = unitChances(units, models)
  const headings = headingsAbove(chances)
  const stated = spansIn(units, chances, models.spans).flatMap((span) => {
    const place = wishPlaceOf(units, chances, headings, span)
    const tokens = place?.unit.tokens.slice(span.from, span.to) ?? []
    const text = document.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
    return place ? [{ ...{ kind: span.kind, probability: span.probability, place }, text, tokens }] : []
  })
  const listed = (wanted: SpanKind) =>
    onceEach(stated.filter(({ kind }) => kind === wanted)).map(({ kind: _kind, ...rest }) => rest)
  const requirements = listed('requirement').map(({ place, ...wish }) => ({
    ...wish,
    kind: judgedBy(models.wishKind, wishKindFeatures(place), wish.text),
    level: judgedBy(models.level, levelFeatures(place), wish.text),
  }))
  const duties = listed('duty')
  const mentions = nameMentions(posting, models.names)
  const company = bestName('company', mentions, units, models.nameChoice)
  const nameOf = (kind: NameKind): Judged | null => {
    const best =
      kind === 'company' ? company : bestName(kind, mentions, units, models.nameChoice, company?.key)
    const quote = units[best?.unit ?? -1]?.line.text ?? ''
    return best ? { value: best.text, probability: best.probability, quote } : null
  }
  const names = { title: nameOf('title'), company: nameOf('company'), place: nameOf('place') }
  const pay = payOf(document, given.place ?? names.place?.value ?? '', models.pay)
  const whole: WholePosting = {
    units,
    pay: pay?.pay ?? null,
    title: tokensOf(given.title ?? names.title?.value ?? ''),
    requirements: requirements.map(({ kind, level, tokens }) => {
      return { kind: kind.value, level: level.value, tokens }
    }),
    duties: duties.map(({ tokens }) => tokens),
    saidPlaces: units.map((unit) => chancesOf(models.workplaces, workplaceFeatures(unit))),
  }
  const mode = judgedBy(models.mode, modeFeatures(whole))
  return {
    names,
    requirements,
    duties,
    values: listed('value'),
    hints: listed('hint'),
    mode: { ...mode, quote: workplaceQuote(whole, mode.value) },
    seniority: judgedBy(models.seniority, seniorityFeatures(whole)),
    pay,
  }
}
