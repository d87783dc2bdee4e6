import type { RequirementLevel } from '@roundtwo/model'
import { type Framed, nonSubject, strip } from './framed.ts'
import { framedBySubject, personFirst } from './person-frames.ts'
import { levelOfWords } from './requirement-level.ts'
import { splitRequirementList } from './requirement-split.ts'

export const niceWords = String.raw`welcome|welcomed|(?:well|highly) regarded|preferred|preferable|desirable|desired|advantageous|beneficial|useful|helpful|handy|appreciated|optional|valuable|(?:an? )?(?:added |additional |distinct |definite |real |big |huge |strong |significant |clear |nice |great )*(?:plus|bonus|advantage|asset|benefit)|nice to have|great|lovely|a help`
export const mustWords = String.raw`required|essential|mandatory|compulsory|necessary|needed|a must|musts|must-haves?|a requirement|a prerequisite|a condition|non-negotiable|expected(?! to)|vital|crucial|important|paramount|indispensable|key|assumed|obligatory`
export const adverbs = String.raw`(?:also |both |all |highly |very |strongly |always |therefore |particularly |especially |most |absolutely |strictly |likewise |equally |of course |certainly |just as )*`
const copula = String.raw`(?:is|are|'s|will be|would be|must be|will also be|would also be|can be|counts as|will count as|count as|shall be)`

const predicate = new RegExp(
  String.raw`^(.{2,400}?),? ${copula} ${adverbs}(${niceWords}|${mustWords})\b(.*)$`,
  'i',
)
export const elliptical = new RegExp(
  String.raw`^(.{2,300}?)(?:,| -| –|:)? (?:(?:${adverbs})(bonus|required|essential|mandatory|preferred|desirable|a plus|an advantage|a bonus|necessary|needed|expected|welcome|helpful|useful|a must|optional))\.?$`,
  'i',
)
export const helps =
  /^(.{2,200}?),? (?:would|will|may|might) (?:also |certainly |greatly )?(?:(?:help|delight|please|thrill|impress|interest|suit|save|endear you to) us|be (?:good|better|ideal|perfect|excellent|a nice surprise|looked on favou?rably|viewed favou?rably|considered)|help|count in your favour|be looked on kindly|go a long way|set you apart|stand you in good stead)\b(.*)$/i
const soIs = /^[,;]? ?(?:and so|as|so|and|so too) (?:is|are|will|would|does|do) (?:be )?(.+)$/i
const sameOf = /^.{0,40}[,;] and the same (?:is true|goes|applies|holds) (?:of|for|to) (.+)$/i

/** What stands before ", so" in "Travel is about 30%, so a licence is necessary" has said its own. */
const earlierClause =
  /^.*\b(?:is|are|has|have|cannot|can|will|makes?|means?)\b.*[,;] (?:so|and|but|which means) (?=\S+ \S)/i

/** A person can be asked to have it; a booking or a deposit cannot. */
const wantable =
  /\b(?:being|having|able|comfort\w*|confiden\w+|experience|evidence|knowledge|skills?|ability|fluency|command|attention|discretion|commitment|degree|training|qualif\w+|licen\w+|certif\w+|registration|membership|understanding|familiarity|patience|accuracy|teaching|english|speed|judge?ment|tact|stamina|flexib\w+|willing\w*|record)\b/i

/** "Fluency in Dutch is required, English desirable." */
const gradedTail =
  /^, (?:and |with )?((?!and\b|but\b)[^,;]{3,60}? (?:desirable|preferred|a plus|welcome|an advantage|an asset|a bonus|useful|helpful))\.?$/i

const further = /^.{0,60}?(?:[;,] (?:and|but|while|although|though)|;) (.+)$/i

/** A second clause after a first that has said its own: "A is a plus, and B is preferred". */
function furtherClause(tail: string): Framed[] {
  const rest = further.exec(tail)?.[1]
  return rest === undefined ? [] : (framedByPredicate(rest) ?? framedBySubject(rest) ?? [])
}

/** "A is required, and so is B." */
export function framedByPredicate(sentence: string): Framed[] | null {
  const match = predicate.exec(sentence)
  const subject = match?.[1]?.replace(earlierClause, '')
  const cue = match?.[2]
  const tail = match?.[3] ?? ''
  if (
    subject === undefined ||
    cue === undefined ||
    nonSubject.test(subject) ||
    /\b(?:you|we)\b.*\bif\b/i.test(subject)
  )
    return null
  if (personFirst.test(subject)) return null
  const level: RequirementLevel = levelOfWords(`x is ${cue}${tail.split(/[;,.]/)[0] ?? ''}`) ?? 'must'
  if (/\b(?:not|n't|no longer)\b/i.test(subject.slice(-8))) return null
  const sure =
    /^(?:required|essential|mandatory|compulsory|needed|necessary|a must|musts|expected|paramount|indispensable|vital|crucial)$/i.test(
      cue,
    ) && wantable.test(subject)
  const found = splitRequirementList(subject).map((text): Framed => ({ text, level, sure }))
  const also = soIs.exec(tail)
  if (also?.[1] !== undefined) {
    const more = strip(also[1].split(/; |\. /)[0] ?? '')
    found.push(...splitRequirementList(more).map((text): Framed => ({ text, level })))
  } else if (sameOf.test(tail)) {
    const same = strip(sameOf.exec(tail)?.[1] ?? '').split(/,? and (?:of|for|to) /)
    found.push(...same.map((text): Framed => ({ text, level })))
  } else if (gradedTail.test(tail)) {
    found.push({ text: strip(gradedTail.exec(tail)?.[1] ?? ''), level: 'nice', sure: true })
  } else found.push(...furtherClause(tail))
  return found
}
