import type { OpportunityView, StandingView } from '@roundtwo/contract'
import {
  chanceWords,
  dateWords,
  evidenceTypes,
  type Forecast,
  type ForecastFailure,
  type ForecastRequest,
  forecast,
  priors,
  rangeWords,
  standingSentence,
} from '@roundtwo/forecast'
import {
  type Chance,
  daysLater,
  type EvidenceRecord,
  type PlainDate,
  type PlaybookId,
  type Result,
  type StandingOutcome,
  standingOutcomes,
  success,
} from '@roundtwo/model'
import type { PurePorts, ReadRecords } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'
import { labelOf } from './evidence-view.ts'
import { holidaysOf } from './forecast-outcome.ts'
import { asRecord, closedOnes } from './own-record.ts'
import { type WhereOneIs, whereOneIs } from './where-one-is.ts'

const playbookOf: Record<StandingOutcome, PlaybookId> = {
  offer: 'offer',
  furtherRound: 'further-round',
  rejection: 'rejection',
  hold: 'hold',
  noAnswer: 'silence',
}

/** Draws enough for a chance without a range. */
const fewDraws = 100

const worded = (chance: Chance) => ({
  ...chance,
  words: chanceWords(chance.p),
  range: rangeWords(chance.low, chance.high),
})

const requestOf = (
  view: OpportunityView,
  where: WhereOneIs,
  evidence: readonly EvidenceRecord[],
): Omit<ForecastRequest, 'record'> => {
  const promisedBy = where.round?.decisionBy ?? null
  return {
    finalists: where.round?.finalists ?? null,
    finalRound: where.round?.final ?? null,
    rounds: null,
    industry: view.opportunity.industry,
    country: view.opportunity.country,
    seniority: view.posting?.posting.seniority ?? null,
    interviewedOn: where.interviewedOn,
    // A date before the interview was a promise about the round before it.
    promisedBy: promisedBy !== null && promisedBy >= where.interviewedOn ? promisedBy : null,
    today: where.today,
    evidence: evidence.map(({ type }) => type),
  }
}

const outcomeWords = {
  offer: 'an offer',
  'further-round': 'a further round',
  rejection: 'a rejection',
  hold: 'on hold',
  silence: 'no answer',
  withdrawn: 'you withdrew',
}

/** On its own day the model calls an outcome's date "today": a decision is told with its date. */
const dayWords = (date: PlainDate): string => `on ${dateWords(date, daysLater(date, 1))}`

const sentenceOf = (view: OpportunityView, where: WhereOneIs, made: Forecast): string => {
  const { outcome, outcomeOn } = view.opportunity
  if (where.stage === 'answered' && outcome)
    return `This is decided: ${outcomeWords[outcome]}${outcomeOn ? `, ${dayWords(outcomeOn)}` : ''}.`
  if (where.stage === 'waiting') return standingSentence(made, where.today)
  const { p, low, high } = made.eventualOffer
  const chance = `${chanceWords(p)} such rounds end in an offer, ${rangeWords(low, high)}`
  return `The interview is still to come. As things stand, ${chance}.`
}

/** Less than half a point is no change anybody would notice. */
const noticeable = 0.005

const changeWords = (before: number, after: number): string => {
  const [from, to] = [chanceWords(before), chanceWords(after)]
  if (from !== to) return `${from} would become ${to}`
  if (Math.abs(after - before) < noticeable) return `would stay ${from}`
  return `would stay ${from}, a little ${after > before ? 'higher' : 'lower'}`
}

/** What the chance of an offer would be with each piece of evidence not noted yet. */
const changesOf = (
  request: ForecastRequest,
  holidays: Parameters<typeof forecast>[1],
  before: number,
): StandingView['changes'] =>
  evidenceTypes
    .filter(({ id }) => !request.evidence.includes(id))
    .flatMap(({ id, label, note }) => {
      const made = forecast({ ...request, evidence: [...request.evidence, id] }, holidays)
      if (!made.ok) return []
      const { p } = made.value.eventualOffer
      return [{ type: id, label, p, words: changeWords(before, p), note }]
    })

/** Where one stands with an opportunity, in figures and in words. */
export const standingView = async (
  ports: PurePorts,
  records: ReadRecords,
  view: OpportunityView,
): Promise<Result<Omit<StandingView, 'history'>, ForecastFailure>> => {
  const where = whereOneIs(view, ports, await ownZoneOf(records, ports))
  const noted = await records.list('evidence', { opportunityId: view.opportunity.id })
  const { evidenceSince } = where
  const evidence = noted.filter(({ observedOn }) => evidenceSince === null || observedOn >= evidenceSince)
  const others = (await closedOnes(records)).filter(({ opportunity }) => opportunity.id !== view.opportunity.id)
  const request = { ...requestOf(view, where, evidence), record: asRecord(others) }
  const holidays = holidaysOf(ports, request.country, request.interviewedOn, request.today)
  const made = forecast(request, { holidays })
  if (!made.ok) return made
  const { now, eventualOffer, curve, unknowns, basis } = made.value
  return success({
    stage: where.stage,
    sentence: sentenceOf(view, where, made.value),
    facts: {
      interviewId: where.interview?.id ?? null,
      roundId: where.round?.id ?? null,
      round: where.roundNumber,
      final: request.finalRound,
      finalists: request.finalists,
      industry: request.industry,
      country: request.country,
      seniority: request.seniority,
      interviewedOn: request.interviewedOn,
      promisedBy: request.promisedBy,
      today: request.today,
      outcome: view.opportunity.outcome,
    },
    forecast: made.value,
    offer: worded(eventualOffer),
    branches: standingOutcomes.map((answer) => ({
      answer,
      ...worded(now[answer]),
      playbook: playbookOf[answer],
    })),
    curveWords: curve.map((day) => chanceWords(day.eventualOffer.p)),
    evidence: noted.map((record) => ({ ...record, label: labelOf(record.type) })),
    changes: changesOf(request, { holidays, draws: fewDraws }, eventualOffer.p),
    unknowns: unknowns.map(({ fact, question, from, to }) => ({
      fact,
      question,
      words: `${from.when}: ${chanceWords(from.p)}; ${to.when}: ${chanceWords(to.p)}`,
    })),
    priors: priors.filter(({ id }) => basis.includes(id)),
  })
}
