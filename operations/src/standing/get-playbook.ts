import { figures, playbooks } from '@roundtwo/catalog'
import { dateInZone, type PlainDate } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { fillScripts } from './fill-script.ts'
import { type ClockDates, dateOf } from './playbook-dates.ts'
import { whereOneIs } from './where-one-is.ts'

const dayInWords = (date: PlainDate): string => {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

export const getPlaybook: HandlerOf<'getPlaybook'> = (ports, { id, playbook: name }) =>
  withView(ports, id, async (view, records) => {
    const playbook = playbooks.find((each) => each.id === name)
    if (!playbook) throw new Error(`the catalog has no playbook ${name}`)
    const zone = await ownZoneOf(records, ports)
    const { interviewedOn, round } = whereOneIs(view, ports, zone)
    const starts = view.interviews.flatMap(({ start }) => start ?? [])
    const first = starts.toSorted()[0]
    const clocks: ClockDates = {
      news: view.opportunity.outcomeOn ?? dateInZone(ports.clock(), zone),
      'first-interview': first ? dateInZone(first, zone) : null,
      'last-interview': interviewedOn,
      'promised-date': round?.decisionBy ?? null,
      'last-message': null,
    }
    const recipient =
      view.people.find(({ kind }) => kind === 'recruiter') ?? view.people.find(({ kind }) => kind !== 'referee')
    const promised = clocks['promised-date']
    return {
      playbook: fillScripts(playbook, {
        person: recipient?.name ?? null,
        role: view.opportunity.role,
        company: view.opportunity.company,
        me: view.resume?.resume.basics?.name ?? null,
        // Elsewhere the day is the user's own to name.
        date: name === 'silence' && promised ? dayInWords(promised) : null,
      }),
      dates: {
        actions: playbook.actions.map(({ when }) => dateOf(when, clocks)),
        letGo: dateOf(playbook.letGo.when, clocks),
      },
      figures: figures.filter((figure) => playbook.figures.includes(figure.id)),
    }
  })
