import type { InterviewRecord, Invitation, ZoneName } from '@roundtwo/model'
import { dayWords, timeWords } from '../words/dates.ts'

const momentWords = (start: Invitation['start'], zone: ZoneName | null): string =>
  start ? `${dayWords(start, zone)}, ${timeWords(start, zone)}` : 'no date'

/** What applying an invitation to a kept interview does, in a sentence or two. */
export const changeWords = (
  invitation: Invitation,
  interview: InterviewRecord | null,
  zone: ZoneName | null,
): string => {
  if (invitation.cancelled) return `It cancels the interview on ${momentWords(interview?.start ?? null, zone)}.`
  if (!interview) return `It adds an interview on ${momentWords(invitation.start, zone)}.`
  if (invitation.start === null) return 'It names no time; place, people and what to bring would be added.'
  if (interview.start === invitation.start)
    return `The time stays ${momentWords(invitation.start, zone)}; place, people and what to bring would be updated.`
  return `It moves your interview from ${momentWords(interview.start, zone)} to ${momentWords(invitation.start, zone)}.`
}
