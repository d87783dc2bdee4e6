import { join } from 'node:path'
import {
  type Bounds,
  byName,
  type Candidate,
  type ChoiceName,
  type ClauseKind,
  choices,
  clauseFeatures,
  clauseKinds,
  clausesOf,
  contactCandidates,
  type InvitationMail,
  type InvitationModels,
  type InvitationReading,
  invitationMail,
  judged,
  type Person,
  personCandidates,
  personChances,
  personContext,
  personLabels,
  readingOf,
  type Scene,
  sceneOf,
  tokenFeatures,
  tokenLabels,
} from '@roundtwo/reading'
import {
  type Classifier,
  chancesOf,
  probabilitiesOf,
  type Tagged,
  type Tagger,
  tagged,
  weightTable,
} from '@roundtwo/text'
import { authorOf, foldOf } from './cross-validate.ts'
import { writeModels } from './files.ts'
import { type Choice, fitChoice } from './fit-choice.ts'
import { type Example, fitClassifier, fitDetector, type ManyLabelled } from './fit-classifier.ts'
import { fitTagger, type TaggedSequence } from './fit-tagger.ts'
import { boundsFrom, type Given } from './invitation-bounds.ts'
import { clauseLabels, exactly, isRight, personLabel } from './invitation-gold.ts'
import { tokenGold } from './invitation-labels.ts'
import { type LabelledInvitation, labelledInvitations } from './invitation-sets.ts'
import { fitWhen, trainWhen, whenCases } from './invitation-when.ts'

export const folds = 5

export interface Case {
  record: LabelledInvitation
  mail: InvitationMail
  fold: number
}

/** A mail with the names as a tagger saw them that had not been trained on it. */
export interface SceneCase extends Case {
  scene: Scene
  candidates: Record<ChoiceName, Candidate[]>
  persons: Person[]
}

export const casesOf = (records: readonly LabelledInvitation[]): Case[] =>
  records.map((record) => ({ record, mail: invitationMail(record.source), fold: foldOf(authorOf(record.id), folds) }))

const inSmallLetters = (text: string): string => text.toLowerCase()
const inCapitals = (text: string): string =>
  text.replace(/\S+/g, (word) => (/:\/\/|^www\./.test(word) ? word : word.toUpperCase()))

/** How mails are also shown in turn, as some people write: two of six in small letters, one in capitals. */
const casings = [inSmallLetters, inCapitals, null, inSmallLetters, null, null]

function nameSequences({ record, mail }: Case, index: number): TaggedSequence[] {
  const own = { features: tokenFeatures(mail), labels: tokenGold(mail, record) }
  const cased = casings[index % casings.length]
  if (!cased) return [own]
  const { source } = record
  const other = invitationMail({
    ...source,
    text: cased(source.text),
    subject: source.subject && cased(source.subject),
  })
  const isAlike = other.document.tokens.length === mail.document.tokens.length
  return isAlike ? [own, { features: tokenFeatures(other), labels: own.labels }] : [own]
}

export const fitNames = (cases: readonly Case[]): Tagger =>
  fitTagger(cases.flatMap(nameSequences), {
    labels: tokenLabels,
    l2: 0.1,
    epochs: 8,
    least: 3,
    rate: 0.1,
    leastWeight: 0.2,
  })

export function sceneCase(one: Case, tags: readonly Tagged[]): SceneCase {
  const scene = sceneOf(one.mail, tags)
  const persons = personCandidates(scene)
  return {
    ...one,
    scene,
    persons,
    candidates: byName(choiceNames, (name) =>
      name === 'contact' ? contactCandidates(scene, persons) : choices[name](scene),
    ),
  }
}

/** Every mail tagged by a model that has not seen its fold. */
export function unseenScenes(cases: readonly Case[]): SceneCase[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = fitNames(cases.filter((one) => one.fold !== fold))
    return cases.filter((one) => one.fold === fold).map((one) => sceneCase(one, tagged(model, tokenFeatures(one.mail))))
  })
}

const choiceNames: readonly ChoiceName[] = [...(Object.keys(choices) as (keyof typeof choices)[]), 'contact']

function optionsOf(name: ChoiceName, { record, candidates }: SceneCase): Choice['options'] {
  const skip = record.gold.skip ?? []
  const isExact = exactly[name]
  const exact = isExact ? candidates[name].filter((candidate) => isExact(candidate, record.gold)) : []
  return candidates[name].flatMap((candidate) => {
    const field = name === 'changes' ? candidate.value : name
    const right = skip.includes(field) ? null : isRight[name](candidate, record.gold)
    if (right === null) return []
    // Where the whole name is there, a part of it is not what is wanted.
    return [{ features: candidate.features, isRight: right && (exact.length === 0 || exact.includes(candidate)) }]
  })
}

