import {
  type Bounds,
  type Candidate,
  type ChoiceName,
  choices,
  clauseFeatures,
  clauseKinds,
  clausesOf,
  contactCandidates,
  type InvitationMail,
  type InvitationModels,
  invitationMail,
  judged,
  type Person,
  personCandidates,
  personLabels,
  type Scene,
  sceneOf,
  tokenFeatures,
  tokenLabels,
} from '@roundtwo/reading'
import { type Classifier, type Tagged, type Tagger, tagged } from '@roundtwo/text'
import { foldOf } from './cross-validate.ts'
import { type Example, fitClassifier, fitDetector, type ManyLabelled } from './fit-classifier.ts'
import { fitTagger } from './fit-tagger.ts'
import { clauseLabels, isRight, personLabel } from './invitation-gold.ts'
import { tokenGold } from './invitation-labels.ts'
import type { LabelledInvitation } from './invitation-sets.ts'

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
  records.map((record) => ({ record, mail: invitationMail(record.source), fold: foldOf(record.id, folds) }))

export const fitNames = (cases: readonly Case[]): Tagger =>
  fitTagger(
    cases.map(({ record, mail }) => ({ features: tokenFeatures(mail), labels: tokenGold(mail, record) })),
    { labels: tokenLabels, l2: 1e-5, epochs: 8, least: 3 },
  )

export function sceneCase(one: Case, tags: readonly Tagged[]): SceneCase {
  const scene = sceneOf(one.mail, tags)
  const persons = personCandidates(scene)
  const found = Object.fromEntries(Object.entries(choices).map(([name, find]) => [name, find(scene)]))
  return {
    ...one,
    scene,
    persons,
    candidates: { ...found, contact: contactCandidates(scene, persons) } as Record<ChoiceName, Candidate[]>,
  }
}

/** Every mail tagged by a model that has not seen its fold. */
export function unseenScenes(cases: readonly Case[]): SceneCase[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = fitNames(cases.filter((one) => one.fold !== fold))
    return cases
      .filter((one) => one.fold === fold)
      .map((one) => sceneCase(one, tagged(model, tokenFeatures(one.mail))))
  })
}

const choiceNames: readonly ChoiceName[] = [...(Object.keys(choices) as (keyof typeof choices)[]), 'contact']

const strengths: Partial<Record<ChoiceName, number>> = {}

function fitChoice(name: ChoiceName, cases: readonly SceneCase[]): Classifier {
  const examples = cases.flatMap(({ record, candidates }) => {
    const skip = record.gold.skip ?? []
    return candidates[name].flatMap((candidate): Example[] => {
      const field = name === 'changes' ? candidate.value : name
      const right = skip.includes(field) ? null : isRight[name](candidate, record.gold)
      return right === null ? [] : [{ features: candidate.features, label: right ? 'yes' : 'no' }]
    })
  })
  return fitClassifier(examples, { labels: ['no', 'yes'], l2: strengths[name] ?? 3e-4, epochs: 12 })
}

const fitPeople = (cases: readonly SceneCase[]): Classifier =>
  fitClassifier(
    cases.flatMap(({ record, persons }) => {
      const people = record.gold.people ?? []
      // The older set does not say who interviews.
      if (record.gold.people === undefined || people.some(({ interviewer }) => interviewer === undefined))
        return []
      return persons.map(
        (person): Example => ({ features: person.features, label: personLabel(person, people) }),
      )
    }),
    { labels: personLabels, l2: 3e-4, epochs: 12 },
  )

const fitClauses = (cases: readonly SceneCase[]): Classifier =>
  fitDetector(
    cases.flatMap(({ record, scene }) => {
      const clauses = clausesOf(scene)
      const features = clauseFeatures(scene, clauses)
      return clauseLabels(clauses, record.gold, scene.mail.parts.main).map(
        (row, at): ManyLabelled => ({ features: features[at] ?? [], ...row }),
      )
    }),
    { labels: clauseKinds, l2: 2e-4, epochs: 12 },
  )

export const firstBounds: InvitationModels['bounds'] = Object.fromEntries(
  [...choiceNames, 'people', ...clauseKinds].map((name): [string, Bounds] => [
    name,
    { take: 0.4, sure: 0.95 },
  ]),
) as InvitationModels['bounds']

/** All models after the tagger of names. */
export const fitRest = (
  cases: readonly SceneCase[],
  names: Tagger,
  bounds = firstBounds,
): InvitationModels => ({
  names,
  choices: Object.fromEntries(choiceNames.map((name) => [name, fitChoice(name, cases)])) as Record<
    ChoiceName,
    Classifier
  >,
  people: fitPeople(cases),
  clauses: fitClauses(cases),
  bounds,
})

export { judged }
