import { numberWords, type Seniority } from '@roundtwo/model'
import { plainForm } from '../text/fold.ts'
import type { FoundRequirement } from './requirements.ts'

export interface FoundSeniority {
  seniority: Seniority
  quote: string
  certainty: 'read' | 'inferred'
}

const executive =
  /\b(?:chief \w+(?: \w+)? officer|c[eftoim]o|cpo|cmo|chro|ciso|vice[- ]president|vp|svp|evp|managing director|executive director|director|head ?(?:teacher|master|mistress)|principal of|president|general secretary|superintendent of schools|bursar general|dean|provost|chief (?:executive|of staff)|partner|country manager|general manager|medical director)\b/
const notExecutive =
  /\b(?:assistant|deputy|associate|art|choir|musical|creative|executive assistant|to the|funeral|stage|music|sales director'?s|programme|photo|casting) (?:\w+ )?(?:director|vice president|president|dean)\b|\bassistant to\b|\b(?:pa|ea|secretary|assistant) to\b/
const lead =
  /\b(?:lead|leader|head|manager|supervisor|foreman|forewoman|foreperson|team leader|shift lead|charge nurse|ward (?:sister|manager)|matron|captain|coordinator of|head chef|sous chef|section head|deputy|master of|superintendent|chief engineer|principal|(?<!second )in charge|chef de cuisine|head of)\b/
const notLead =
  /\b(?:account|product|project|case|relationship|community|social media|content|category|(?<!front )office|customer success|key account|territory|area sales|brand|marketing|programme|program|contracts?|grants?|data|event|events|property|records|partnership|partnerships|campaign|communications|facilities|practice|lettings|portfolio|wealth|supply chain|procurement|delivery|release|quality|risk|safety|site safety|hr|finance|research|change|sales|collections|lead generation)(?:\w* (?:and|&) \w+)? managers?\b|\blead (?:time|generation)\b/
const senior =
  /\b(?:senior|sr|snr|staff (?:engineer|software|scientist|designer)|principal (?:engineer|scientist|consultant|designer|architect|developer|software)|expert|consultant (?:in|physician|surgeon|psychiatrist|anaesthetist)|architect|advanced|specialist registrar|counsel|experienced)\b/
const entry =
  /\b(?:junior|jr|trainee|apprentice\w*|graduate|learnership|traineeship|intern|internship|entry[- ]level|entry|school[- ]leaver|working student|werkstudent|azubi|cadet|starter|no experience|newly qualified|nqt|ect|student)\b/
const casual =
  /\b(?:assistant|crew member|cashier|porter|cleaner|barista|waiter|waitress|server|steward|picker|packer|kitchen porter|labourer|laborer|helper|attendant|receptionist|clerk|operative|host|hostess|dishwasher|housekeeper|courier|carer|care worker|support worker|aide|runner|crew|seasonal)\b/

const numbers: Readonly<Record<string, number>> = { ...numberWords, several: 3, many: 6 }

/** The fewest years a requirement asks for, or null. */
export function yearsWanted(text: string): number | null {
  const match =
    /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|several|many)\b(?: ?\+| ?(?:-|to|or) ?\w+)?(?: \(\d+\))?(?: or more| full|[ -]plus)?(?: \w+)? ?(years?|yrs|months?)\b/.exec(
      plainForm(text.slice(0, 300)),
    )
  if (
    match?.[1] === undefined ||
    /years? of (?:education|schooling|study)|\b(?:lived|resid(?:ed|ent|ence))\b/i.test(text)
  )
    return null
  const count = numbers[match[1]] ?? Number(match[1])
  return match[2]?.startsWith('month') ? count / 12 : count
}

const managesPeople =
  /\b(?:lead(?:ing)?|manag(?:e|ing)|supervis(?:e|ing)|run(?:ning)?|head(?:ing)?|line[- ]manag\w+|direct(?:ing)?|responsible for) (?:a |an |the |our |your )?(?:\w+ ){0,3}(?:team|crew|staff|department|squad|shift|brigade|section|nurses|engineers|technicians|teachers|colleagues|employees|people|chefs|officers)\b/
const executiveBoard =
  /\b(?:executive (?:team|committee|board)|leadership team of|board of (?:directors|trustees)|c-suite|sits on the (?:board|executive)|member of the (?:board|executive|senior management))\b/
