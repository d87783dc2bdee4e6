import { evidenceTypes, forecast } from '@roundtwo/forecast'
import { dateInZone, daysLater, failure, type PlainDate, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import type { PurePorts } from '../ports.ts'
import { evidenceView } from './evidence-view.ts'

/** As far as waiting is reckoned in working days. */
const daysAhead = 500

/** A country's public holidays from an interview on. */
export const holidaysOf = (ports: PurePorts, country: string | null, from: PlainDate, today: PlainDate): PlainDate[] =>
  country !== null && /^[a-z]{2}$/i.test(country)
    ? ports.holidays(country.toUpperCase(), from, daysLater(today, daysAhead))
    : []

export const forecastOutcome: HandlerOf<'forecastOutcome'> = async (ports, { listEvidence, ...given }) => {
  if (listEvidence) return success({ evidence: evidenceTypes.map(evidenceView) })
  const { interviewedOn } = given
  const today = given.today ?? dateInZone(ports.clock(), ports.machineZone())
  if (!interviewedOn)
    return failure('nothing-given', 'Say on which day the interview was: interviewedOn, such as 2026-03-05.')
  const made = forecast(
    { ...given, interviewedOn, today },
    { holidays: holidaysOf(ports, given.country, interviewedOn, today) },
  )
  return made.ok ? made : failure('forecast-impossible', made.message)
}
