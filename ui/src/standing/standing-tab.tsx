import { Anchor, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { OpportunityView, StandingView } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useOpportunity } from '../calls/queries.ts'
import { useStanding, useStandingHidden } from '../calls/standing-queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { offerUndo } from '../parts/undo.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { AskSection } from './change/ask-section.tsx'
import { ChangeSection } from './change/change-section.tsx'
import { FactsSection } from './change/facts-section.tsx'
import { useEvidenceChanges } from './change/use-evidence-changes.ts'
import { CurveSection } from './curve/curve-section.tsx'
import { DriversSection } from './drivers/drivers-section.tsx'
import { HiddenStanding } from './hidden-standing.tsx'
import { MapSection } from './map/map-section.tsx'
import { AnsweredPart } from './outcome/answered-part.tsx'
import { KnownOutcome } from './outcome/known-outcome.tsx'
import { OutcomeSection } from './outcome/outcome-section.tsx'
import { useHideStanding } from './use-hide-standing.ts'

interface PartProps {
  view: OpportunityView
  standing: StandingView
}

const OpenPart = ({ view, standing }: PartProps) => {
  const { id } = view.opportunity
  const changes = useEvidenceChanges(id)
  return (
    <>
      <CurveSection standing={standing} />
      <MapSection id={id} standing={standing} />
      <DriversSection standing={standing} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <AskSection standing={standing} changes={changes} />
        <FactsSection key={`${id} ${standing.facts.roundId}`} view={view} standing={standing} />
      </SimpleGrid>
      <ChangeSection standing={standing} changes={changes} />
    </>
  )
}

const More = () => {
  const { hide: setHidden } = useHideStanding()
  const hide = () => {
    setHidden(true)
    offerUndo('It is hidden everywhere now.', () => setHidden(false))
  }
  return (
    <Group gap="lg">
      <Anchor renderRoot={(props) => <Link to="/numbers" {...props} />}>What the numbers say</Anchor>
      <Anchor renderRoot={(props) => <Link to="/scores" {...props} />}>How the forecasts did</Anchor>
      <Button variant="subtle" size="compact-sm" onClick={hide}>
        I would rather not know
      </Button>
    </Group>
  )
}

const Standing = ({ view }: { view: OpportunityView }) => (
  <Answered answer={useStanding(view.opportunity.id)} rows={4}>
    {(standing) => (
      <Stack gap="lg">
        <section aria-labelledby="where-you-stand">
          <Title order={2} size="h5" c="dimmed" id="where-you-stand">
            Where you stand
          </Title>
          <Text className="r2-standing-sentence" role="status">
            {standing.sentence}
          </Text>
          {standing.stage !== 'answered' && <KnownOutcome opportunity={view.opportunity} />}
        </section>
        {standing.stage === 'answered' ? (
          <AnsweredPart view={view} standing={standing} />
        ) : (
          <OpenPart view={view} standing={standing} />
        )}
        <OutcomeSection opportunity={view.opportunity} />
        <More />
      </Stack>
    )}
  </Answered>
)

export const StandingTab = () => {
  const opportunity = useOpportunity(useOpportunityId())
  const hidden = useStandingHidden()
  if (hidden === undefined) return <Waiting rows={4} />
  if (hidden) return <HiddenStanding />
  return <Answered answer={opportunity}>{(view) => <Standing view={view} />}</Answered>
}
