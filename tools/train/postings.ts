import {
  byName,
  candidateFeatures,
  candidatesOf,
  chancesOfTags,
  headingsAbove,
  levelFeatures,
  mayHold,
  modeFeatures,
  type NameMention,
  nameFeatures,
  nameKinds,
  nameMentions,
  nameTags,
  type PostingModels,
  postingText,
  spanFeatures,
  spanTags,
  sureFields,
  type Unit,
  unitClasses,
  unitFeatures,
  unitFeaturesInContext,
  unitTagOf,
  unitTags,
  type WholePosting,
  wishKindFeatures,
  wishPlaceOf,
  workplaceFeatures,
  workplaces,
} from '@roundtwo/reading'
import {
  type Chances,
  type Classifier,
  chancesOf,
  fold,
  type Tagger,
  tagged,
  tokensOf,
  trimmed,
  weightTable,
} from '@roundtwo/text'
import { foldOf } from './cross-validate.ts'
import { readSet } from './files.ts'
import { type Choice, fitChoice } from './fit-choice.ts'
import { type Example, fitClassifier, fitDetector, type ManyLabelled } from './fit-classifier.ts'
import { fitTagger, type TaggedSequence } from './fit-tagger.ts'
import { trainPay } from './posting-pay.ts'
import {
  type GoldPosting,
  type GoldSpan,
  inSomeLook,
  type LabelledText,
  labelled,
  middleOf,
  withoutHeadings,
} from './posting-texts.ts'

const partEvery = 3

/** Each text with its headings and without, where it has any, half of them in another look; and parts of some. */
export function trainingTexts(records: readonly GoldPosting[]): Record<'whole' | 'headless' | 'parts', LabelledText[]> {
  const inLook = (gold: GoldPosting, text: string, name: string) =>
    labelled(gold, inSomeLook(text, `${name} ${gold.id}`))
  return {
    whole: records.map((gold) => inLook(gold, gold.text, 'whole')),
    headless: records.flatMap((gold) => {
      const bare = withoutHeadings(labelled(gold))
      return bare === gold.text ? [] : [inLook(gold, bare, 'headless')]
    }),
    parts: records
      .filter(({ id }) => foldOf(`part ${id}`, partEvery) === 0)
      .map((gold) => labelled(gold, middleOf(gold.text))),
  }
}

const innerFolds = 4

/**
 * For each text what a model makes of it that was trained without it. Others of its author may stay: a look by models
 * that know fewer authors than the final one taught those after it worse (see docs/decisions/0011).
 */
export function unseen<Made>(
  texts: readonly LabelledText[],
  salt: string,
  train: (kept: readonly LabelledText[]) => (text: LabelledText) => Made,
): Map<LabelledText, Made> {
  const made = new Map<LabelledText, Made>()
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const isHeld = (text: LabelledText) => foldOf(`${salt} ${text.gold.id}`, innerFolds) === fold
    const judge = train(texts.filter((text) => !isHeld(text)))
    for (const text of texts.filter(isHeld)) made.set(text, judge(text))
  }
  return made
}

const classOptions = { labels: unitClasses, l2: 0.2, epochs: 10, rate: 0.05, least: 12 }
const tagOptions = { labels: unitTags, l2: 0.12, epochs: 12, rate: 0.03, least: 12 }

type Looks = Map<LabelledText, readonly Chances[]>

const firstExamples = (texts: readonly LabelledText[]): ManyLabelled[] =>
  texts.flatMap(({ posting, classes }) =>
    posting.units.map((unit, index) => ({ features: unitFeatures(unit), labels: classes[index] ?? [] })),
  )

const inContext = ({ posting: { units } }: LabelledText, first: readonly Chances[]): string[][] =>
  unitFeaturesInContext(units, first)

const secondSequences = (texts: readonly LabelledText[], looks: Looks): TaggedSequence[] =>
  texts.map((text) => ({
    features: inContext(text, looks.get(text) ?? []),
    labels: text.classes.map(unitTagOf),
  }))

