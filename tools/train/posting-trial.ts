import {
  byName,
  nameKinds,
  type PostingModels,
  payChance,
  readPostingWith,
  type SureField,
  seniorityFeatures,
  sureFields,
  takeApart,
} from '@roundtwo/reading'
import { authorOf, crossValidated, foldOf, type GroupedExample } from './cross-validate.ts'
import { readSets, setsNamed, writeModels } from './files.ts'
import { fitClassifier } from './fit-classifier.ts'
import { isSameName, isSamePay, Measures, matched, type Outcome, sureFrom } from './posting-measures.ts'
import { type GoldPosting, labelled, withoutHeadings } from './posting-texts.ts'
import { fitPostings, type LearntFromReadings } from './postings.ts'

const textOf = ({ text }: { text: string }): string => text

/** All but the set that is for scoring only. */
const trainingRecords = (): GoldPosting[] => readSets(setsNamed('posting').filter((set) => set !== 'posting-fresh'))

/** What was right of what a text says when only the text is given. */
function outcomesOf(gold: GoldPosting, models: PostingModels): Outcome[] {
  const found = takeApart(gold.text, models, { title: null, company: null, place: null })
  const names = nameKinds.flatMap((field): Outcome[] => {
    const name = found.names[field]
    return name ? [{ field, probability: name.probability, right: isSameName(name.value, gold[field]) }] : []
  })
  const wishes = matched(gold.requirements, found.requirements, textOf, textOf).map((pair): Outcome => {
    const { kind, level, probability } = pair.found
    return {
      field: 'requirements',
      probability: probability * kind.probability * level.probability,
      right: pair.gold?.kind === kind.value && pair.gold.level === level.value,
    }
  })
  const listed = (field: SureField, wanted: readonly string[], own: readonly { text: string; probability: number }[]) =>
    matched(wanted, own, String, textOf).map(
      (pair): Outcome => ({ field, probability: pair.found.probability, right: pair.gold !== null }),
    )
  const { mode, pay } = found
  return [
    ...names,
    ...wishes,
    ...listed('duties', gold.duties, found.duties),
    ...listed('values', gold.values ?? [], found.values),
    ...listed('formatHints', gold.formatHints ?? [], found.hints),
    ...(mode.value === 'unknown'
      ? []
      : [{ field: 'mode' as const, probability: mode.probability, right: mode.value === gold.mode }]),
    ...(pay ? [{ field: 'pay' as const, probability: payChance(pay), right: isSamePay(pay.pay, gold.pay) }] : []),
  ]
}

const outerFolds = 3

const seniorityOptions = { l2: 0.15, least: 3, leastWeight: 0.1 }

/** What is thought of how senior work is by models that had not seen it, and what was right of that. */
function seniorityOutcomes(examples: readonly GroupedExample[]): Outcome[] {
  const labels = [...new Set(examples.map(({ label }) => label))].sort()
  return crossValidated(examples, { ...seniorityOptions, labels }, outerFolds).map(({ example, probabilities }) => {
    const probability = Math.max(...probabilities)
    return { field: 'seniority', probability, right: labels[probabilities.indexOf(probability)] === example.label }
  })
}

/**
 * Every posting read by models that have not seen its author: prints how well, and tells from where on values are sure.
 * How senior the work is is learnt from these readings, which are as good as those it will be judged by.
 */
export function crossValidatePostings(records = trainingRecords()): LearntFromReadings {
  const [whole, bare] = [new Measures(), new Measures()]
  const outcomes: Outcome[] = []
  const examples: GroupedExample[] = []
  for (let fold = 0; fold < outerFolds; fold += 1) {
    const models = fitPostings(records.filter(({ id }) => foldOf(authorOf(id), outerFolds) !== fold))
    for (const gold of records.filter(({ id }) => foldOf(authorOf(id), outerFolds) === fold)) {
      const { title, company, text } = gold
      const headless = withoutHeadings(labelled(gold))
      whole.addReading(gold, readPostingWith(models, { text, title, company }))
      whole.addNames(gold, readPostingWith(models, { text }))
      bare.addReading(gold, readPostingWith(models, { text: headless, title, company }))
      outcomes.push(...outcomesOf(gold, models))
      for (const one of [text, headless]) {
        const features = seniorityFeatures(takeApart(one, models, { title, company, place: null }).whole)
        examples.push({ group: authorOf(gold.id), features, label: gold.seniority })
      }
    }
  }
  whole.print('postings')
  bare.print('postings without their headings')
  outcomes.push(...seniorityOutcomes(examples))
  const sure = byName(sureFields, (field) => {
    const own = outcomes.filter((one) => one.field === field)
    const bound = sureFrom(own)
    const right = own.filter((one) => one.right).length
    const certain = own.filter((one) => one.probability >= bound).length
    console.log(`${field}: ${right} right, ${certain} sure from ${bound}, of ${own.length}`)
    return bound
  })
  return { seniority: fitClassifier(examples, seniorityOptions), sure }
}

/** Learns to read postings from the labelled sets, and writes what was learnt beside the reader. */
export function trainPostings(): void {
  const records = trainingRecords()
  writeModels('posting', fitPostings(records, crossValidatePostings(records)))
}
