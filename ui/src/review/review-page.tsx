import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useChange } from '../calls/change.ts'
import { useOpportunity } from '../calls/queries.ts'
import { lastHeldRound, roundNumbers } from '../ledger/last-held-round.ts'
import { RoundSelect } from '../ledger/round-select.tsx'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { useKept } from '../parts/use-kept.ts'
import { useNow } from '../parts/use-now.ts'
import { addTyped, allLines, blankReview, goTo, lineCount, type ReviewDraft } from './draft.ts'
import { StepLines } from './step-lines.tsx'
import { StepMarks } from './step-marks.tsx'
import { type StepId, stepIds, steps } from './steps.ts'

interface StepsProps {
  draft: ReviewDraft
  onChange: (draft: ReviewDraft) => void
  onDone: () => void
  busy: boolean
}

const Steps = ({ draft, onChange, onDone, busy }: StepsProps) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const { step, lines, typed } = draft
  const place = stepIds.indexOf(step)
  const before = stepIds[place - 1]
  const after = stepIds[place + 1]
  const count = lineCount(draft)
  const go = (to: StepId) => {
    onChange(goTo(draft, to))
    field.current?.focus()
  }
  const { title, hint, placeholder } = steps[step]
  return (
    <Stack gap="lg">
      <div>
        <StepMarks step={step} counts={lines} onGo={go} />
        <Text size="sm" c="dimmed" mt="xs">
          {place + 1} of {stepIds.length}, about a minute each
        </Text>
      </div>
      <div>
        <Title order={2} className="r2-step-title">
          {title}
        </Title>
        <Text c="dimmed" mt={4}>
          {hint}
        </Text>
      </div>
      <StepLines
        title={title}
        placeholder={placeholder}
        lines={lines[step]}
        typed={typed[step]}
        field={field}
        onLines={(changed) => onChange({ ...draft, lines: { ...lines, [step]: changed } })}
        onType={(text) => onChange({ ...draft, typed: { ...typed, [step]: text } })}
        onAdd={() => onChange(addTyped(draft))}
      />
      <Group justify="space-between">
        <Button size="lg" variant="subtle" disabled={!before} onClick={() => before && go(before)}>
          Back
        </Button>
        {after ? (
          <Button size="lg" onClick={() => go(after)}>
            Next
          </Button>
        ) : (
          <Button size="lg" disabled={count === 0} loading={busy} onClick={onDone}>
            {count === 1 ? 'Put one line on record' : `Put ${count} lines on record`}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

const Review = ({ view }: { view: OpportunityView }) => {
  const { id } = view.opportunity
  const now = useNow()
  const navigate = useNavigate()
  const record = useChange('recordReview')
  const [draft, setDraft] = useKept(`review-1-${id}`, blankReview)
  const [round, setRound] = useState(() => lastHeldRound(view, now))
  const done = async () => {
    await record.mutateAsync({ opportunityId: id, round, ...allLines(draft) })
    setDraft(blankReview)
    await navigate({ to: '/opportunities/$id/advice', params: { id } })
  }
  return (
    <div className="r2-section r2-narrow">
      <Group justify="space-between" gap="sm" mb="lg">
        <Text fw={600}>Looking back</Text>
        <RoundSelect rounds={roundNumbers(view, now)} value={round} onChange={setRound} />
      </Group>
      <Steps
        draft={draft}
        onChange={setDraft}
        busy={record.isPending}
        // What did not work was told; the lines are still here.
        onDone={() => void done().catch(() => undefined)}
      />
      <Text size="sm" c="dimmed" mt="lg">
        Leave and come back whenever you like: your lines are kept here.{' '}
        <Anchor
          size="sm"
          underline="always"
          renderRoot={(props) => <Link to="/opportunities/$id/ledger" params={{ id }} {...props} />}
        >
          Write freely instead
        </Anchor>
      </Text>
    </div>
  )
}

export const ReviewPage = () => {
  const id = useOpportunityId()
  const opportunity = useOpportunity(id)
  return <Answered answer={opportunity}>{(view) => <Review key={id} view={view} />}</Answered>
}
