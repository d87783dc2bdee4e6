import type { MatchEvidence } from '@roundtwo/model'
import { type Assessment, gap, placeOf } from './assessment.ts'
import { coverWish, evidenceOf } from './cover.ts'
import type { EvidenceIndex } from './evidence-index.ts'
import { everywhere } from './find-terms.ts'
import { concepts } from './lexicon.ts'
import { readWish } from './wish.ts'

const rightToWorkWords = [
  String.raw`right to work|work(?:ing)? rights|authori[sz]ed to work|work authori[sz]ation|eligib\w+ to work`,
  String.raw`work permit|visa|citizen\w*|permanent residen\w*|entitled to work|permission to work`,
  String.raw`sponsorship|legally work`,
]
const rightToWork = new RegExp(String.raw`\b(?:${rightToWorkWords.join('|')})\b`, 'i')
const residence = /\b(?:live|living|based|resid\w+|located|local|relocat\w+|commut\w+|office|on-?site|in person)\b/i
const checks =
  /\b(?:dbs|background check|vetting|drug|medical|screening|disclosure|credit check|criminal record|references?|guarantors?)\b/i
const schedule =
  /\b(?:shifts?|weekends?|nights?|rota|roster|overtime|on-?call|hours|flexib\w+|evenings?|saturday|sunday|holidays?|days a week)\b/i
const body = /\b(?:lift\w*|stand\w*|walk\w*|carry|kneel\w*|climb\w*|heights?|lbs|pounds|kg)\b/i
const travel = /\btravel\w*\b/i

const advice = (text: string): string => {
  if (rightToWork.test(text)) return 'Your CV does not state your right to work; have the proof ready.'
  if (checks.test(text)) return 'This is checked rather than read from a CV; have what it needs ready.'
  if (travel.test(text)) return 'Your CV does not say how far you can travel; have your answer ready.'
  if (body.test(text)) return 'Your CV does not speak to this; have an honest answer ready.'
  if (schedule.test(text)) return 'Your CV does not say when you can work; have your answer ready.'
  if (residence.test(text)) return 'Your CV does not settle this; have your answer on place and days ready.'
  return 'Your CV does not speak to this; have an answer ready.'
}

const countryNames: Readonly<Record<string, RegExp>> = {
  GB: /\b(?:UK|U\.K\.|United Kingdom|Britain|British|England|Scotland|Wales)\b/i,
  US: /\b(?:US|U\.S\.|USA|United States|America\w*)\b/,
  IE: /\bIreland|Irish\b/i,
  DE: /\bGerman\w*|Deutschland\b/i,
  NL: /\bNetherlands|Dutch|Holland\b/i,
  FR: /\bFrance|French\b/i,
  ES: /\bSpain|Spanish\b/i,
  IT: /\bItal\w+\b/i,
  CA: /\bCanad\w+\b/i,
  AU: /\bAustralia\w*\b/i,
  NZ: /\bNew Zealand\w*\b/i,
  IN: /\bIndia\w*\b/i,
  ZA: /\bSouth Africa\w*\b/i,
  NG: /\bNigeria\w*\b/i,
  KE: /\bKenya\w*\b/i,
  BR: /\bBra[sz]il\w*\b/i,
  SG: /\bSingapore\w*\b/i,
  AT: /\bAustria\w*\b/i,
  CH: /\bSwitzerland|Swiss\b/i,
  EU: /\bEU|European\b/i,
}

const countriesIn = (text: string): string[] =>
  Object.entries(countryNames).flatMap(([code, name]) => (name.test(text) ? [code] : []))

const unionMembers = new Set(['DE', 'NL', 'FR', 'ES', 'IT', 'IE', 'AT', 'EU'])

const covers = (held: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((code) => held.includes(code) || (held.includes('EU') && unionMembers.has(code)))

/** Permits and citizenships the CV states. Never read from a place of work or a name. */
const matchRightToWork = (text: string, index: EvidenceIndex): Assessment => {
  const hits = [...(index.named.get('work-permit') ?? []), ...(index.implied.get('work-permit') ?? [])].filter(
    (hit) => hit.worth > 0.5,
  )
  const wanted = countriesIn(text)
  const citizen = /\bcitizens?\b/i.test(text) && !/\bor\b/i.test(text)
  const fitting = hits.filter(
    (hit) => covers(countriesIn(hit.passage.text), wanted) && (!citizen || /citizen|national/i.test(hit.passage.text)),
  )
  const [hit] = fitting.length > 0 ? fitting : hits
  if (!hit) return gap(advice(text))
  const found = hit.passage.text.slice(
    hit.passage.words[hit.mention.first]?.start ?? 0,
    hit.passage.words[hit.mention.last]?.end ?? 0,
  )
  const evidence = [
    {
      quote: hit.passage.text,
      where: hit.passage.where,
      terms: [{ wanted: text, found, link: 'synonym' as const }],
    },
  ]
  return fitting.length > 0
    ? {
        strength: 'strong',
        evidence,
        reason: `Your CV states it: “${hit.passage.text}”. Have the proof ready.`,
        missing: [],
      }
    : {
        strength: 'partial',
        evidence,
        reason: `Your CV says “${hit.passage.text}”; the posting asks for more or for another country.`,
        missing: [],
      }
}

type Fields = Record<string, unknown>

/** A place the CV gives as home, when the requirement names it. */
const homeIn = (text: string, index: EvidenceIndex): MatchEvidence | undefined => {
  const location: unknown = index.resume.basics?.location
  if (typeof location !== 'object' || location === null) return undefined
  const { city, region, countryCode } = location as Fields
  for (const [key, value] of Object.entries({ city, region }))
    if (typeof value === 'string' && value.length > 2 && text.toLowerCase().includes(value.toLowerCase()))
      return {
        quote: value,
        where: `basics.location.${key}`,
        terms: [{ wanted: value, found: value, link: 'same' }],
      }
  if (typeof countryCode !== 'string' || !countriesIn(text).includes(countryCode.toUpperCase())) return undefined
  return {
    quote: countryCode,
    where: 'basics.location.countryCode',
    terms: [{ wanted: text, found: countryCode, link: 'synonym' }],
  }
}

const isLicence = (id: string): boolean => concepts.get(id)?.kind === 'licence'

/** Permits, places, hours and checks: mostly beyond what a CV can prove, and said so. */
export const matchLogistics = (text: string, index: EvidenceIndex): Assessment => {
  if (rightToWork.test(text)) return matchRightToWork(text, index)
  const home = residence.test(text) ? homeIn(text, index) : undefined
  if (home)
    return {
      strength: /\b(?:live|living|based|resid\w+|located|local)\b/i.test(text) ? 'strong' : 'partial',
      evidence: [home],
      reason: `Your CV gives ${home.quote} as your home; confirm the days and the way there.`,
      missing: [],
    }
  const cover = coverWish(readWish(text), index, everywhere)
  const held = cover.groups.flatMap((group) => group.cover.found).filter(({ finding }) => finding.credit >= 0.6)
  const [first] = held
  if (!first || !cover.partial) return gap(advice(text))
  const paper =
    cover.strong &&
    cover.groups.every((group) =>
      group.cover.found.some(({ element }) => element.concept && isLicence(element.concept.id)),
    )
  return {
    strength: paper ? 'strong' : 'partial',
    evidence: evidenceOf(cover.groups.map((group) => group.cover)),
    reason: paper
      ? `Your CV shows it ${placeOf(first.finding.passage, index)}; have the paper ready.`
      : `Your CV shows something of this ${placeOf(first.finding.passage, index)}; say plainly that it still holds.`,
    missing: [],
  }
}