const juniorWords =
  /\b(?:no (?:previous |prior )?experience (?:is )?(?:needed|required|necessary)|training (?:is |will be )?(?:given|provided)|first job|recent graduates?|graduates? welcome|school leavers?|apprenticeship|we(?:'ll| will) (?:teach|train) you)\b/

interface Facts {
  title: string
  text: string
  requirements: readonly FoundRequirement[]
  duties: readonly string[]
}

/** The level of a post by its title, the years it asks for and whom it leads. */
export function findSeniority(facts: Facts): FoundSeniority {
  const title = plainForm(facts.title)
  const years = facts.requirements
    .map((requirement) => ({ requirement, years: yearsWanted(requirement.text) }))
    .filter(
      (entry): entry is { requirement: FoundRequirement; years: number } =>
        entry.years !== null && entry.years < 30,
    )
    .sort(
      (a, b) =>
        Number(b.requirement.level === 'must') - Number(a.requirement.level === 'must') || b.years - a.years,
    )[0]
  const titled = byTitle(title, facts, years?.years ?? null)
  if (titled !== null) return { seniority: titled, quote: facts.title, certainty: 'read' }
  return byYears(facts, title, years)
}

const top =
  /\b(?:chief|c[eftoim]o|cpo|cmo|ciso|managing director|executive director|president|head ?(?:teacher|master|mistress)|principal|dean|provost|general manager|country manager)\b/
const reportsToTop =
  /\b(?:executive (?:team|committee|board|leadership)|leadership team|senior management team|report(?:s|ing)? (?:directly )?to (?:the |our )?(?:board|chief executive|ceo|founders?|managing director|trustees|president|vice[- ]chancellor)|board of (?:directors|trustees|governors)|to the board|trustees)\b/

/** A "vice president" or "director" without a board or an executive team in sight leads a part of the house, or advises. */
function topOf(title: string, facts: Facts, years: number | null): Seniority {
  if (
    top.test(title.replace(/\bvice[- ]president\b/g, 'vp')) ||
    reportsToTop.test(plainForm(facts.text.slice(0, 20_000)))
  )
    return 'executive'
  if (/\b(?:vice[- ]president|[se]?vp|partner)\b/.test(title)) return 'senior'
  return facts.duties.some((duty) => managesPeople.test(plainForm(duty))) || (years ?? 0) >= 5
    ? 'lead'
    : 'mid'
}

function byTitle(title: string, facts: Facts, years: number | null): Seniority | null {
  if (title === '') return null
  if (entry.test(title)) return 'entry'
  if (executive.test(title) && !notExecutive.test(title)) return topOf(title, facts, years)
  if (executiveBoard.test(plainForm(facts.duties.join('. ').slice(0, 3000)))) return 'executive'
  if (/\b(?:head|director) of\b/.test(title)) return 'lead'
  if (lead.test(title) && !notLead.test(title) && !/\bsuperintendent\b/.test(title)) return 'lead'
  if (senior.test(title))
    return years !== null && years <= 2 && /\b(?:senior|sr|snr)\b/.test(title) ? 'mid' : 'senior'
  if (
    notLead.test(title) &&
    facts.duties.some((duty) => managesPeople.test(plainForm(duty))) &&
    (years ?? 0) >= 3
  )
    return 'lead'
  return null
}

function byYears(
  facts: Facts,
  title: string,
  years: { requirement: FoundRequirement; years: number } | undefined,
): FoundSeniority {
  const short = years === undefined || years.years < 2
  if (
    short &&
    casual.test(title) &&
    !facts.requirements.some(
      (requirement) =>
        requirement.kind === 'licence' &&
        requirement.level === 'must' &&
        !/first aid|food|driv|check/i.test(requirement.text),
    )
  ) {
    return { seniority: 'entry', quote: facts.title, certainty: 'inferred' }
  }
  if (years !== undefined) {
    const seniority = years.years >= 6 ? 'senior' : years.years >= 2 ? 'mid' : 'entry'
    const beginner = years.years === 0 || (years.years <= 1 && /\b0\b/.test(years.requirement.text))
    if (seniority !== 'entry' || beginner)
      return { seniority, quote: years.requirement.text, certainty: 'inferred' }
  }
  const plain = plainForm(facts.text.slice(0, 20000))
  const junior = juniorWords.exec(plain)
  if (junior !== null) return { seniority: 'entry', quote: junior[0], certainty: 'inferred' }
  const musts = facts.requirements.filter((requirement) => requirement.level === 'must')
  const experienced = musts.find(
    (requirement) =>
      requirement.kind === 'experience' ||
      (requirement.kind === 'licence' && !/driv|rider|motor|first aid|food/i.test(requirement.text)),
  )
  if (casual.test(title) && experienced === undefined)
    return { seniority: 'entry', quote: facts.title, certainty: 'inferred' }
  if (musts.length === 0) return { seniority: 'unknown', quote: '', certainty: 'inferred' }
  if (
    experienced === undefined &&
    !/\bproven|\btrack record|\bsolid|\bstrong\b/i.test(musts.map((must) => must.text).join('. '))
  ) {
    const trained = musts.find(
      (requirement) =>
        requirement.kind === 'education' &&
        /\b(?:degree|master|ph\.?d|diploma|bsc|msc|registration)\b/i.test(requirement.text),
    )
    return { seniority: 'entry', quote: (trained ?? musts[0])?.text ?? '', certainty: 'inferred' }
  }
  return { seniority: 'mid', quote: experienced?.text ?? musts[0]?.text ?? '', certainty: 'inferred' }
}
