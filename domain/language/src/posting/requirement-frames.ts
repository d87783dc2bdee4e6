import {
  fewest,
  framedByAnyone,
  framedByCleft,
  framedByIt,
  framedByPreference,
  framedBySearch,
  framedByWanting,
  framedByWish,
} from './asking-frames.ts'
import { framePatterns } from './frame-data.ts'
import { cut, type Framed, nonSubject, received, strip } from './framed.ts'
import { jobNoun } from './names.ts'
import { framedBySubject, personFirst } from './person-frames.ts'
import { elliptical, framedByPredicate, helps } from './predicate-frames.ts'
import { levelOfWords } from './requirement-level.ts'
import { splitRequirementList, splitWanted } from './requirement-split.ts'

const fronted =
  /^(?:(?:because|as|since|while|although|though)\b[^,]{3,140}, (?=\S)|(?:when|if)\b[^,]{3,140}, (?=(?:we|you|the|our|candidates|applicants|this)\b))/i

/** "Two guarantors will be needed: each officer must provide …": what follows the colon says it in full. */
function afterColon(sentence: string): string {
  const at = sentence.indexOf(': ')
  if (at < 0) return sentence
  const rest = sentence.slice(at + 2)
  return /\b(?:must|should|need|needs|required)\b/i.test(rest) && personFirst.test(rest) ? rest : sentence
}

/** "Each of these is a bonus: A; B; C." */
const wishList =
  /^[^:;]{10,120}\b(?:surprise|bonus|plus|welcome|extra|luxury|advantage|asset)\b[^:;]{0,30}: ([^:]*;[^:]*)$/i

const clauseJoint =
  /; (?:and |but )?|,? (?:and|but|so(?! you can)|though|although|while) (?=(?:must|should|need to|will need to|have to)\b)|, (?=you (?:hold|have|write|speak|are|know|can|like|enjoy|bring|understand)\b)|,? (?:and|but|so(?! you can)|though|although|while) (?=(?:you(?:'re|'ve|'ll|'d)? |(?:candidates|applicants) )(?!to\b))/gi

/** The requirements a sentence states, by the ways postings state them; empty where it states none. */
export function framedRequirements(sentence: string): Framed[] {
  const straight = afterColon(sentence.replace(/[’‘]/g, "'").replace(fronted, ''))
  if (/\?$/.test(straight) || /^(?:when|because|although|while|since|as soon)\b/i.test(straight)) return []
  const wishes = wishList.exec(straight)?.[1]
  if (wishes !== undefined)
    return wishes
      .split(/; (?:and )?/)
      .map((text): Framed => ({ text: strip(text), level: 'nice', sure: true }))
  const clauses = straight.split(clauseJoint).flatMap(splitFinite)
  if (clauses.length === 1) return framedClause(straight)
  const framed = clauses.map(framedClause)
  // "You are A, you write B, and you hold C": among states of the person the verb in the present is one as well.
  const states = framed.some(
    (found, index) => found.length > 0 && /^you(?:'re|'ve| are| have| hold)\b/i.test(clauses[index] ?? ''),
  )
  return clauses.flatMap((clause, index) => {
    const found = framed[index] ?? []
    const told =
      states && found.length === 0
        ? /^you ((?!will|would|get|may|might)[a-z]+ .+)$/i.exec(clause)?.[1]
        : undefined
    return told === undefined ? found : [{ text: strip(told), level: null, sure: true }]
  })
}

const finite = /\b(?:is|are|will|would|must|should)\b/i

/** "A would be useful, and B is preferred": two clauses, each with a verb of its own. */
function splitFinite(clause: string): string[] {
  const at = clause.search(
    /, (?:and|but|while|although|though) (?!so\b|that\b|the same\b|is\b|are\b|will\b|would\b|must\b|should\b|as\b)/i,
  )
  if (at < 0) return [clause]
  const left = clause.slice(0, at)
  const right = clause.slice(at + 2).replace(/^\S+ /, '')
  return finite.test(left) && finite.test(right.slice(0, 120)) && !/\b(?:that|if|who)\b/i.test(left)
    ? [left, ...splitFinite(right)]
    : [clause]
}

export const waivers = /\b(?:we|you) (?:do not|don't|shan't|won't) (?:need|require|ask|want|mind|have to)\b/i

/** Ends of what is wanted: a reason or an aside that follows. */
const aside =
  /(?:,? (?:because|since|as (?:we|you|the|our|half|most|many|it)|so that|for which|,? meaning|; |but (?:we|you|it|don't)).*|, (?:for the|and so on|to start with).*)$/i

/** "We need four electricians for a mine" counts heads. */
const peopleSought = new RegExp(
  String.raw`^(?:an?|our|two|three|four|five|six|another|one|more|some) (?:[\w-]+ ){0,4}?${jobNoun.source.slice(2, -2)}\b`,
  'i',
)

const ownAnswer =
  /\b(?:your application|cover letter|covering letter|your cv|your letter|the form|hear from you by|interviews?|apply)\b/i

function framedByPattern(clause: string): Framed[] | null {
  for (const { pattern, level } of framePatterns) {
    const wanted = pattern
      .exec(clause)
      ?.slice(1)
      .find((group) => group !== undefined)
    if (wanted === undefined) continue
    if (/^(?:you|we|our|i)\b|\b(?:you|we)(?:'ll|'d| will| would)\b/i.test(wanted) && level === 'nice')
      continue
    if (peopleSought.test(wanted)) return null
    if (ownAnswer.test(clause) || nonSubject.test(wanted) || received.test(wanted)) return null
    const bare = strip(wanted.replace(aside, ''))
    const parts = bare
      .split(/,? (?:or|and) if you(?:'ve|'re| have| can| are)? |, or (?=(?:have|know|hold|can)\b)/i)
      .flatMap((part) => (part.includes(';') ? part.split(/; (?:and )?/) : splitWanted(part)))
    return parts.map(
      (text): Framed => ({
        text: cut(text),
        level: levelOfWords(text) === 'nice' ? 'nice' : level,
        sure: true,
      }),
    )
  }
  return null
}

function framedClause(clause: string): Framed[] {
  if (waivers.test(clause)) return []
  const byPattern = framedByPattern(clause)
  if (byPattern !== null) return byPattern
  const byEnding = helps.exec(clause)
  if (
    byEnding?.[1] !== undefined &&
    !nonSubject.test(byEnding[1]) &&
    !/^(?:you|he or she|the (?:post-?holder|successful))\b/i.test(byEnding[1])
  ) {
    return splitRequirementList(byEnding[1]).map((text): Framed => ({ text, level: 'nice', sure: true }))
  }
  const least = fewest.exec(clause)?.[1]
  if (least !== undefined) return [{ text: least, level: 'must', sure: true }]
  const found =
    framedByIt(clause) ??
    framedByPreference(clause) ??
    framedByCleft(clause) ??
    framedByWish(clause) ??
    framedByAnyone(clause) ??
    framedByPredicate(clause) ??
    framedBySearch(clause) ??
    framedByWanting(clause) ??
    framedBySubject(clause)
  if (found !== null) return found
  const short = elliptical.exec(clause)
  if (
    short?.[1] !== undefined &&
    !nonSubject.test(short[1]) &&
    !/(?:n't|\bnot|\bno longer)$/i.test(short[1])
  ) {
    return [{ text: strip(clause), level: levelOfWords(clause) ?? 'must' }]
  }
  return []
}
