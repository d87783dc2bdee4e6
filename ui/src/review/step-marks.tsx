import { type StepId, stepIds, steps } from './steps.ts'

interface StepMarksProps {
  step: StepId
  counts: Record<StepId, string[]>
  onGo: (step: StepId) => void
}

/** Where one is among the five, and a way to any of them. */
export const StepMarks = ({ step, counts, onGo }: StepMarksProps) => (
  <ol className="r2-step-marks">
    {stepIds.map((id, place) => (
      <li key={id}>
        <button
          type="button"
          aria-current={id === step ? 'step' : undefined}
          aria-label={`Step ${place + 1} of ${stepIds.length}: ${steps[id].title} ${counts[id].length} so far`}
          title={steps[id].title}
          data-filled={counts[id].length > 0 || undefined}
          onClick={() => onGo(id)}
        />
      </li>
    ))}
  </ol>
)