const fieldOptions = { l2: 0.05, epochs: 12, least: 3, leastWeight: 0.1 }

function fitField(name: ChoiceName, cases: readonly SceneCase[]): Classifier {
  const choices = cases.map((one) => ({ options: optionsOf(name, one) })).filter(({ options }) => options.length > 0)
  if (name !== 'formats') return fitChoice(choices, fieldOptions)
  const examples = choices.flatMap(({ options }) =>
    options.map(({ features, isRight: right }) => ({ features, label: right ? 'yes' : 'no' })),
  )
  return fitClassifier(examples, { ...fieldOptions, l2: 0.15, labels: ['no', 'yes'] })
}

const personOptions = { labels: personLabels, l2: 0.2, epochs: 12, least: 3 }

/** Mails whose persons are all labelled; the older set does not say who interviews. */
const withKinds = (cases: readonly SceneCase[]): SceneCase[] =>
  cases.filter(({ record: { gold } }) => gold.people?.every(({ interviewer }) => interviewer !== undefined))

const personExamples = ({ record, persons }: SceneCase, more: readonly (readonly string[])[] = []): Example[] =>
  persons.map((person, at) => ({
    features: [...person.features, ...(more[at] ?? [])],
    label: personLabel(person, record.gold.people ?? []),
  }))

export function fitPeople(cases: readonly SceneCase[]): Pick<InvitationModels, 'people' | 'peopleInContext'> {
  const known = withKinds(cases)
  const first = (some: readonly SceneCase[]) =>
    fitClassifier(
      some.flatMap((one) => personExamples(one)),
      personOptions,
    )
  // The second look is trained on first looks by models that had not seen the mail.
  const inner = (one: SceneCase) => foldOf(`inner ${authorOf(one.record.id)}`, folds)
  const second = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = first(known.filter((one) => inner(one) !== fold))
    return known
      .filter((one) => inner(one) === fold)
      .flatMap((one) => {
        const looks = one.persons.map(({ features }) => probabilitiesOf(model, features))
        return personExamples(one, personContext(one.persons, looks))
      })
  })
  return { people: first(known), peopleInContext: fitClassifier(second, personOptions) }
}

export const fitClauses = (cases: readonly SceneCase[]): Classifier =>
  fitDetector(
    cases.flatMap(({ record, scene }) => {
      const clauses = clausesOf(scene)
      const features = clauseFeatures(scene, clauses)
      return clauseLabels(clauses, record.gold, scene.mail.parts.main).map(
        (row, at): ManyLabelled => ({ features: features[at] ?? [], ...row }),
      )
    }),
    { labels: clauseKinds, l2: 0.15, rate: 0.3, epochs: 12, least: 2, leastWeight: 0.1 },
  )

const boundNames = [...choiceNames, 'people', 'people kind', ...clauseKinds] as const
type BoundName = keyof InvitationModels['bounds']

const bounded = (boundsOf: (name: BoundName) => Bounds): InvitationModels['bounds'] => byName(boundNames, boundsOf)

const firstBounds = bounded(() => ({ take: 0.4, sure: 0.95 }))

/** All models after the tagger of names. */
export const fitRest = (
  cases: readonly SceneCase[],
  names: Tagger,
  bounds = firstBounds,
  when = fitWhen(whenCases(cases.map(({ record }) => record))),
): InvitationModels => ({
  names,
  choices: byName(choiceNames, (name) => fitField(name, cases)),
  ...fitPeople(cases),
  clauses: fitClauses(cases),
  when,
  bounds,
})

function givenChoices(name: ChoiceName, models: InvitationModels, { record, candidates }: SceneCase): Given[] {
  const skip = record.gold.skip ?? []
  const all = judged(name, models, candidates[name])
  return (name === 'changes' ? all : all.slice(0, 1)).flatMap((candidate) => {
    const field = name === 'changes' ? candidate.value : name
    const right = skip.includes(field) ? null : isRight[name](candidate, record.gold)
    return right === null ? [] : [{ probability: candidate.probability, right }]
  })
}

export function givenPeople(
  models: InvitationModels,
  { record, persons }: SceneCase,
): { is: Given; kind: Given | null }[] {
  const people = record.gold.people
  if (!people || people.some(({ interviewer }) => interviewer === undefined)) return []
  const chances = personChances(models, persons)
  return persons.map((person, at) => {
    const [, , other = 0, interviewer = 0] = chances[at] ?? []
    const label = personLabel(person, people)
    const is = { probability: other + interviewer, right: label === 'other' || label === 'interviewer' }
    const kind = {
      probability: Math.max(other, interviewer),
      right: label === (interviewer > other ? 'interviewer' : 'other'),
    }
    return { is, kind: is.probability > 0.5 ? kind : null }
  })
}

