import { Group, NumberInput, Stack, Text } from '@mantine/core'
import type { Settings } from '@roundtwo/contract'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { SavedHint } from '../parts/saved-hint.tsx'
import { Section } from '../parts/section.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { PaceTimer } from './pace-timer.tsx'

const slowest = 40
const fastest = 300

/** Without a pace of one's own, lengths are told at the usual one. */
export const PaceSection = ({ settings }: { settings: Settings }) => {
  const [pace, setPace] = useState<number | string>(settings.wordsPerMinute ?? '')
  const save = useChange('saveSettings')
  const { state, change: keep } = useAutosave((wordsPerMinute: number | null) => save.mutateAsync({ wordsPerMinute }))
  const isPossible = typeof pace === 'number' && pace >= slowest && pace <= fastest
  const change = (value: number | string) => {
    setPace(value)
    if (value === '') keep(null)
    else if (typeof value === 'number' && value >= slowest && value <= fastest) keep(value)
  }
  return (
    <Section
      title="Your speaking pace"
      about="It tells how long your stories take."
      aside={<SavedHint state={state} />}
    >
      <Stack>
        <Group gap="sm" align="flex-end">
          <NumberInput
            label="Words a minute"
            w={180}
            placeholder="150, a usual pace"
            min={slowest}
            max={fastest}
            step={5}
            allowDecimal={false}
            clampBehavior="none"
            error={pace !== '' && !isPossible ? `Between ${slowest} and ${fastest}` : undefined}
            value={pace}
            onChange={change}
          />
        </Group>
        <Text size="sm" c="dimmed">
          Empty: 150 words a minute, as is usual in English. Most people tell a story at 110 to 200.
        </Text>
        <PaceTimer onMeasured={change} />
      </Stack>
    </Section>
  )
}
