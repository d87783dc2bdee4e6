import type { MatchEvidence, Strength } from '@roundtwo/model'
import { type Duration, durationsIn } from './amounts.ts'
import { type Assessment, gap, listed } from './assessment.ts'
import { coverWish, evidenceOf, missingOf, type WishCover } from './cover.ts'
import type { EvidenceIndex, ReadPassage } from './evidence-index.ts'
import { practised } from './find-terms.ts'
import { assessmentOf, strengthOf } from './match-skill.ts'
import type { Place, Section } from './passages.ts'
import { durationText, monthsCovered } from './periods.ts'
import { readWish, type Wish } from './wish.ts'

const done: ReadonlySet<Section> = new Set(['work', 'volunteer', 'projects', 'summary', 'publications', 'awards'])

const inPractice = (passage: ReadPassage): number => (done.has(passage.section) ? 1 : 0)

/** Experience without a length: shown by what was done; a bare list of skills makes it partial. */
const matchUnmeasured = (wish: Wish, index: EvidenceIndex): Assessment => {
  const shown = coverWish(wish, index, inPractice)
  if (shown.strong) return assessmentOf(shown, 'strong', index)
  const claimed = coverWish(wish, index, practised)
  const strength = strengthOf(claimed)
  if (strength !== 'strong') return assessmentOf(claimed, strength, index)
  return {
    ...assessmentOf(claimed, 'partial', index),
    reason: 'Your CV names this, but no job or project in it shows you doing it.',
  }
}

/** A job that counts towards a wanted length of experience. */
interface RelevantJob {
  place: Place
  cover: WishCover
  fully: boolean
}

const jobShare = 0.45

const faintOnly = (area: Wish): boolean =>
  area.groups.every((group) => group.alternatives.every((phrase) => phrase.faint))

/** "As assistant manager": everyday words count when the job's title has them all. */
const titleHolds = (area: Wish, entry: string, index: EvidenceIndex): boolean =>
  faintOnly(area) && coverWish(area, index, (passage) => (passage.where === `${entry}.position` ? 1 : 0)).share > 0.99

const relevantJobs = (area: Wish, index: EvidenceIndex): RelevantJob[] => {
  const jobs: RelevantJob[] = []
  for (const [entry, place] of index.entries) {
    if (place.section !== 'work' || !place.span) continue
    const cover = coverWish(area, index, (passage) => (passage.entry === entry ? 1 : 0))
    if (cover.strong || area.groups.length === 0 || titleHolds(area, entry, index))
      jobs.push({ place, cover, fully: true })
    else if (cover.partial && cover.share >= jobShare && !faintOnly(area)) jobs.push({ place, cover, fully: false })
  }
  return jobs
}

const monthsIn = (jobs: readonly RelevantJob[]): number =>
  monthsCovered(jobs.flatMap((job) => (job.place.span ? [job.place.span] : [])))

/** Lengths the CV claims in words: "8 years of nursing". */
const claimsOf = (area: Wish, index: EvidenceIndex): { months: number; evidence: MatchEvidence }[] =>
  index.passages.flatMap((passage) => {
    if (passage.section !== 'summary' && passage.section !== 'work') return []
    const { durations } = passage
    if (durations.length === 0) return []
    const cover = coverWish(area, index, (other) => (other === passage ? 1 : 0))
    if (area.groups.length > 0 && !cover.strong) return []
    return durations.map((duration) => ({
      months: duration.months,
      evidence: {
        quote: passage.text,
        where: passage.where,
        terms: [{ wanted: '', found: duration.text, link: 'years' as const }],
      },
    }))
  })

const yearsStrength = (wanted: number, fully: number, partly: number): Strength => {
  if (fully >= wanted) return 'strong'
  return fully > 0 || partly >= wanted / 2 ? 'partial' : 'gap'
}

const jobsText = (jobs: readonly RelevantJob[]): string =>
  listed(
    jobs
      .toSorted(longestFirst)
      .map((job) => job.place.label)
      .filter((label) => label !== ''),
  )

const longestFirst = (one: RelevantJob, other: RelevantJob): number =>
  (other.place.span ? other.place.span.until - other.place.span.from : 0) -
  (one.place.span ? one.place.span.until - one.place.span.from : 0)

const evidenceOfJobs = (jobs: readonly RelevantJob[], wanted: Duration, months: number): MatchEvidence[] =>
  jobs
    .toSorted(longestFirst)
    .flatMap((job) => evidenceOf(job.cover.groups.map((group) => group.cover)).slice(0, 2))
    .slice(0, 4)
    .map((evidence) => ({
      ...evidence,
      terms: [...evidence.terms, { wanted: wanted.text, found: durationText(months), link: 'years' as const }],
    }))

