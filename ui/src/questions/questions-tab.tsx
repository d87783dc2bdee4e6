import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { AskBack } from './ask-back.tsx'
import { ExpectedList } from './expected-list.tsx'

const sides = [
  { value: 'expect', label: 'Questions to expect' },
  { value: 'ask', label: 'Questions to ask' },
]

export const QuestionsTab = () => {
  const id = useOpportunityId()
  const [side, setSide] = useState('expect')
  return (
    <Stack gap="lg">
      <SegmentedControl
        aria-label="Which questions"
        data={sides}
        value={side}
        onChange={setSide}
        className="r2-start"
      />
      {side === 'expect' ? <ExpectedList id={id} /> : <AskBack id={id} />}
    </Stack>
  )
}