function givenClauses(model: Classifier, { record, scene }: SceneCase): { kind: ClauseKind; given: Given }[] {
  const clauses = clausesOf(scene)
  const features = clauseFeatures(scene, clauses)
  const labels = clauseLabels(clauses, record.gold, scene.mail.parts.main)
  return labels.flatMap((row, at) => {
    const chances = chancesOf(model, features[at] ?? [])
    return clauseKinds.flatMap((kind, column) =>
      row.open.includes(kind)
        ? []
        : [{ kind, given: { probability: chances[column] ?? 0, right: row.labels.includes(kind) } }],
    )
  })
}

/** What the models of each fold give for the mails of that fold. */
function givenOf(cases: readonly SceneCase[], models: readonly InvitationModels[]): Map<BoundName, Given[]> {
  const all = new Map<BoundName, Given[]>(boundNames.map((name) => [name, []]))
  const add = (name: BoundName, given: readonly Given[]) => all.get(name)?.push(...given)
  for (const one of cases) {
    const model = models[one.fold]
    if (!model) continue
    for (const name of choiceNames) add(name, givenChoices(name, model, one))
    for (const { is, kind } of givenPeople(model, one)) {
      add('people', [is])
      if (kind) add('people kind', [kind])
    }
    for (const { kind, given } of givenClauses(model.clauses, one)) add(kind, [given])
  }
  return all
}

const noNames: Tagger = { labels: [], start: [], transitions: [], weights: weightTable([]) }

/** For each fold the models trained without it, with the bounds that all folds together give. */
export function foldModels(cases: readonly SceneCase[]): {
  models: InvitationModels[]
  given: Map<BoundName, Given[]>
} {
  const models = Array.from({ length: folds }, (_, fold) =>
    fitRest(
      cases.filter((one) => one.fold !== fold),
      noNames,
    ),
  )
  const given = givenOf(cases, models)
  const bounds = bounded((name) => boundsFrom(given.get(name) ?? [], costs[name], sureShares[name]))
  return { models: models.map((model) => ({ ...model, bounds })), given }
}

/** Names that no training mail has are harder than those of a fold: an ordinary word as a company, most of all. */
const sureShares: Partial<Record<BoundName, number>> = { company: 0.99 }

/** How much a wrong value costs where it is not half of a right one. */
const costs: Partial<Record<BoundName, number>> = {
  company: 0.15,
  role: 0.15,
  people: 2,
  place: 1,
  bring: 0.55,
  prepare: 0.3,
  replyAsks: 0.45,
  conditions: 0.4,
}

function report(given: Map<BoundName, Given[]>, bounds: InvitationModels['bounds']): void {
  for (const [name, rows] of given) {
    const { take, sure } = bounds[name]
    const taken = rows.filter(({ probability }) => probability >= take)
    const certain = rows.filter(({ probability }) => probability >= sure)
    const right = (list: readonly Given[]) => list.filter((one) => one.right).length
    console.log(
      `${name.padEnd(12)} from ${take}: ${right(taken)} of ${taken.length} right; ` +
        `sure from ${sure}: ${right(certain)} of ${certain.length}`,
    )
  }
}

const sets = join(import.meta.dirname, '../../bench/sets')

/** Readings of all mails by models that have not seen them, and the models trained on all. */
function trained(cases: readonly Case[], scenes: readonly SceneCase[]) {
  const { models, given } = foldModels(scenes)
  const [first] = models
  if (!first) throw new Error('There is nothing to train on.')
  report(given, first.bounds)
  const when = trainWhen(cases.map(({ record }) => record))
  for (const line of when.figures) console.log(line)
  const readings = scenes.flatMap(({ record, scene, fold }) => {
    const own = models[fold]
    return own ? [{ id: record.id, ...readingOf(own, scene) }] : []
  })
  const whole = () => fitRest(scenes, fitNames(cases), first.bounds, when.models)
  return { readings, whole }
}

/** Prints how often each field is right and returns the readings of all mails, each by models that have not seen it. */
export async function crossValidateInvitations(): Promise<({ id: string } & InvitationReading)[]> {
  const cases = casesOf(await labelledInvitations([sets]))
  return trained(cases, unseenScenes(cases)).readings
}

/** Trains on all labelled invitations and writes the models; returns the readings of cross-validation. */
export async function trainInvitations(): Promise<({ id: string } & InvitationReading)[]> {
  const cases = casesOf(await labelledInvitations([sets]))
  const { readings, whole } = trained(cases, unseenScenes(cases))
  writeModels('invitation', whole())
  return readings
}
