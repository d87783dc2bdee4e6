import { type Instant, type PreparationTask, wallTime, type ZoneName } from '@roundtwo/model'
import { dayWords, textKey } from '@roundtwo/text'
import type { InvitationFacts, PreparationFacts } from './facts.ts'
import { task } from './task.ts'

const routeTask = (place: string): PreparationTask =>
  task({
    key: `logistics:route:${textKey(place)}`,
    kind: 'logistics',
    title: 'Plan the way there, with a second way',
    detail:
      `${place}: the door, the reception, how long it takes at that hour, and what you do if the ` +
      'first connection fails. Aim to be there fifteen minutes early.',
    effort: 20,
    value: 76,
  })

const linkTask = (invitation: InvitationFacts): PreparationTask => {
  const platform = invitation.platform ?? 'the video link'
  return task({
    key: `logistics:link-test:${textKey(invitation.link ?? platform)}`,
    kind: 'logistics',
    title: `Test ${platform} on the machine you will use`,
    detail:
      'Open it as a guest, check camera, microphone, the name that is shown and what is behind ' +
      'you, and have a telephone number or a second device in case it fails. Leave time to ' +
      'install updates.',
    effort: 15,
    value: 92,
    earliestDaysBefore: 4,
  })
}

const whereTasks = (invitation: InvitationFacts): PreparationTask[] => {
  const tasks: PreparationTask[] = []
  if (invitation.place !== null && invitation.place !== '') tasks.push(routeTask(invitation.place))
  if (invitation.link !== null || invitation.platform !== null) tasks.push(linkTask(invitation))
  if (tasks.length > 0) return tasks
  return [
    task({
      key: 'logistics:ask-where',
      kind: 'logistics',
      title: 'Ask where it is or how to join',
      detail:
        'The invitation gives neither an address nor a link. Ask now, not on the morning itself; you cannot test what you do not have.',
      effort: 10,
      value: 78,
    }),
  ]
}

const sayBoth = (start: Instant, theirs: ZoneName, own: ZoneName): string => {
  const there = wallTime(start, theirs)
  const here = wallTime(start, own)
  const day = there.slice(0, 10) === here.slice(0, 10) ? '' : ` on ${dayWords(here.slice(0, 10))}`
  return `${there.slice(11)} on ${dayWords(there.slice(0, 10))} in ${theirs} is ${here.slice(11)}${day} for you in ${own}.`
}

const zoneTasks = ({ start, zone }: InvitationFacts, own: ZoneName): PreparationTask[] => {
  if (start === null) {
    return [
      task({
        key: 'logistics:ask-when',
        kind: 'logistics',
        title: 'Get the date and time confirmed',
        detail:
          'No date is known yet. Offer two or three times that suit you, with the time zone, and ask how long it will take.',
        effort: 10,
        value: 90,
      }),
    ]
  }
  if (zone === null || wallTime(start, zone) === wallTime(start, own)) return []
  return [
    task({
      // The moment is part of the key: when the interview moves, the check is to be made again.
      key: `logistics:time-zone:${start}:${zone}:${own}`,
      kind: 'logistics',
      title: 'Check the time in both zones',
      detail: `${sayBoth(start, zone, own)} Put it in your calendar with its zone and set an alarm on a second device.`,
      effort: 5,
      value: 95,
    }),
  ]
}

/** When, where, what to wear and what to have in hand. */
export const logisticsTasks = ({ invitation, ownZone }: PreparationFacts): PreparationTask[] => [
  ...zoneTasks(invitation, ownZone),
  ...whereTasks(invitation),
  task({
    key: 'logistics:outfit',
    kind: 'logistics',
    title: 'Decide what to wear and try it on',
    detail:
      'One notch above what people there wear at work; clean, complete, comfortable sitting ' +
      'down. On camera, plain and not the colour of the wall.',
    effort: 15,
    value: 50,
    earliestDaysBefore: 4,
  }),
  task({
    key: 'logistics:documents',
    kind: 'logistics',
    title: 'Put the papers together',
    detail:
      'The CV you sent, the posting, the invitation, your day sheet and something to write with; ' +
      'on a video call, the same in one folder and nothing else open.',
    effort: 15,
    value: 62,
    earliestDaysBefore: 3,
  }),
]
