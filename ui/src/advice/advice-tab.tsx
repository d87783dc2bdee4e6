import { Stack, Text, Title } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { useAdvice, useOpportunity } from '../calls/queries.ts'
import { useSettle } from '../ledger/use-settle.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { dayWords, timeWords } from '../words/dates.ts'
import { AdviceCard } from './advice-card.tsx'
import { type AdviceView, adviceCards } from './advice-groups.ts'
import { NoAdvice } from './no-advice.tsx'

interface TitledProps {
  view: OpportunityView
  advice: AdviceView
}

/** For which interview: when, and with whom. */
const Heading = ({ view, advice }: TitledProps) => {
  const zone = useOwnZone()
  const start = view.interviews.find(({ id }) => id === advice.interviewId)?.start ?? null
  const names = advice.people.map(({ name }) => name).join(', ')
  const untimed = advice.interviewId ? 'No time is set yet' : 'No interview is planned yet'
  const when = start ? `${dayWords(start, zone)}, ${timeWords(start, zone)}` : untimed
  return (
    <div>
      <Title order={2}>For round {advice.round}</Title>
      <Text c="dimmed">{[when, names && `with ${names}`].filter(Boolean).join(', ')}</Text>
    </div>
  )
}

const Cards = ({ advice }: { advice: AdviceView }) => {
  const settle = useSettle()
  const entries = new Map(advice.entries.map((view) => [view.id, view]))
  return adviceCards(advice).map((card) => <AdviceCard key={card.key} card={card} entries={entries} settle={settle} />)
}

const Advice = ({ view }: { view: OpportunityView }) => {
  const { id } = view.opportunity
  const answer = useAdvice(id)
  return (
    <Answered answer={answer} rows={4}>
      {(advice) => (
        <Stack gap="lg">
          <Heading view={view} advice={advice} />
          {advice.advice.length === 0 ? (
            <div className="r2-section">
              <NoAdvice id={id} />
            </div>
          ) : (
            <Cards advice={advice} />
          )}
        </Stack>
      )}
    </Answered>
  )
}

export const AdviceTab = () => {
  const id = useOpportunityId()
  const opportunity = useOpportunity(id)
  return <Answered answer={opportunity}>{(view) => <Advice view={view} />}</Answered>
}
