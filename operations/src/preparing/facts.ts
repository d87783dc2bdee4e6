import { sheetAdvice, tellableStories } from '@roundtwo/advice'
import { asks, competencies, families, questions } from '@roundtwo/catalog'
import type { OpportunityView, PlanView } from '@roundtwo/contract'
import {
  blankPosting,
  blankRound,
  type CoverageRow,
  type DaySheet,
  type ExpectedQuestion,
  type Fit,
  type Posting,
  type PreparationTask,
  type StoryRecord,
  type SuggestedAsk,
  type TaskRecord,
} from '@roundtwo/model'
import { daySheet, planPreparation } from '@roundtwo/plan'
import { rankQuestions, suggestAsks } from '@roundtwo/questions'
import { storyCoverage } from '@roundtwo/stories'
import { hoursOf, loadSettings } from '../data/settings.ts'
import { adviceFor } from '../ledger/advice-for.ts'
import { nextInterview, roundOf, usualRound } from '../opportunities/next-interview.ts'
import { participants } from '../opportunities/view.ts'
import type { PurePorts, ReadRecords } from '../ports.ts'
import { liveStoriesFor } from '../stories/stories-for.ts'
import { fitOf } from './refresh-tasks.ts'

/** Stands in where there is no posting: nothing is known of the job but its name. */
export const bare = (view: OpportunityView): Posting => ({
  ...blankPosting,
  title: view.opportunity.role,
  company: view.opportunity.company,
})

const interviewFacts = (view: OpportunityView, ports: PurePorts) => {
  const interview = nextInterview(view, ports.clock())
  const round = roundOf(view, interview)
  return {
    interview,
    round,
    people: participants(view, interview),
    posting: view.posting?.posting ?? bare(view),
  }
}

/** The fit is an argument where the caller has it: to match is what takes longest here. */
export const questionsFor = (
  view: OpportunityView,
  ports: PurePorts,
  fit: Fit | null = fitOf(view, ports),
): ExpectedQuestion[] => {
  const { round, people, posting } = interviewFacts(view, ports)
  return rankQuestions({
    questions,
    competencies,
    families,
    posting,
    fit: fit ?? { matches: [], gaps: [] },
    formats: round?.formats ?? [],
    round: round?.number ?? null,
    final: round?.final ?? null,
    people,
  })
}

export const asksFor = (view: OpportunityView, ports: PurePorts): SuggestedAsk[] => {
  const { round, people, posting } = interviewFacts(view, ports)
  return suggestAsks({ asks, posting, formats: round?.formats ?? [], people })
}

/** What the stories cover by their words alone: to match them takes longer than all the rest of the sheet. */
const coverageByWords = (posting: Posting, stories: readonly StoryRecord[]): CoverageRow[] =>
  storyCoverage({ posting, stories, competencies: [], demands: new Map(), fit: null })

const asTask = (task: TaskRecord): PreparationTask => ({ ...task, done: task.doneAt !== null })

export const planFor = async (view: OpportunityView, ports: PurePorts, records: ReadRecords): Promise<PlanView> => {
  const interview = nextInterview(view, ports.clock())
  const tasks = view.tasks.filter((task) => !task.dismissed)
  const hours = hoursOf(ports, await loadSettings(records))
  const start = interview?.start ?? null
  const plan = planPreparation({ tasks: tasks.map(asTask), interview: { start }, now: ports.clock(), hours })
  return { interviewId: interview?.id ?? null, start, zone: hours.zone, tasks, plan }
}

export const daySheetFor = async (
  view: OpportunityView,
  ports: PurePorts,
  records: ReadRecords,
  fit: Fit | null = fitOf(view, ports),
): Promise<DaySheet> => {
  const { interview, round, people, posting } = interviewFacts(view, ports)
  const { advice } = await adviceFor(view, ports, records)
  const stories = await liveStoriesFor(records, view.opportunity)
  const known = { advice, people, stories }
  return daySheet({
    opportunity: view.opportunity,
    interview,
    round: round ?? { ...blankRound, number: usualRound },
    people,
    posting: view.posting ? posting : null,
    fit,
    resume: view.resume?.resume ?? null,
    asks: asksFor(view, ports),
    plannedAsks: await records.list('ask', { opportunityId: view.opportunity.id }),
    advice: sheetAdvice(known),
    stories: tellableStories(known),
    coverage: coverageByWords(posting, stories),
    ownZone: hoursOf(ports, await loadSettings(records)).zone,
  })
}
