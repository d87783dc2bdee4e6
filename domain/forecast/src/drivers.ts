import { chanceWords } from './chance-words.ts'
import { dateWords } from './date-words.ts'
import { evidenceShares } from './evidence-ratio.ts'
import { type Facts, type Model, offerUnder } from './model.ts'
import { tellingOutcomes } from './own-record.ts'
import { type PriorId, priors, type Quality } from './priors.ts'
import { shapleyValues } from './shapley.ts'
import { logOdds } from './spread.ts'

/** One thing the chance of an offer rests on. */
export interface Driver {
  /** `base-rate`, an id of the evidence types, or `final-round`, `finalists`, `silence`, `promised-date`, `own-record`. */
  evidence: string
  /** What the odds are multiplied by; of the base rate the odds themselves. */
  ratio: number
  /** Percentage points; those of all drivers add up to the chance of an offer in the end. */
  points: number
  /** An id of `priors`, or `own-record`. */
  source: PriorId | 'own-record'
  quality: Quality | 'own_record'
  /** The study nearest to it, if there is one besides the source. */
  study: PriorId | null
  /** One sentence for a person. */
  words: string
}

/** What can be left out of the facts, and how they are without it. */
interface Part {
  evidence: string
  source: PriorId | 'own-record'
  words: string
  /** What its points do, where that is not just raising or lowering. */
  effect?: (points: number) => string
  without: (facts: Facts) => Facts
}

const qualityOf = (source: Driver['source']): Driver['quality'] =>
  priors.find(({ id }) => id === source)?.quality ?? 'own_record'

/** "about 5 points" */
const pointWords = (points: number): string => {
  const size = Math.round(Math.abs(points))
  return `about ${size} ${size === 1 ? 'point' : 'points'}`
}

/** "raises the chance by about 5 points" */
const effectWords = (points: number): string => {
  const size = Math.round(Math.abs(points))
  if (size === 0) return Math.abs(points) < 1e-9 ? 'changes nothing today' : 'changes the chance by less than a point'
  return `${points > 0 ? 'raises' : 'lowers'} the chance by ${pointWords(points)}`
}

const finality = ({ facts, request }: Model): Part[] => {
  if (facts.final === null) return []
  const rounds = request.rounds ?? 1
  const words = facts.final
    ? 'This is the final round'
    : `${rounds === 1 ? 'Another round is' : `${rounds} more rounds are`} to come`
  return [
    {
      evidence: 'final-round',
      source: facts.final ? 'prior_offer_final_round' : 'prior_another_round',
      words,
      without: (all) => ({ ...all, final: null, rounds: 1 }),
    },
  ]
}

const finalists = ({ facts }: Model): Part[] => {
  if (facts.finalists === null) return []
  const words = facts.finalists === 1 ? 'You are the only one left' : `${facts.finalists} are in the running`
  return [
    {
      evidence: 'finalists',
      source: 'prior_offer_final_round',
      words,
      without: (all) => ({ ...all, finalists: null }),
    },
  ]
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const silence = ({ silenceWithoutPromise, today }: Model): Part[] => {
  const waited = silenceWithoutPromise(today).elapsed
  if (waited === 0) return []
  return [
    {
      evidence: 'silence',
      source: 'prior_days_last2news',
      words: `Nothing heard for ${counted(waited, 'working day', 'working days')}`,
      without: (all) => ({ ...all, silence: false }),
    },
  ]
}

const promise = ({ request, promised, today }: Model): Part[] => {
  if (promised === null || request.promisedBy === null) return []
  const date = dateWords(request.promisedBy, request.today)
  const passed = promised < today
  return [
    {
      evidence: 'promised-date',
      source: 'tim_cande_followup_prof',
      words: passed
        ? `Waiting counts only from the promised date, ${date}, since about half of such dates pass unkept`
        : `An answer is promised by ${date}, so silence until then says nothing`,
      effect: (points) => (points >= 0.5 ? `gives back ${pointWords(points)}` : effectWords(points)),
      without: (all) => ({ ...all, promise: false }),
    },
  ]
}

const ownRecord = ({ request }: Model): Part[] => {
  const { count, offers } = tellingOutcomes(request.record)
  if (count === 0) return []
  return [
    {
      evidence: 'own-record',
      source: 'own-record',
      words: `Your own record, ${counted(offers, 'offer', 'offers')} from ${counted(count, 'outcome', 'outcomes')}`,
      without: (all) => ({ ...all, ownRecord: false }),
    },
  ]
}

const evidence = ({ facts }: Model): Part[] =>
  facts.evidence.length === 0
    ? []
    : [{ evidence: '', source: 'lr_caps', words: '', without: (all) => ({ ...all, evidence: [] }) }]

/** Shares of one change, divided as the evidence's ratios are. */
const divideEvidence = ({ facts }: Model, shift: number, slope: number): Driver[] => {
  const shares = evidenceShares(facts.evidence)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const scale = Math.abs(whole) < 1e-12 ? 1 : shift / whole
  return facts.evidence.map(({ id, label, ratio, source, study, note }, at) => {
    const points = 100 * slope * scale * (shares[at] ?? 0)
    const words = ratio === 1 ? `${label}. ${note}` : `${label}: ${effectWords(points)}.`
    return { evidence: id, ratio, points, source, quality: qualityOf(source), study, words }
  })
}

const baseDriver = (chance: number): Driver => ({
  evidence: 'base-rate',
  ratio: chance / (1 - chance),
  points: 100 * chance,
  source: 'prior_offer_second_notfinal',
  quality: qualityOf('prior_offer_second_notfinal'),
  study: null,
  words: `After a second interview of which nothing more is known, ${chanceWords(chance)} end in an offer.`,
})

/**
 * What each fact adds to the chance of an offer in the end. Shifts of log-odds are divided fairly among the facts
 * (Shapley), so that their order does not matter, and turned into points by the one slope that makes the sum right.
 */
export const driversOf = (model: Model): Driver[] => {
  const parts = [finality, finalists, evidence, silence, promise, ownRecord].flatMap((part) => part(model))
  const factsWith = (set: number): Facts =>
    parts.reduce((facts, part, at) => ((set & (2 ** at)) === 0 ? part.without(facts) : facts), model.facts)
  const offerWith = (set: number) => offerUnder(model, factsWith(set))
  const all = 2 ** parts.length - 1
  const [base, now] = [offerWith(0), offerWith(all)]
  const shifts = shapleyValues(parts.length, (set) => logOdds(offerWith(set)))
  const change = logOdds(now) - logOdds(base)
  const slope = Math.abs(change) < 1e-9 ? now * (1 - now) : (now - base) / change
  const drivers = parts.flatMap((part, at): Driver[] => {
    const shift = shifts[at] ?? 0
    if (part.evidence === '') return divideEvidence(model, shift, slope)
    const points = 100 * slope * shift
    const { evidence: id, source, words, effect = effectWords } = part
    return [
      {
        evidence: id,
        ratio: Math.exp(shift),
        points,
        source,
        quality: qualityOf(source),
        study: null,
        words: `${words}: ${effect(points)}.`,
      },
    ]
  })
  return [baseDriver(base), ...drivers]
}
