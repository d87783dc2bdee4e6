import { countryDelay, industryDelay } from './delay-factors.ts'
import type { Model } from './model.ts'
import { type PriorId, priors } from './priors.ts'

const always: readonly PriorId[] = [
  'prior_offer_final_round',
  'prior_offer_second_notfinal',
  'prior_another_round',
  'prior_hold_cancel',
  'prior_silence_if_rejected',
  'prior_days_last2news',
  'prior_firstchoice_share',
  'fun_lever_smb_second_wave_share',
  'tim_nace_offer2accept',
]

/** The priors a forecast rests on, in the order of the table. */
export const basisOf = ({ facts, request, promised }: Model): PriorId[] => {
  const [place, trade] = [countryDelay(request.country), industryDelay(request.industry)]
  const used = new Set<PriorId>([
    ...always,
    ...(facts.final === null ? [] : (['judgement_rounds_change'] as const)),
    ...(facts.finalists === null ? (['fun_lever_smb_perhire', 'fun_finalist_univ'] as const) : []),
    ...(promised === null ? [] : (['tim_cande_followup_prof', 'judgement_promise_timing'] as const)),
    ...[place, trade].flatMap(({ known, source }) => (known ? [source] : [])),
    ...facts.evidence.flatMap(({ source, study }) => (study === null ? [source] : [source, study])),
  ])
  return priors.map(({ id }) => id).filter((id) => used.has(id))
}
