import { Anchor, Stack, Text } from '@mantine/core'
import type { OpportunityCard } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useOpportunities } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { useNow } from '../parts/use-now.ts'
import { CardGroup } from './card-group.tsx'
import { DeletedList } from './deleted-list.tsx'
import { EmptyHome } from './empty-home.tsx'
import { ExampleBanner } from './example-banner.tsx'
import { groupCards } from './group-cards.ts'

const headingFor = (coming: number): string => {
  if (coming === 0) return 'Your opportunities'
  return coming === 1 ? 'One interview ahead' : `${coming} interviews ahead`
}

const Filled = ({ cards }: { cards: OpportunityCard[] }) => {
  const now = useNow()
  const { coming, waiting, past, ended } = groupCards(cards, now)
  return (
    <Stack gap="xl">
      <PageHeading title={headingFor(coming.length)} tab="Home" />
      {cards.some((card) => card.example) && <ExampleBanner />}
      <CardGroup title="Next" cards={coming} now={now} />
      <CardGroup title="No time set yet" cards={waiting} now={now} />
      <CardGroup title="Past, no outcome yet" cards={past} now={now} />
      <CardGroup title="Decided" cards={ended} now={now} />
      <Text size="sm" c="dimmed">
        Everything here is kept on this machine only.{' '}
        <Anchor inherit underline="always" renderRoot={(props) => <Link to="/trends" {...props} />}>
          How your interviews went over time
        </Anchor>
      </Text>
    </Stack>
  )
}

export const HomePage = () => {
  const opportunities = useOpportunities()
  return (
    <Stack gap="xl">
      <Answered answer={opportunities} rows={3}>
        {(cards) => (
          <>
            {cards.length === 0 ? <EmptyHome /> : <Filled cards={cards} />}
            <DeletedList />
          </>
        )}
      </Answered>
    </Stack>
  )
}
