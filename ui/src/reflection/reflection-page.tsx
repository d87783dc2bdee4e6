import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { type InterviewRecord, type ReflectionRecord, reflectionAspects } from '@roundtwo/model'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { useOpportunity, useReflections } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { dayWords } from '../words/dates.ts'
import { AspectCard } from './aspect-card.tsx'
import { isWhole } from './is-whole.ts'

type Aspects = ReflectionRecord['aspects']

interface ReflectionProps {
  view: OpportunityView
  interview: InterviewRecord
  kept: ReflectionRecord | null
}

const unsaid = { rating: null, line: '' }
const blank: Aspects = { preparation: unsaid, delivery: unsaid, answers: unsaid, rapport: unsaid }

/** What to do once it is all said. */
const Done = ({ id }: { id: string }) => (
  <section className="r2-section r2-went" aria-label="All four are rated">
    <Stack gap="sm">
      <Text fw={600} role="status">
        That is all. What you wrote is kept.
      </Text>
      <Group gap="sm">
        <Button renderRoot={(props) => <Link to="/opportunities/$id/review" params={{ id }} {...props} />}>
          Put what was said on record
        </Button>
        <Button variant="default" renderRoot={(props) => <Link to="/trends" {...props} />}>
          All your interviews
        </Button>
      </Group>
    </Stack>
  </section>
)

const Reflection = ({ view, interview, kept }: ReflectionProps) => {
  const { id } = view.opportunity
  const [aspects, setAspects] = useState<Aspects>(kept?.aspects ?? blank)
  const save = useChange('saveReflection')
  const { state, change: keep } = useAutosave((next: Aspects) =>
    save.mutateAsync({ interviewId: interview.id, ...next }),
  )
  const zone = useOwnZone()
  const round = view.rounds.find((known) => known.id === interview.roundId)
  const when = interview.start ? dayWords(interview.start, zone) : null
  return (
    <Stack gap="lg" className="r2-narrow">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={2}>How did it go?</Title>
          <Text c="dimmed">{[round && `Round ${round.number}`, when].filter(Boolean).join(', ')}</Text>
        </div>
        <SavedHint state={state} />
      </Group>
      {reflectionAspects.map((aspect) => (
        <AspectCard
          key={aspect}
          aspect={aspect}
          said={aspects[aspect]}
          onChange={(said) => {
            const next = { ...aspects, [aspect]: said }
            setAspects(next)
            keep(next)
          }}
        />
      ))}
      {isWhole({ aspects }) && <Done id={id} />}
    </Stack>
  )
}

const GoneInterview = () => <Text>This interview is not kept any more.</Text>

export const ReflectionPage = () => {
  const id = useOpportunityId()
  const { interviewId } = useParams({ strict: false })
  const opportunity = useOpportunity(id)
  const reflections = useReflections(id)
  return (
    <Answered answer={opportunity}>
      {(view) => (
        <Answered answer={reflections}>
          {(kept) => {
            const interview = view.interviews.find((known) => known.id === interviewId)
            if (!interview) return <GoneInterview />
            const own = kept.find((reflection) => reflection.interviewId === interview.id) ?? null
            return <Reflection key={interview.id} view={view} interview={interview} kept={own} />
          }}
        </Answered>
      )}
    </Answered>
  )
}
