import { type Contact, type Deadline, instant, type PlainDate, type ZoneName } from '@roundtwo/model'
import { dayAndTime } from './times.ts'

export const contactWords = ({ name, phone, email }: Contact): string => [name, phone, email].filter(Boolean).join(', ')

/** What they promised, with the day they named. */
export const promiseWords = (text: string | null, by: PlainDate | null): string =>
  [text, by && (text ? `(by ${by})` : `by ${by}`)].filter(Boolean).join(' ')

export const deadlineWords = (deadline: Deadline, zone: ZoneName): string =>
  deadline.includes('T') ? dayAndTime(instant(deadline), zone) : deadline
