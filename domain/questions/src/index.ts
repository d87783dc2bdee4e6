export {
  type AskBeforehand,
  type AskBeforehandFacts,
  askBeforehand,
  type UnknownBeforehand,
} from './ask-beforehand.ts'
export {
  type AskedBefore,
  type AsksFacts,
  type AsksToShow,
  alreadyAsked,
  asksToShow,
} from './asks-to-show.ts'
export { type Demand, demandsOf } from './posting-demand.ts'
export { rankQuestions } from './rank-questions.ts'
export { suggestAsks } from './suggest-asks.ts'
