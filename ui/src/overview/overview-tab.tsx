import { SimpleGrid, Stack } from '@mantine/core'
import { useOpportunity } from '../calls/queries.ts'
import { lastHeldRound } from '../ledger/last-held-round.ts'
import { shownInterview, shownRound } from '../opportunity/next-interview.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { useNow } from '../parts/use-now.ts'
import { AdviceSection } from './advice-section.tsx'
import { FitSummary } from './fit-summary.tsx'
import { MeetingsSection } from './meetings-section.tsx'
import { NextTasks } from './next-tasks.tsx'
import { NotesSection } from './notes-section.tsx'
import { RoundSection } from './round-section.tsx'
import { StandingSection } from './standing-section.tsx'
import { UpdateDrop } from './update-drop.tsx'
import { WentSection } from './went-section.tsx'

export const OverviewTab = () => {
  const id = useOpportunityId()
  const opportunity = useOpportunity(id)
  const now = useNow()
  return (
    <Answered answer={opportunity}>
      {(view) => {
        const interview = shownInterview(view, now)
        return (
          <Stack gap="lg">
            <WentSection view={view} now={now} />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
              <Stack gap="lg">
                <MeetingsSection view={view} shown={interview} now={now} />
                <RoundSection opportunityId={id} round={shownRound(view, interview)} />
                <StandingSection id={id} />
              </Stack>
              <Stack gap="lg">
                <AdviceSection id={id} held={lastHeldRound(view, now)} />
                <NextTasks id={id} />
                <FitSummary view={view} />
              </Stack>
            </SimpleGrid>
            <UpdateDrop view={view} />
            <NotesSection key={id} opportunity={view.opportunity} />
          </Stack>
        )
      }}
    </Answered>
  )
}
