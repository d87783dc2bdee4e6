import { Text } from '@mantine/core'
import type { Instant, ZoneName } from '@roundtwo/model'
import { dayWords, sameClock, timeRange, zoneCity, zoneShort } from '../words/dates.ts'

interface WhenLinesProps {
  start: Instant | null
  end: Instant | null
  own: ZoneName | null
  theirs: ZoneName | null
  now: Date
}

/** The day and time in the reader's zone, and in theirs when their clocks differ. */
export const WhenLines = ({ start, end, own, theirs, now }: WhenLinesProps) => {
  if (!start) return <Text mt={4}>No date yet</Text>
  const differs = own && theirs && !sameClock(start, own, theirs)
  return (
    <Text mt={4}>
      {dayWords(start, own, now)}, {timeRange(start, end, own)}
      {differs && (
        <Text span c="dimmed" size="sm" display="block">
          {dayWords(start, theirs, now)}, {timeRange(start, end, theirs)} in {zoneCity(theirs)} (
          {zoneShort(start, theirs)})
        </Text>
      )}
    </Text>
  )
}
