import type { WorkMode } from '@roundtwo/model'
import { plainForm } from '../text/fold.ts'
import type { Block } from './block.ts'

export interface FoundMode {
  mode: WorkMode
  quote: string
  certainty: 'read' | 'inferred'
}

const weekday = String.raw`(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)`
const officeWeekdays = new RegExp(
  String.raw`\b(?:in the office|at (?:their|your|our) desks?|office|on site|on-site)\b[^.;]{0,20}\b${weekday}\b|\boffice (?:\d|one|two|three|four) days?\b|\bhome (?:\d|one|two|three|four) days?\b|\b${weekday}\b[^.;]{0,30}\b(?:from home|at home|in the office)\b`,
)
const hybrid =
  /\bhybrid\b(?! (?:cloud|apps?|vehicles?|cars?|engines?|mobile|seeds?|drives?|systems?|bikes?))|\b(?:days?|half|part) (?:of the week |of your (?:time|week) |a week |per week )?(?:at|from) home\b|\bteleworking?\b|\btelework agreement\b|\b(?:one|two|three|four|1|2|3|4)(?:[ -](?:to|or)[ -](?:two|three|four|2|3|4)| or more)? (?:\w+ )?days? (?:a|per|each|every|in the|in|at) (?:week )?(?:in|at|from|with|on) (?:the |our |your )?(?:\w+ ){0,3}(?:office|site|studio|lab|hq|campus|hub|desk)|\bdays? (?:are|is) (?:our )?(?:office|team) days?|\bdays in (?:the|our) (?:\w+ )?office\b|\boffice days?\b|\b(?:the rest|other days?|remaining days?|remainder)\b[^.]{0,40}\b(?:home|wherever|remote\w*|telework)|\b(?:some|any) (?:work|working|days?) (?:from|at) home\b|\bworked at home\b|\b(?:partly|partially|some|part-?time|mix of|combination of|up to \d\d ?%|\b\d\d ?%) (?:\w+ ){0,3}(?:remote|home)\b|\bwork(?:ing)? from home (?:one|two|three|four|1|2|3|4|up to|some|on|for)\b|\bin the office (?:one|two|three|four|1|2|3|4|at least) /