/** Both looks, and what the second makes of each text when it has not seen it. */
export function fitClasses(texts: readonly LabelledText[]) {
  const looks: Looks = unseen(texts, 'first', (kept) => {
    const model = fitDetector(firstExamples(kept), classOptions)
    return ({ posting }) => posting.units.map((unit) => chancesOf(model, unitFeatures(unit)))
  })
  const chances: Looks = unseen(texts, 'first', (kept) => {
    const model = fitTagger(secondSequences(kept, looks), tagOptions)
    return (text) =>
      tagged(model, inContext(text, looks.get(text) ?? [])).map(({ probabilities }) =>
        chancesOfTags(model.labels, probabilities),
      )
  })
  return {
    classes: fitDetector(firstExamples(texts), classOptions),
    classesInContext: fitTagger(secondSequences(texts, looks), tagOptions),
    chances,
  }
}

/** The tag of each token of a unit. */
const tagsOf = (unit: Unit, gold: readonly GoldSpan[]): string[] =>
  unit.tokens.map((_, place) => {
    const span = gold.find(({ from, to }) => from <= place && place < to)
    return span ? `${span.from === place ? 'B' : 'I'} ${span.kind}` : 'O'
  })

/** The units worth looking into. */
const spanSequences = ({ posting, spans }: LabelledText, chances: readonly Chances[]): TaggedSequence[] =>
  posting.units.flatMap((unit, index) => {
    const gold = spans.filter((span) => span.unit === unit)
    const isOpen = gold.length > 0 || mayHold(chances[index])
    return isOpen ? [{ features: spanFeatures(unit, chances[index]), labels: tagsOf(unit, gold) }] : []
  })

export const fitSpans = (texts: readonly LabelledText[], looks: Looks): Tagger =>
  fitTagger(
    texts.flatMap((text) => spanSequences(text, looks.get(text) ?? [])),
    { labels: spanTags, l2: 0.4, epochs: 12, rate: 0.05, least: 30 },
  )

function wishExamples(texts: readonly LabelledText[], looks: Looks): { level: Example[]; kind: Example[] } {
  const level: Example[] = []
  const kind: Example[] = []
  for (const text of texts) {
    const chances = looks.get(text) ?? []
    const headings = headingsAbove(chances)
    for (const { wish, unit, from, to } of text.spans) {
      const place = wish && wishPlaceOf(text.posting.units, chances, headings, { unit: unit.index, from, to })
      if (!place) continue
      level.push({ features: levelFeatures(place), label: wish.level })
      kind.push({ features: wishKindFeatures(place), label: wish.kind })
    }
  }
  return { level, kind }
}

const wholeOf = ({ gold, posting }: LabelledText, saidPlaces: readonly (readonly number[])[] = []): WholePosting => ({
  saidPlaces,
  units: posting.units,
  title: tokensOf(gold.title),
  requirements: gold.requirements.map(({ text, kind, level }) => ({ kind, level, tokens: tokensOf(text) })),
  duties: gold.duties.map((duty) => tokensOf(duty)),
  pay: gold.pay,
})

const nameOf = (gold: GoldPosting, kind: (typeof nameKinds)[number]): string => fold(trimmed(gold[kind] ?? '', ' .,'))

const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.folded)

/** The tags of all units: wherever the words of the title, the company or the place stand. */
function nameLabels({ gold, named }: LabelledText): string[][] {
  const names = nameKinds
    .map((kind) => ({ kind, words: wordsOf(nameOf(gold, kind)) }))
    .filter(({ words }) => words.length > 0)
    .sort((left, right) => right.words.length - left.words.length)
  return named.units.map(({ tokens }) => {
    const labels = tokens.map(() => 'O')
    const places = tokens.flatMap((token, place) => (token.kind === 'sign' ? [] : [place]))
    for (const { kind, words } of names)
      places.forEach((_, at) => {
        const own = places.slice(at, at + words.length)
        const first = own[0]
        const last = own.at(-1)
        if (first === undefined || last === undefined || own.length < words.length) return
        if (!words.every((word, step) => tokens[own[step] ?? -1]?.folded === word)) return
        if (labels.slice(first, last + 1).some((label) => label !== 'O')) return
        for (let place = first; place <= last; place += 1) labels[place] = `${place === first ? 'B' : 'I'} ${kind}`
      })
    return labels
  })
}

const nameSequences = (texts: readonly LabelledText[]): TaggedSequence[] =>
  texts.flatMap((text) => {
    const labels = nameLabels(text)
    return nameFeatures(text.named).flatMap((features, index) =>
      features.length > 0 ? [{ features, labels: labels[index] ?? [] }] : [],
    )
  })

