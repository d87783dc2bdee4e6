import { NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { Settings } from '@roundtwo/contract'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { SavedHint } from '../parts/saved-hint.tsx'
import { Section } from '../parts/section.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { minutesOf } from '../words/branded.ts'
import { minutesWords } from '../words/dates.ts'

const longest: number = 960
const step: number = 15
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

type Hours = Pick<Settings, 'minutesByWeekday' | 'startsAt'>

export const HoursSection = ({ settings }: { settings: Settings }) => {
  const [hours, setHours] = useState<Hours>({
    minutesByWeekday: settings.minutesByWeekday,
    startsAt: settings.startsAt,
  })
  const save = useChange('saveSettings')
  const { state, change: keep } = useAutosave((next: Hours) => save.mutateAsync(next))
  const change = (next: Hours) => {
    setHours(next)
    keep(next)
  }
  const setDay = (day: number, count: number) => {
    const [...week] = hours.minutesByWeekday
    week[day] = minutesOf(count)
    change({ ...hours, minutesByWeekday: week })
  }
  const setStart = (part: 'weekday' | 'weekend', time: string) => {
    if (time) change({ ...hours, startsAt: { ...hours.startsAt, [part]: time } })
  }
  const total = hours.minutesByWeekday.reduce((sum, count) => sum + count, 0)
  return (
    <Section
      title="Your hours"
      about={`Time to prepare each day; the plans fit into it. ${minutesWords(total)} a week.`}
      aside={<SavedHint state={state} />}
    >
      <Stack>
        <SimpleGrid cols={{ base: 2, xs: 3, sm: 7 }} spacing="sm">
          {weekdays.map((name, day) => (
            <NumberInput
              key={name}
              label={name}
              min={0}
              max={longest}
              step={step}
              suffix=" min"
              value={hours.minutesByWeekday[day] ?? 0}
              onChange={(value) => setDay(day, typeof value === 'number' ? Math.min(960, Math.max(0, value)) : 0)}
            />
          ))}
        </SimpleGrid>
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
          <TextInput
            type="time"
            label="From, on weekdays"
            value={hours.startsAt.weekday}
            onChange={(event) => setStart('weekday', event.currentTarget.value)}
          />
          <TextInput
            type="time"
            label="From, at weekends"
            value={hours.startsAt.weekend}
            onChange={(event) => setStart('weekend', event.currentTarget.value)}
          />
        </SimpleGrid>
      </Stack>
    </Section>
  )
}