const remote =
  /\b(?:fully|100 ?%|entirely|completely|all|permanently|full-time|home-?based|work(?:s|ing)?) remote(?:ly)?\b|\bremote[- ](?:first|only|role|position|job|team|company|work|within|in|across|from|\(|-)|\bremote\b(?= ?(?:\(|,|$|·|\||-|within|in the|anywhere|from|across|worldwide|uk|us|usa|eu|emea))|\bwork(?:ing)? from (?:anywhere|wherever|your home|home)\b|\bhome-?based\b|\bdistributed team\b|\bwe do not have an office\b|\bno office\b|\bwork from your own\b|\btelecommut\w+|\bdesde casa\b|\bhome ?office\b/
/** "Where: anywhere in Canada": the place of the work is left open. */
const openPlace =
  /^(?:where|location|place|based|office)\b[^:]{0,12}: (?:anywhere|wherever)\b|\bremote since\b/
/** A share of the time, or some days of the week, tied to the workplace. */
const shared =
  /\b\d\d ?% of (?:your|the|their|working) (?:\w+ )?(?:time|hours|week)\b[^.]{0,40}\b(?:office|site|workplace)\b|\bdays?\b[^.]{0,60}\b(?:is|are|work) (?:from )?where(?:ver)? you (?:like|want|please|choose)\b/
const deniedRemote =
  /\b(?:no|not|n't|cannot|isn't|never|rather than|without|sadly|unfortunately)\b[^.;]{0,40}\b(?:remote|from home|hybrid|home-?based|telework\w*|working from)\b|\bremote[^.;]{0,20}\b(?:not|isn't|no longer)\b|\b(?:fully|entirely|always|100 ?%|strictly) (?:on-?site|in[- ]person|in the office|office-based)\b/
const otherRemote =
  /\b(?:remote (?:communit\w+|sites?|locations?|areas?|areas|monitoring|sensing|control|villages?|islands?|desktop|access|support|stations?|servers?|clinics?|schools?|offices?|usability|users?|interview\w*|camps?|mine)|interviews?[^.]{0,30}remote\w*|on site and remotely|remote(?:ly)? interviews?)\b/
const onsite = /\b(?:on-?site|in[- ]person|office[- ]based|on the (?:shop floor|ward|floor)|in the office)\b/

/** Home and workplace named together, with days or weeks shared between them. */
const both = (plain: string): boolean =>
  /\b(?:from home|at home|remotely|from anywhere|wherever)\b|\/ ?home\b/.test(plain) &&
  /\b(?:office|site|campus|desk|studio|kitchen|lab)\b|\/ ?home\b/.test(plain) &&
  /\b(?:days?|week|rest|half|one or two|most)\b|\/ ?home\b/.test(plain) &&
  !/\b(?:patients?|customers?|clients?|users?|residents?|families|carers|visits?)\b/.test(plain)

const weight = (block: Block): number => (block.line < 4 ? 2 : 1)

const premises =
  /\b(?:shop|kitchens?|caf[eé]|restaurant|wards?|plant|factory|garage|salon|greenhouse|till|register|clinic|school|classroom|warehouse|yard|laborator\w+|workshop|farm|store|bakery|hotel|building site|theatre|museum|depot|hospital|surgery|pharmacy|vineyard|vineyards|covers|rooms|patients?|pupils|children|residents|guests|orchids?|cows|cattle|sheep|horses|hives|crops?|harvest|crane|forklift|vehicles?|vans?|trucks?|lorr(?:y|ies)|bus|buses|trains?|vessels?|ships?|boats?|aircraft|machines?|machinery|presses|tools|boilers?|pipes?|scaffold\w*|concrete|shifts?|counter|tables|bar|ovens?|animals|dogs?|gardens?|compost|site|sites|underground|shaft|furnace|line|lines|dairy|stalls|door-to-door|households|home visits|at home after|class|classes|lessons|court|courts|bench|instruments?|samples|bodies|mortuary|stage|set|altar|choir|museum|gallery|archive|collection|reading room|front desk|reception|in person|showroom|boutique|clients through|monument|visitor)\b/i

const deskWork =
  /\b(?:software|developer|analysts?|compliance|accountant|accounting|marketing|copy(?:writer|writing)|editor|translator|consultant|recruiter|underwriter|actuar\w+|paralegal|policy|communications|programmer|data|designer|product manager|project manager|account manager|portfolio|controller|payroll|grants?|fundrais\w+|campaigns?)\b/i

/** Where the work is done: what is said of it, or, where a workplace is named and nothing said, on site. */
export function findMode(blocks: readonly Block[], workplace: string | null): FoundMode {
  const seen: { hybrid: Block | null; remote: Block | null; onsite: Block | null } = {
    hybrid: null,
    remote: null,
    onsite: null,
  }
  let remoteWeight = 0
  for (const block of blocks) {
    if (block.text.length > 1200) continue
    const plain = plainForm(block.text)
    if (deniedRemote.test(plain)) {
      seen.onsite ??= block
      continue
    }
    if (
      hybrid.test(plain) ||
      both(plain) ||
      shared.test(plain.replace(new RegExp(weekday, 'g'), 'days')) ||
      (officeWeekdays.test(plain) && !/\bhours\b|\bopen\b/.test(plain))
    )
      seen.hybrid ??= block
    else if (
      (remote.test(plain) || openPlace.test(plain)) &&
      !otherRemote.test(plain) &&
      block.section !== 'process'
    ) {
      seen.remote ??= block
      remoteWeight = Math.max(remoteWeight, weight(block))
    } else if (onsite.test(plain) && block.section !== 'process') seen.onsite ??= block
  }
  if (seen.remote !== null && remoteWeight === 2)
    return { mode: 'remote', quote: seen.remote.text, certainty: 'read' }
  if (seen.hybrid !== null) return { mode: 'hybrid', quote: seen.hybrid.text, certainty: 'read' }
  if (seen.remote !== null) return { mode: 'remote', quote: seen.remote.text, certainty: 'read' }
  if (seen.onsite !== null) return { mode: 'onsite', quote: seen.onsite.text, certainty: 'read' }
  const premise = blocks.find(
    (block) => block.section !== 'process' && block.section !== 'benefits' && premises.test(block.text),
  )
  if (premise !== undefined) return { mode: 'onsite', quote: premise.text, certainty: 'inferred' }
  // A desk job whose posting names no office could be done from anywhere.
  const named = blocks.some((block) => block.section !== 'process' && /\boffices?\b/i.test(block.text))
  const office = named ? undefined : blocks.slice(0, 1).find((block) => deskWork.test(block.text))
  return workplace === null || office !== undefined
    ? { mode: 'unknown', quote: '', certainty: 'inferred' }
    : { mode: 'onsite', quote: workplace, certainty: 'inferred' }
}
