export type { AdviceFacts, ResumeFigure } from './advice/advice-facts.ts'
export { adviceTasks } from './advice/advice-tasks.ts'
export { advise } from './advice/advise.ts'
export {
  type AskedBefore,
  type AsksFacts,
  type AsksToShow,
  alreadyAsked,
  asksToShow,
} from './asks/asks-to-show.ts'
export { type DaySheetFacts, daySheet } from './day-sheet.ts'
export type { InvitationFacts, PreparationFacts } from './facts.ts'
export {
  type AskBeforehand,
  type AskBeforehandFacts,
  askBeforehand,
  type UnknownBeforehand,
} from './format/ask-beforehand.ts'
export {
  type ReviewStep,
  reviewEntry,
  reviewSteps,
} from './format/review.ts'
export { type MergeContext, mergeTasks, type TaskChanges } from './merge-tasks.ts'
export { type PlanEntry, planEntries } from './plan-entries.ts'
export { type PlanRequest, planPreparation } from './plan-preparation.ts'
export { preparationTasks } from './preparation-tasks.ts'
export { rankQuestions } from './questions/rank-questions.ts'
export { suggestAsks } from './questions/suggest-asks.ts'
export { type ReflectedEntry, reflectionEntries } from './reflection/reflection-entries.ts'
export { type DatedReflection, reflectionTrends } from './reflection/reflection-trends.ts'
export { nextPoll, type PollOutcome } from './research/next-poll.ts'
export { type FeedEntry, proposeNotes } from './research/propose-notes.ts'
export { freshDays, type Staleness, staleness } from './research/staleness.ts'
export { themeOfItem } from './research/theme-of-item.ts'
export { type ValueEvidence, valuesWithEvidence } from './research/values-with-evidence.ts'
export { changeStory, type StoryChange } from './stories/change-story.ts'
export { mergeStories } from './stories/merge-stories.ts'
export { type MissingParts, missingParts } from './stories/missing-parts.ts'
export { servedQuestions } from './stories/served-questions.ts'
export { lengthWords, spokenLength, usualPace } from './stories/spoken-length.ts'
export { storiesAsResume } from './stories/stories-as-resume.ts'
export { storyCoverage } from './stories/story-coverage.ts'
export { isInUse, presentStory, type StoryPart, storyParts } from './stories/story-parts.ts'
