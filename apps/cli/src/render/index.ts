import type { Operations, OutputOf } from '@roundtwo/contract'
import { outline } from './outline.ts'
import {
  asksText,
  daySheetText,
  fitText,
  listText,
  planText,
  preparedText,
  questionsText,
} from './preparing.ts'
import { invitationText, postingText, resumeText } from './reading.ts'

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
}

/** An answer as a person reads it. */
export const render = (name: string, value: unknown): string => {
  const view = views[name as keyof Views] as ((value: unknown) => string) | undefined
  return view ? view(value) : outline(value)
}
