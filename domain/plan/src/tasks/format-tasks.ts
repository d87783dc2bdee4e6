import type { InterviewFormat, PreparationTask } from '@roundtwo/model'
import { textKey } from '@roundtwo/text'
import { durationWords } from '../duration-words.ts'
import { asksToPresent, presentedMinutes } from './asked-effort.ts'
import type { PreparationFacts } from './facts.ts'
import { type TaskDraft, task } from './task.ts'

type FormatWork = Pick<TaskDraft, 'title' | 'detail' | 'effort' | 'value' | 'earliestDaysBefore'>

/** What each format asks for beyond answers; a presentation and an unknown format depend on more and are made below. */
const workOf: Record<Exclude<InterviewFormat, 'presentation'>, FormatWork> = {
  panel: {
    title: 'Plan for the panel',
    detail:
      'For each person: what they will care about, one story meant for them, one question to ask ' +
      'them. Practise beginning an answer to whoever asked and ending it with a look at the ' +
      'others.',
    effort: 30,
    value: 70,
  },
  case: {
    title: 'Work two cases aloud',
    detail:
      'Take cases from this industry, against the clock: repeat the question, lay out your ' +
      'structure, say your assumptions, do the sums aloud, finish with a recommendation and its ' +
      'biggest risk.',
    effort: 90,
    value: 84,
  },
  practical: {
    title: 'Rehearse the practical test',
    detail:
      'Do the work once under their conditions: your tools or theirs, the time they give, ' +
      'somebody watching. Say what you are doing and check your own result before you call it ' +
      'finished.',
    effort: 60,
    value: 82,
  },
  technical: {
    title: 'Refresh the craft they will probe',
    detail:
      'Choose two pieces of your own work and be ready to explain every decision, what it cost ' +
      'and what you would change. Then go over the two subjects of the posting you have used ' +
      'least lately.',
    effort: 60,
    value: 80,
  },
  executive: {
    title: 'Prepare for the executives',
    detail:
      'Answers of one minute, conclusion first. Know the figures the business is run by, have a ' +
      'view on where it should go, and say what would be different after your first year.',
    effort: 45,
    value: 76,
  },
  team: {
    title: 'Prepare to meet the team',
    detail:
      'They ask themselves what working beside you is like. Have two examples of helping a ' +
      'colleague and one of disagreeing well, and ask each about their work.',
    effort: 20,
    value: 60,
  },
  behavioural: {
    title: 'Rehearse for questions about what you did',
    detail:
      'They ask for one situation at a time and then for details. Say three stories aloud with situation, ' +
      'task, action and result, and be ready for “what exactly did you do?” after each.',
    effort: 30,
    value: 72,
  },
  'site visit': {
    title: 'Prepare for being shown round',
    detail:
      'You are met by people who do the work, and they are asked about you afterwards. Have a question for ' +
      'each part you expect to see, shoes and clothes fit to walk in, and ask beforehand what you must wear.',
    effort: 15,
    value: 62,
  },
}

const presentationTasks = (facts: PreparationFacts): PreparationTask[] => {
  const brief = task({
    key: 'format:presentation-brief',
    kind: 'format',
    title: 'Ask for the presentation’s brief',
    detail:
      'The format is a presentation, but the invitation gives no subject. Ask for the subject, ' +
      'the length, the audience and what equipment there is.',
    effort: 10,
    value: 94,
  })
  const limit = presentedMinutes(facts.invitation.prepare)
  const rehearsal = task({
    key: 'format:presentation',
    kind: 'format',
    title: `Rehearse the presentation aloud, timed${limit === null ? '' : ` to ${durationWords(limit)}`}`,
    detail:
      'Three runs: one to find where you stumble, one to cut it to nine tenths of the time, one ' +
      'with somebody who asks questions. Prepare the three questions you would least like to ' +
      'hear.',
    effort: 45,
    value: 85,
  })
  return facts.invitation.prepare.some(asksToPresent) ? [rehearsal] : [brief, rehearsal]
}

const unknownTasks = (facts: PreparationFacts): PreparationTask[] => {
  const hints = facts.posting?.formatHints ?? []
  const hint = hints.length === 0 ? '' : ` The posting speaks of: ${hints.slice(0, 3).join('; ')}.`
  return [
    task({
      key: 'format:ask',
      kind: 'format',
      title: 'Ask what form the interview takes',
      detail:
        `Nothing says whether it is a panel, a case, a practical test or a talk.${hint} Ask the ` +
        'recruiter for the form, the length and what you should prepare; they expect it.',
      effort: 10,
      value: 88,
    }),
  ]
}

const finalTask: FormatWork & { key: string; kind: 'format' } = {
  key: 'format:final',
  kind: 'format',
  title: 'Be ready for the end of the process',
  detail:
    'It is the final round: know your notice period, the pay you would accept and why, who your ' +
    'referees are (ask them now), and what you would still need to know before saying yes.',
  effort: 25,
  value: 64,
}

const workFor = (format: InterviewFormat): PreparationTask[] =>
  format === 'presentation' ? [] : [task({ key: `format:${textKey(format)}`, kind: 'format', ...workOf[format] })]

const ownWork = (facts: PreparationFacts): PreparationTask[] => {
  const { formats, prepare } = facts.invitation
  if (formats.length === 0) return unknownTasks(facts)
  const presents = formats.includes('presentation') || prepare.some(asksToPresent)
  return [...formats.flatMap(workFor), ...(presents ? presentationTasks(facts) : [])]
}

/** What the day's formats ask for besides answers. */
export const formatTasks = (facts: PreparationFacts): PreparationTask[] => [
  ...ownWork(facts),
  ...(facts.invitation.final === true ? [task(finalTask)] : []),
]
