export type { AnswerDates } from './answer-dates.ts'
export {
  type Calibration,
  type CalibrationBin,
  calibration,
  enoughOutcomes,
  type ScoredForecast,
  wilsonRange,
} from './calibration.ts'
export type { Range } from './chance-range.ts'
export { chanceWords, rangeWords } from './chance-words.ts'
export { type Answer, answers, type Chances } from './chances.ts'
export type { Chance, CurveDay } from './curve.ts'
export { dateWords } from './date-words.ts'
export type { Driver } from './drivers.ts'
export { type EvidenceId, type EvidenceType, evidenceTypes, softCap } from './evidence-types.ts'
export { type Forecast, type ForecastOptions, forecast } from './forecast.ts'
export {
  type Prior,
  type PriorId,
  priors,
  type Quality,
  qualities,
  type Verification,
  verifications,
} from './priors.ts'
export {
  type ForecastFailure,
  type ForecastRequest,
  forecastFailures,
  type RecordedForecast,
} from './request.ts'
export {
  answerOf,
  type ComparedScore,
  type Score,
  scoreAgainstBase,
  scoreForecast,
  skill,
} from './scoring.ts'
export { standingSentence } from './standing-sentence.ts'
export type { Unknown } from './unknowns.ts'
