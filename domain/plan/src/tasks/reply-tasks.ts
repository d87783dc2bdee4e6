import {
  type Deadline,
  dateInZone,
  type Instant,
  instant,
  type PreparationTask,
  wallTime,
  type ZoneName,
} from '@roundtwo/model'
import { dayWords, textKey } from '@roundtwo/text'
import type { InvitationFacts, PreparationFacts } from './facts.ts'
import { task } from './task.ts'

const momentWords = (moment: Instant, zone: ZoneName): string =>
  `${dayWords(dateInZone(moment, zone))}, ${wallTime(moment, zone).slice(11)}`

/** "Monday 30 November" or "Monday 30 November, 12:00", as the user's clocks have it. */
export const deadlineWords = (deadline: Deadline, zone: ZoneName): string => {
  if (!deadline.includes('T')) return dayWords(deadline)
  return momentWords(instant(deadline), zone)
}

const choiceOf = ({ options }: InvitationFacts, zone: ZoneName): string[] =>
  options.length === 0
    ? []
    : [`Choose one of the times offered: ${options.map(({ start }) => momentWords(start, zone)).join('; ')}.`]

const reachedBy = ({ contact }: InvitationFacts): string[] => {
  const ways = [contact?.name, contact?.phone, contact?.email].filter(Boolean)
  return ways.length === 0 ? [] : [`Write or ring to ${ways.join(', ')}.`]
}

/** A title is one line; all they ask stands with the round. */
const longest = 200

/** What they want back is a task of its own, due when they want it; the deadline is part of its key. */
export const replyTasks = ({ invitation, ownZone }: PreparationFacts): PreparationTask[] => {
  const { replyAsks, replyBy, options } = invitation
  if (replyAsks.length === 0 && replyBy === null && options.length === 0) return []
  const until = replyBy === null ? '' : ` by ${deadlineWords(replyBy, ownZone)}`
  const asked = replyAsks.length === 0 ? 'confirm that you will come' : replyAsks.join('; ').slice(0, longest)
  return [
    task({
      key: `logistics:reply:${replyBy ?? ''}:${textKey([...replyAsks, ...options.map(({ start }) => start)].join('; '))}`,
      kind: 'logistics',
      title: `Reply${until}: ${options.length > 0 && replyAsks.length === 0 ? 'choose a time' : asked}`,
      detail: [
        'They asked for it, and an answer in time is the first thing they see of your work.',
        ...choiceOf(invitation, ownZone),
        ...reachedBy(invitation),
      ].join(' '),
      effort: 10,
      value: 98,
      dueBy: replyBy,
    }),
  ]
}
