import type { Operations, OutputOf } from '@roundtwo/contract'
import { adviceText, entriesText, proposalsText, recordedText, transcriptText } from './ledger.ts'
import { outline } from './outline.ts'
import { asksText, daySheetText, fitText, listText, planText, preparedText, questionsText } from './preparing.ts'
import { invitationText, postingText, resumeText } from './reading.ts'
import { askPageText, formatText, hitsText, researchText, trendsText } from './research.ts'
import { figuresText, forecastText, playbookText, scoresText, standingText } from './standing.ts'
import { coverageText, storiesText, storyText } from './stories.ts'

type Views = {
  [Key in keyof Operations as Operations[Key]['name']]?: (value: OutputOf<Operations[Key]>) => string
}

/** Answers with a view of their own; any other is shown as an outline. */
const views: Views = {
  'read-invitation': invitationText,
  'read-posting': postingText,
  'read-resume': resumeText,
  'match-resume': fitText,
  'get-fit': fitText,
  'prepare-opportunity': preparedText,
  'list-opportunities': listText,
  'list-questions': ({ questions }) => questionsText(questions),
  'suggest-asks': ({ asks }) => asksText(asks),
  'get-plan': planText,
  'get-day-sheet': daySheetText,
  'list-entries': ({ entries }) => entriesText(entries),
  'record-entries': recordedText,
  'record-review': ({ entries }) => entriesText(entries),
  'propose-entries': ({ proposals }) => proposalsText(proposals),
  'read-transcript': transcriptText,
  'get-advice': adviceText,
  'list-stories': ({ stories }) => storiesText(stories),
  'get-story': storyText,
  'get-coverage': coverageText,
  'get-research': researchText,
  'list-asks': askPageText,
  'get-trends': trendsText,
  'get-format': formatText,
  'search-everything': hitsText,
  'get-standing': standingText,
  'forecast-outcome': forecastText,
  'get-scores': scoresText,
  'get-playbook': playbookText,
  'list-figures': figuresText,
}

/** An answer as a person reads it. */
export const render = (name: string, value: unknown): string => {
  const view = views[name as keyof Views] as ((value: unknown) => string) | undefined
  return view ? view(value) : outline(value)
}
