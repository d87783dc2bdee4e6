import {
  nameKinds,
  type PostingModels,
  payChance,
  readPostingWith,
  type SureField,
  sureFields,
  takeApart,
} from '@roundtwo/reading'
import { authorOf, foldOf } from './cross-validate.ts'
import { readSets, setsNamed, writeModels } from './files.ts'
import { isSameName, isSamePay, Measures, matched, type Outcome, sureFrom } from './posting-measures.ts'
import { type GoldPosting, labelled, withoutHeadings } from './posting-texts.ts'
import { fitPostings, neverSure } from './postings.ts'

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
  const { mode, seniority, pay } = found
  return [
    ...names,
    ...wishes,
    ...listed('duties', gold.duties, found.duties),
    ...listed('values', gold.values ?? [], found.values),
    ...listed('formatHints', gold.formatHints ?? [], found.hints),
    ...(mode.value === 'unknown'
      ? []
      : [{ field: 'mode' as const, probability: mode.probability, right: mode.value === gold.mode }]),
    { field: 'seniority', probability: seniority.probability, right: seniority.value === gold.seniority },
    ...(pay ? [{ field: 'pay' as const, probability: payChance(pay), right: isSamePay(pay.pay, gold.pay) }] : []),
  ]
}

const outerFolds = 3

/** Every posting read by models that have not seen it: prints how well, and tells from where on values are sure. */
export function crossValidatePostings(records = trainingRecords()): PostingModels['sure'] {
  const [whole, bare] = [new Measures(), new Measures()]
  const outcomes: Outcome[] = []
  for (let fold = 0; fold < outerFolds; fold += 1) {
    const models = fitPostings(records.filter(({ id }) => foldOf(authorOf(id), outerFolds) !== fold))
    for (const gold of records.filter(({ id }) => foldOf(authorOf(id), outerFolds) === fold)) {
      const { title, company, text } = gold
      whole.addReading(gold, readPostingWith(models, { text, title, company }))
      whole.addNames(gold, readPostingWith(models, { text }))
      bare.addReading(gold, readPostingWith(models, { text: withoutHeadings(labelled(gold)), title, company }))
      outcomes.push(...outcomesOf(gold, models))
    }
  }
  whole.print('postings')
  bare.print('postings without their headings')
  const bounds = sureFields.map((field) => [field, sureFrom(outcomes.filter((one) => one.field === field))] as const)
  for (const [field, bound] of bounds) {
    const own = outcomes.filter((one) => one.field === field)
    console.log(
      `${field}: sure from ${bound}, ${own.filter((one) => one.probability >= bound).length} of ${own.length}`,
    )
  }
  return { ...neverSure, ...Object.fromEntries(bounds) }
}

/** Learns to read postings from the labelled sets, and writes what was learnt beside the reader. */
export function trainPostings(): void {
  const records = trainingRecords()
  writeModels('posting', fitPostings(records, crossValidatePostings(records)))
}
