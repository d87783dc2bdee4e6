import type { PreparationTask } from '@roundtwo/model'
import type { PreparationFacts } from './facts.ts'
import { task } from './task.ts'

/** Saying it aloud, more than once and with a night in between, and choosing what to ask. */
export const practiceTasks = (_facts: PreparationFacts): PreparationTask[] => [
  task({
    key: 'practice:aloud',
    kind: 'practice',
    title: 'Answer the three likeliest questions aloud',
    detail:
      'Take the first three from your list of questions to expect, answer each in under two ' +
      'minutes, and listen back. Reading answers in silence does not show where you stumble.',
    effort: 20,
    value: 88,
  }),
  task({
    key: 'practice:aloud-more',
    kind: 'practice',
    title: 'Answer five more likely questions aloud',
    detail:
      'The next five from your list, each in under two minutes, recorded and listened to. Mark those that did not sit.',
    effort: 25,
    value: 74,
  }),
  task({
    key: 'practice:opening',
    kind: 'practice',
    title: 'Say your opening in ninety seconds',
    detail:
      '“Tell us about yourself” will come again, from people who were not there. Where you are, ' +
      'the two things you did that matter for this job, why here. Time it.',
    effort: 15,
    value: 70,
  }),
  task({
    key: 'practice:motives',
    kind: 'practice',
    title: 'Answer the awkward ones aloud',
    detail:
      'Why you are leaving, why this job, a failure, what you expect to be paid and your notice ' +
      'period. Short, true, and without a bad word about anybody.',
    effort: 20,
    value: 60,
  }),
  task({
    key: 'practice:again',
    kind: 'practice',
    title: 'Repeat the answers that went badly',
    detail:
      'Only the three or four that did not sit the first time. A second go after a night’s sleep ' +
      'does more than another hour on the first day.',
    effort: 30,
    value: 58,
    earliestDaysBefore: 2,
  }),
  task({
    key: 'questions:to-ask',
    kind: 'questions',
    title: 'Choose three to five questions to ask',
    detail:
      'Open ones that no web page answers, from what your research left unclear, with one for ' +
      'each person you meet. Keep two in reserve: some will be answered before you can ask.',
    effort: 20,
    value: 78,
  }),
  task({
    key: 'practice:warm-up',
    kind: 'practice',
    title: 'Read the day sheet and say your opening once',
    detail: 'The evening before or on the morning itself, then leave it alone: new material this late only unsettles.',
    effort: 10,
    value: 68,
    earliestDaysBefore: 1,
  }),
  task({
    key: 'rest:evening',
    kind: 'rest',
    title: 'Stop for the evening',
    detail:
      'Lay everything out, set two alarms, and do nothing more for the interview. A rested head is worth more than the last hour of study.',
    effort: 10,
    value: 90,
    earliestDaysBefore: 1,
  }),
]
