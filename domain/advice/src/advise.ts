import { type Advice, type AdviceKind, adviceKinds } from '@roundtwo/model'
import { type AdviceContext, adviceContextOf } from './advice-context.ts'
import type { AdviceFacts } from './advice-facts.ts'
import type { Draft } from './draft.ts'
import { contradictions } from './kinds/contradictions.ts'
import { deeper, wantedStories } from './kinds/deeper.ts'
import { evidenceOf } from './kinds/evidence.ts'
import { openQuestions } from './kinds/open-questions.ts'
import { promises } from './kinds/promises.ts'
import { repairs } from './kinds/repairs.ts'
import { repeats } from './kinds/repeats.ts'
import { withhold } from './kinds/withhold.ts'
import { answersGiven } from './ledger/answers.ts'
import { hearings, storiesHeard } from './ledger/hearing.ts'
import { compare } from './ledger/remembered.ts'
import { sourcesBySubject, spokenFigures } from './ledger/statements.ts'
import { toldStories } from './ledger/told-stories.ts'

const byWeight = (one: Draft, other: Draft): number =>
  other.weight - one.weight || compare(one.advice.key, other.advice.key)

/** By person with the interview as a whole last, then by what matters most. */
const inPlace = ({ coming }: AdviceContext, drafts: readonly Draft[]): Advice[] => {
  const byPerson = Map.groupBy(drafts, ({ advice }) => advice.personId)
  return [...coming.map(({ id }) => id), null].flatMap((personId) =>
    (byPerson.get(personId) ?? []).sort(byWeight).map(({ advice }) => advice),
  )
}

const draftsByKind = (context: AdviceContext): Record<AdviceKind, Draft[]> => {
  const told = toldStories(context)
  const heard = new Map([...told].map(([topic, story]) => [topic, hearings(context, story)]))
  const heardBy = storiesHeard(told, heard)
  const spoken = spokenFigures(context)
  const contradicted = contradictions(context, sourcesBySubject(context, spoken, told.values()))
  const wanted = wantedStories(context, told)
  const answers = answersGiven(context)
  return {
    contradiction: contradicted.advice,
    promise: promises(context),
    repair: repairs(context, evidenceOf(context, contradicted.subjects, heardBy), answers),
    withhold: withhold(context, { told, heard, heardBy, wanted: wanted.stories }),
    repeat: repeats(context, spoken, told.values(), contradicted.subjects),
    deeper: deeper(context, wanted, answers),
    ask: openQuestions(context),
  }
}

/**
 * What the ledger of earlier rounds says for the coming interview, for each person in it and for the whole of it, in
 * the order to look at it. Rests on nothing but what was put on record: each advice names the entries it stands on.
 */
export const advise = (facts: AdviceFacts): Advice[] => {
  const context = adviceContextOf(facts)
  const drafts = draftsByKind(context)
  return adviceKinds.flatMap((kind) => inPlace(context, drafts[kind]))
}
