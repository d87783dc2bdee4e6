import { SimpleGrid, Text } from '@mantine/core'
import {
  type Instant,
  instantInZone,
  later,
  minutes,
  minutesBetween,
  type Origins,
  wallTime,
  type ZoneName,
} from '@roundtwo/model'
import { use } from 'react'
import { MomentField } from '../parts/moment-field.tsx'
import { OriginLine } from '../parts/origin-line.tsx'
import { Searched } from '../parts/searched.ts'
import { useNow } from '../parts/use-now.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { ZoneSelect } from '../parts/zone-select.tsx'
import { dayWords, sameClock, timeRange } from '../words/dates.ts'

export interface Times {
  start: Instant | null
  end: Instant | null
  zone: ZoneName | null
}

interface TimeFieldsProps {
  value: Times
  origins: Origins
  onChange: (path: string, changed: Partial<Times>) => void
}

/** Another zone for the same wall clock: what somebody means who corrects the zone. */
const moved = (moment: Instant | null, from: ZoneName, to: ZoneName): Instant | null =>
  moment && instantInZone(wallTime(moment, from), to)

/** A start that moves takes the end with it: the interview is as long as it was. */
export const endWith = ({ start, end }: Times, moved: Instant | null): Instant | null =>
  start && end && moved && end > start ? later(moved, minutes(minutesBetween(start, end))) : end

/** Begin, end and the zone whose clocks they are read on. */
export const TimeFields = ({ value, origins, onChange }: TimeFieldsProps) => {
  const own = useOwnZone()
  const now = useNow()
  const searched = use(Searched)
  if (!own) return null
  const notFound = searched ? 'Not found' : undefined
  const zone = value.zone ?? own
  const endsEarly = value.start && value.end && value.end <= value.start
  const changeZone = (next: ZoneName | null) =>
    onChange('zone', {
      zone: next,
      start: moved(value.start, zone, next ?? own),
      end: moved(value.end, zone, next ?? own),
    })
  return (
    <div>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <MomentField
          label="Begins"
          value={value.start}
          zone={zone}
          onChange={(start) => onChange('start', { start, end: endWith(value, start) })}
          description={value.start ? <OriginLine origin={origins['start']} /> : notFound}
        />
        <MomentField
          label="Ends"
          value={value.end}
          zone={zone}
          onChange={(end) => onChange('end', { end })}
          description={value.end ? <OriginLine origin={origins['end']} /> : notFound}
          error={endsEarly ? 'The end is before the beginning.' : undefined}
        />
        <ZoneSelect
          label="Time zone of these times"
          value={value.zone}
          onChange={changeZone}
          placeholder={searched ? `Not found: read as yours, ${own}` : `Yours: ${own}`}
          description={<OriginLine origin={origins['zone']} />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </SimpleGrid>
      {value.start && !sameClock(value.start, own, zone) && (
        <Text size="sm" mt="xs">
          For you: {dayWords(value.start, own, now)}, {timeRange(value.start, value.end, own)}
        </Text>
      )}
    </div>
  )
}
