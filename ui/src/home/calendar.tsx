import type { Instant, ZoneName } from '@roundtwo/model'
import { IconCalendarQuestion } from '@tabler/icons-react'
import { formatter } from '../words/formatter.ts'

const part = (start: Instant, zone: ZoneName | null, form: Intl.DateTimeFormatOptions): string =>
  formatter(form, zone, 'en-GB').format(new Date(start))

/** A leaf of a calendar; the same date stands in words beside it. */
export const Calendar = ({ start, zone }: { start: Instant | null; zone: ZoneName | null }) => (
  <div className="r2-leaf" aria-hidden="true">
    {start ? (
      <>
        <span className="r2-leaf-month">{part(start, zone, { month: 'short' })}</span>
        <span className="r2-leaf-day">{part(start, zone, { day: 'numeric' })}</span>
        <span className="r2-leaf-weekday">{part(start, zone, { weekday: 'short' })}</span>
      </>
    ) : (
      <IconCalendarQuestion size={32} stroke={1.4} />
    )}
  </div>
)