const yearsAssessment = (area: Wish, wanted: Duration, index: EvidenceIndex): Assessment => {
  const jobs = relevantJobs(area, index)
  const fully = jobs.filter((job) => job.fully)
  const counted = fully.length > 0 ? fully : jobs
  const months = monthsIn(fully)
  const claim = claimsOf(area, index).toSorted((one, other) => other.months - one.months)[0]
  const strength = yearsStrength(wanted.months, Math.max(months, claim?.months ?? 0), monthsIn(jobs))
  const missing = missingOf(coverWish(area, index, practised))
  if (strength === 'gap') return withoutYears(area, wanted, missing, index)
  if (claim && claim.months > months)
    return {
      strength,
      evidence: [
        {
          ...claim.evidence,
          terms: [{ wanted: wanted.text, found: claim.evidence.terms[0]?.found ?? '', link: 'years' }],
        },
        ...evidenceOfJobs(counted, wanted, months),
      ],
      reason: `Your CV says ${durationText(claim.months)} in so many words; the posting asks for ${durationText(wanted.months)}.`,
      missing: [],
    }
  const shown = fully.length > 0 ? months : monthsIn(jobs)
  const nature = fully.length > 0 ? 'of this' : 'of work close to this'
  return {
    strength,
    evidence: evidenceOfJobs(counted, wanted, shown),
    reason: `Your CV shows ${durationText(shown)} ${nature} ${jobsText(counted)}; the posting asks for ${durationText(wanted.months)}.`,
    missing: fully.length > 0 ? [] : missing,
  }
}

/** No dated job counts; the subject itself may still be there. */
const withoutYears = (area: Wish, wanted: Duration, missing: string[], index: EvidenceIndex): Assessment => {
  const cover = coverWish(area, index, practised)
  if (area.groups.length > 0 && cover.strong)
    return {
      ...assessmentOf(cover, 'partial', index),
      reason: `Your CV names this, but no dated job shows the ${durationText(wanted.months)} the posting asks for.`,
    }
  return gap(`The posting asks for ${durationText(wanted.months)}; no job in your CV shows it.`, missing)
}

/** "In a similar role": the posting's own title says what. */
const areaOf = (part: string, title: string | null): Wish => {
  const own = readWish(part)
  if (own.groups.length > 0) return own
  const main = title?.split(/[,(|/–—]|\s-\s/)[0] ?? ''
  return readWish(main)
}

const cutAtDurations = (text: string, durations: readonly Duration[]): { text: string; wanted: Duration }[] =>
  durations.map((wanted, place) => {
    const next = durations[place + 1]
    const from = place === 0 ? 0 : wanted.start
    const joint = next ? text.slice(wanted.end, next.start).search(/,|;|\band\b|\bof which\b|\bincluding\b/i) : -1
    const until = next ? (joint >= 0 ? wanted.end + joint : next.start) : text.length
    return { text: text.slice(from, until), wanted }
  })

const unitOnceSaid = new RegExp(
  [
    String.raw`(years?|yrs?)(.*?\b(?:at least|of which|including|with)\s+(?:at least\s+)?)`,
    String.raw`(one|two|three|four|five|\d+)(?=\s+(?:as|in|with|of|at)\b)`,
  ].join(''),
  'i',
)
/** "…, with at least one as assistant manager": the unit is the one before. */
const withUnits = (text: string): string =>
  text.replace(unitOnceSaid, (_, unit: string, between: string, count: string) => `${unit}${between}${count} years`)

const measuredPart = (part: string, wanted: Duration, index: EvidenceIndex, title: string | null): Assessment => {
  const [main = '', ...details] = part.split(/,?\s*\bincluding\b\s*/i)
  const years = yearsAssessment(areaOf(main, title), wanted, index)
  const detail = readWish(details.join(', '))
  return detail.groups.length === 0 ? years : bothOf(years, matchUnmeasured(detail, index))
}

/** Experience, with or without a length; two lengths in one requirement must both be met. */
export const matchExperience = (text: string, index: EvidenceIndex, title: string | null): Assessment => {
  const spelt = withUnits(text)
  const durations = durationsIn(spelt)
  if (durations.length === 0) return matchUnmeasured(readWish(text), index)
  return cutAtDurations(spelt, durations)
    .map((part) => measuredPart(part.text, part.wanted, index, title))
    .reduce(bothOf)
}

/** Two assessments that must both hold. */
export const bothOf = (one: Assessment, other: Assessment): Assessment => {
  const strength: Strength = one.strength === other.strength ? one.strength : 'partial'
  return {
    strength,
    evidence: [...one.evidence, ...other.evidence].slice(0, 5),
    reason: `${one.reason} ${other.reason}`,
    missing: [...new Set([...one.missing, ...other.missing])],
  }
}