const nameOptions = { labels: nameTags, l2: 0.08, epochs: 8, least: 8, rate: 0.05 }

export function fitNames(texts: readonly LabelledText[]): Pick<PostingModels, 'names' | 'nameChoice'> {
  const mentions: Map<LabelledText, NameMention[]> = unseen(texts, 'names', (kept) => {
    const model = fitTagger(nameSequences(kept), nameOptions)
    return (text) => nameMentions(text.named, model)
  })
  const choices = texts.flatMap((text) =>
    nameKinds.map((kind): Choice => {
      const wanted = wordsOf(nameOf(text.gold, kind)).join(' ')
      const candidates = candidatesOf(kind, mentions.get(text) ?? [])
      const options = candidates.map((candidate) => ({
        features: candidateFeatures(kind, candidate, candidates, text.named.units),
        isRight: candidate[0]?.key === wanted,
      }))
      return { options }
    }),
  )
  return {
    names: fitTagger(nameSequences(texts), nameOptions),
    nameChoice: fitChoice(choices, { l2: 0.4, least: 3, leastWeight: 0.1 }),
  }
}

/** A sentence with what it says of where the work is done. */
interface GoldPlace {
  text: string
  mode: string
}

/** What a sentence that was labelled by itself counts: there are forty times as many in postings. */
const weightOfLabelled = 4

/** Sentences that say where, and those of postings, of which it is only known what none of them says. */
function fitWorkplaces(texts: readonly LabelledText[]): Classifier {
  const said = readSet<GoldPlace>('workplaces').map(
    ({ text, mode }): ManyLabelled => ({
      features: [...new Set(postingText(text).units.flatMap(workplaceFeatures))],
      labels: mode === 'none' ? [] : [mode],
      weight: weightOfLabelled,
    }),
  )
  /** What a sentence of such a posting may say as well. */
  const open: Readonly<Record<string, readonly string[]>> = {
    hybrid: workplaces,
    remote: ['remote', 'hybrid'],
    onsite: ['onsite'],
  }
  const others = texts.flatMap(({ posting, gold }) =>
    posting.units.map((unit) => ({
      features: workplaceFeatures(unit),
      labels: [],
      open: open[gold.mode] ?? [],
    })),
  )
  return fitDetector([...said, ...others], { labels: workplaces, l2: 0.1, epochs: 10, rate: 0.05, leastWeight: 0.2 })
}

function fitMode(texts: readonly LabelledText[]): Pick<PostingModels, 'workplaces' | 'mode'> {
  const places = unseen(texts, 'workplaces', (kept) => {
    const model = fitWorkplaces(kept)
    return ({ posting }) => posting.units.map((unit) => chancesOf(model, workplaceFeatures(unit)))
  })
  const examples = texts.map((text) => ({
    features: modeFeatures(wholeOf(text, places.get(text))),
    label: text.gold.mode,
  }))
  return {
    workplaces: fitWorkplaces(texts),
    mode: fitClassifier(examples, { l2: 0.03, least: 2, leastWeight: 0.1 }),
  }
}

/** What is learnt from readings by models that had not seen the posting. */
export type LearntFromReadings = Pick<PostingModels, 'seniority' | 'sure'>

/** Before there are readings: no field is sure, and nothing is told of seniority. */
export const beforeReadings: LearntFromReadings = {
  seniority: { labels: ['unknown'], bias: [0], weights: weightTable([]) },
  sure: byName(sureFields, () => 2),
}

/** All that is learnt from labelled postings. */
export function fitPostings(records: readonly GoldPosting[], fromReadings = beforeReadings): PostingModels {
  const { whole, headless, parts } = trainingTexts(records)
  // A part does not say all that is labelled of the whole.
  const texts = [...whole, ...headless]
  const stating = [...texts, ...parts]
  const { classes, classesInContext, chances } = fitClasses(stating)
  const wishes = wishExamples(stating, chances)
  return {
    classes,
    classesInContext,
    spans: fitSpans(stating, chances),
    level: fitClassifier(wishes.level, { labels: ['must', 'nice'], l2: 0.3, rate: 0.05, least: 20 }),
    wishKind: fitClassifier(wishes.kind, { l2: 0.1, rate: 0.05, epochs: 15, least: 3 }),
    ...fitNames(whole),
    ...fitMode(texts),
    pay: trainPay(records),
    ...fromReadings,
  }
}
