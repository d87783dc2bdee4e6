import type { Operations, OutputOf } from '@roundtwo/contract'
import type { DaySheet, ExpectedQuestion, Fit, Strength, SuggestedAsk } from '@roundtwo/model'
import { contactWords, promiseWords } from './facts.ts'
import { bullets, faint, good, heading, middling, poor, strong, wrapped } from './style.ts'
import { clockTime, dayAndTime, duration, sameClock, span } from './times.ts'

type PlanView = OutputOf<Operations['getPlan']>
type Prepared = OutputOf<Operations['prepareOpportunity']>
type Listed = OutputOf<Operations['listOpportunities']>

const strengthWords: Record<Strength, string> = {
  strong: good('strong '),
  partial: middling('partial'),
  gap: poor('gap    '),
}

export const fitText = (fit: Fit): string =>
  fit.matches
    .map(({ requirement, strength, reason }) => {
      const level = requirement.level === 'must' ? '' : faint(' (nice to have)')
      return `${strengthWords[strength]}  ${requirement.text}${level}\n${wrapped(reason, '         ')}`
    })
    .join('')

export const questionsText = (questions: ExpectedQuestion[]): string =>
  questions
    .map(
      ({ question, reason }, place) =>
        `${String(place + 1).padStart(3)}. ${question.text}\n${wrapped(reason, '     ')}`,
    )
    .join('')

export const asksText = (asks: SuggestedAsk[]): string =>
  asks.map(({ ask, reason }) => `  - ${ask.text} ${faint(`(${ask.theme})`)}\n${wrapped(reason, '    ')}`).join('')

export const planText = ({ plan, zone }: PlanView): string => {
  const days = plan.days
    .filter((day) => day.blocks.length > 0)
    .map(({ blocks }) => {
      const first = blocks[0]
      const title = first ? dayAndTime(first.start, zone).replace(/ at .*$/, '') : ''
      return (
        heading(title) +
        bullets(
          blocks.map((block) => `${clockTime(block.start, zone)} to ${clockTime(block.end, zone)}  ${block.title}`),
        )
      )
    })
  const dropped = plan.dropped.map(({ title, reason }) => `${title}: ${reason}`)
  return [
    `${plan.verdict}\n`,
    faint(`${duration(plan.effortLeft)} of work, ${duration(plan.timeLeft)} of time\n`),
    ...days,
    dropped.length > 0 ? heading('Left out') + bullets(dropped) : '',
  ].join('')
}

export const daySheetText = (sheet: DaySheet): string => {
  const { when, where, people, stories, asks, figures } = sheet
  const final = sheet.round.final ? ', the final one' : ''
  const theirs =
    when?.theirs && !sameClock(when.start, when.own, when.theirs) ? `${span(when.start, when.end, when.theirs)}\n` : ''
  const list = (title: string, items: string[]) => (items.length > 0 ? heading(title) + bullets(items) : '')
  return [
    `${strong(`${sheet.opportunity.role}, ${sheet.opportunity.company}`)}\nRound ${sheet.round.number}${final}\n`,
    when ? `${span(when.start, when.end, when.own)}\n${theirs}` : 'No time known yet\n',
    `${[where.place, where.platform, where.link].filter(Boolean).join(', ') || 'No place known yet'}\n`,
    list(
      'Who',
      people.map((person) => [person.name, person.role].filter(Boolean).join(', ')),
    ),
    list(
      'Stories',
      stories.map(({ need, quote }) => (quote ? `${need}: “${quote}”` : need)),
    ),
    list(
      'From round one',
      sheet.advice.map(({ person, text }) => (person ? `${person}: ${text}` : text)),
    ),
    list(
      'To ask',
      asks.map((ask) => ask.text),
    ),
    list(
      'Figures',
      figures.map(({ figure, quote }) => (quote ? `${figure}: “${quote}”` : figure)),
    ),
    list('Bring', sheet.bring),
    list('Prepared', sheet.prepared),
    sheet.contact ? list('Contact', [contactWords(sheet.contact)]) : '',
    sheet.nextStep ? list('Next', [promiseWords(sheet.nextStep.text, sheet.nextStep.by)]) : '',
  ].join('')
}

export const preparedText = (prepared: Prepared): string => {
  const notes = Object.values(prepared.readings).flatMap((reading) => reading?.notes ?? [])
  return [
    `${prepared.effect === 'created' ? 'Kept as' : 'Updated'} ${prepared.opportunityId}\n`,
    heading('Day sheet') + daySheetText(prepared.daySheet),
    prepared.fit ? heading('Fit') + fitText(prepared.fit) : '',
    heading('Questions to expect') + questionsText(prepared.questions),
    heading('Plan') + planText(prepared.plan),
    notes.length > 0 ? heading('To know') + bullets(notes.map((note) => note.message)) : '',
  ].join('')
}

export const listText = ({ opportunities }: Listed): string =>
  opportunities.length === 0
    ? 'Nothing yet. Begin with: roundtwo prepare --invitation invite.ics --posting posting.html --resume cv.pdf\n'
    : opportunities
        .map(({ id, role, company, interview, tasksDone, tasksOpen }) => {
          const when =
            interview?.start && interview.zone ? span(interview.start, interview.end, interview.zone) : 'no time yet'
          const stands = interview?.status === 'cancelled' ? `cancelled, was ${when}` : when
          const done = `${tasksDone} of ${tasksDone + tasksOpen} tasks done`
          return `${strong(`${role}, ${company}`)}\n  ${stands}; ${done}\n  ${faint(id)}\n`
        })
        .join('')
