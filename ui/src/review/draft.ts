import { type StepId, stepIds } from './steps.ts'

export interface ReviewDraft {
  step: StepId
  lines: Record<StepId, string[]>
  /** What is in each step's field and not yet added. */
  typed: Record<StepId, string>
}

const forEach = <Value>(value: () => Value): Record<StepId, Value> => ({
  asked: value(),
  well: value(),
  differently: value(),
  feedback: value(),
  unknown: value(),
})

export const blankReview: ReviewDraft = {
  step: 'asked',
  lines: forEach<string[]>(() => []),
  typed: forEach(() => ''),
}

/** Makes a line of what was typed; pasted lines are as many lines. */
export const addTyped = (draft: ReviewDraft, step = draft.step): ReviewDraft => {
  const fresh = draft.typed[step]
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    ...draft,
    lines: { ...draft.lines, [step]: [...draft.lines[step], ...fresh] },
    typed: { ...draft.typed, [step]: '' },
  }
}

/** Goes to a step; what was typed and not added is a line too. */
export const goTo = (draft: ReviewDraft, step: StepId): ReviewDraft => ({ ...addTyped(draft), step })

/** Every line, also those not added yet; empty ones are left out. */
export const allLines = (draft: ReviewDraft): Record<StepId, string[]> => {
  const { lines } = stepIds.reduce((sum, step) => addTyped(sum, step), draft)
  const filled = forEach<string[]>(() => [])
  for (const step of stepIds) filled[step] = lines[step].filter((line) => line.trim() !== '')
  return filled
}

export const lineCount = (draft: ReviewDraft): number =>
  Object.values(allLines(draft)).reduce((sum, lines) => sum + lines.length, 0)
