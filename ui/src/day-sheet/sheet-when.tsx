import type { DaySheet } from '@roundtwo/model'
import { dayWords, sameClock, timeRange, zoneCity, zoneShort } from '../words/dates.ts'

/** Day and time in the reader's zone and, when clocks differ, in theirs; then the place. */
export const SheetWhen = ({ when, where }: Pick<DaySheet, 'when' | 'where'>) => {
  const { place, link, platform } = where
  return (
    <div className="r2-sheet-when">
      {when ? (
        <>
          <strong>{dayWords(when.start, when.own)}</strong>
          <span>
            {timeRange(when.start, when.end, when.own)} {zoneShort(when.start, when.own)} ({zoneCity(when.own)}, you)
          </span>
          {when.theirs && !sameClock(when.start, when.own, when.theirs) && (
            <span>
              {timeRange(when.start, when.end, when.theirs)} {zoneShort(when.start, when.theirs)} (
              {zoneCity(when.theirs)}, they)
            </span>
          )}
        </>
      ) : (
        <strong>No time yet</strong>
      )}
      {place && <span>{place}</span>}
      {(platform || link) && <span>{[platform, link].filter(Boolean).join(': ')}</span>}
    </div>
  )
}
