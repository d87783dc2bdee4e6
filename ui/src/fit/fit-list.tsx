import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { OpportunityView } from '@roundtwo/contract'
import type { Fit } from '@roundtwo/model'
import { useState } from 'react'
import { Section } from '../parts/section.tsx'
import { PostingDialog } from '../posting/posting-dialog.tsx'
import { FitStrip } from './fit-strip.tsx'
import { MatchItem } from './match-item.tsx'

const orders = [
  { value: 'gaps', label: 'Gaps first' },
  { value: 'posting', label: 'As in the posting' },
]

/** Places in `matches` in the order they are shown. */
const placesIn = ({ matches, gaps }: Fit, order: string): number[] => {
  const all = [...matches.keys()]
  return order === 'gaps' ? [...gaps, ...all.filter((place) => !gaps.includes(place))] : all
}

export const FitList = ({ fit, view }: { fit: Fit; view: OpportunityView }) => {
  const [order, setOrder] = useState('gaps')
  const [editing, edit] = useDisclosure(false)
  return (
    <Stack gap="lg">
      <Section
        title={`${fit.matches.length} requirements against your CV`}
        about="A gap is what to prepare words for, not a reason to stay away."
        aside={
          <Button variant="default" size="compact-sm" onClick={edit.open}>
            Correct the posting
          </Button>
        }
      >
        <FitStrip matches={fit.matches} />
      </Section>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          Marked words are what was found in your CV.
        </Text>
        <SegmentedControl aria-label="Order" data={orders} value={order} onChange={setOrder} />
      </Group>
      <Stack component="ul" gap="md" className="r2-plain-list">
        {placesIn(fit, order).map((place) => {
          const match = fit.matches[place]
          return match && <MatchItem key={place} match={match} resume={view.resume?.resume ?? null} />
        })}
      </Stack>
      {editing && view.posting && <PostingDialog record={view.posting} onClose={edit.close} />}
    </Stack>
  )
}
