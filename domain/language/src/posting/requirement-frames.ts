import type { RequirementLevel } from '@roundtwo/units'
import { levelOfWords } from './requirement-level.ts'
import { splitRequirementList } from './requirement-split.ts'

/** Requirement words cut out of a sentence, with the level the frame itself tells. */
export interface Framed {
  text: string
  level: RequirementLevel | null
}

const niceWords = String.raw`welcome|welcomed|preferred|desirable|desired|advantageous|beneficial|useful|helpful|handy|appreciated|optional|valuable|(?:an? )?(?:added |additional |distinct |definite |real |big |huge |strong |significant |clear |nice |great )*(?:plus|bonus|advantage|asset|benefit)|nice to have|great|lovely|a help`
const mustWords = String.raw`required|essential|mandatory|compulsory|necessary|needed|a must|a requirement|a prerequisite|a condition|non-negotiable|expected|vital|crucial|important|assumed|obligatory`
const adverbs = String.raw`(?:also |both |all |highly |very |strongly |always |therefore |particularly |especially |most |absolutely |strictly |likewise |equally |of course |certainly |just as )*`
const copula = String.raw`(?:is|are|'s|will be|would be|must be|will also be|would also be|can be|counts as|will count as|count as|shall be)`

const predicate = new RegExp(
  String.raw`^(.{2,400}?),? ${copula} ${adverbs}(${niceWords}|${mustWords})\b(.*)$`,
  'i',
)
const elliptical = new RegExp(
  String.raw`^(.{2,300}?),? (?:(?:${adverbs})(required|essential|mandatory|preferred|desirable|a plus|an advantage|a bonus|necessary|needed|expected|welcome|helpful|useful|a must))\.?$`,
  'i',
)
const helps =
  /^(.{2,200}?),? (?:would|will|may) (?:also |certainly |greatly )?(?:help|count in your favour|be looked on kindly|go a long way|set you apart|stand you in good stead)\b(.*)$/i
const soIs = /^[,;]? ?(?:and so|as|so|and) (?:is|are|will|would|does|do) (?:be )?(.+)$/i

const lead = String.raw`^(?:(?:to apply|for this (?:role|post|job|position)|to be considered|to succeed(?: here)?|to do (?:this|it|the job) well|ideally|also|in addition|additionally|finally|above all|as well|besides|of course|please note that|and|but|furthermore|moreover|because of this|for that|for this|in this role|in return|equally|more than anything|most of all)[, ]+)*`
const person = String.raw`(?:you|applicants?|candidates?|all (?:applicants|candidates)|every candidate|both|(?:the|our) (?:\w+ ){0,2}(?:candidate|applicant|person|colleague|hire|post-?holder|appointee)|successful (?:candidates?|applicants?)|the person (?:appointed|we (?:want|need|appoint|hire|are looking for))|whoever (?:joins|takes this on|gets the job)|anyone applying|we(?:'d| would)? (?:need|ask|expect|want|require|like|prefer|hope) (?:that )?(?:you|candidates|applicants)|he or she|they)`
const modal = String.raw`(?:'ll|'d|'re|'ve|,)?(?: ?(?:will|would|should|must|shall|may|might|can|do|are expected|are required|are|is|have|has|need|needs|ought|also|ideally|therefore|already|be|to|probably|preferably|really|of course|certainly|definitely|likely|usually|always|both|either|just))*`
const subjectFrame = new RegExp(String.raw`${lead}(${person})(${modal}) (.+)$`, 'i')

const contentVerb =
  /^(?:have|has|bring|brings|hold|holds|possess|possesses|need|needs|want|offer|demonstrate|show|got|had|expect|be expected|expected|required|be|been|able to|be able to|need to|a person with|somebody with|someone with|to|already|also|either|both) +/i
const requirementVerb =
  /^(?:have|has|bring|hold|possess|need|be|are|is|speak|know|enjoy|demonstrate|show|understand|own|can|write|read|live|reside|work|travel|pass|expect|undergo|provide|like|love|care|drive|lift|stand|relocate|commute|complete|supply|produce|feel|get|think|listen|ask|take|treat|learn|stay|keep|believe|prefer|notice|agree|consent|obtain|possess|carry|wear|swim|cook|teach|use|communicate|manage|handle|start|cope)\b/i

const strip = (text: string): string => text.replace(/[\s.;,!]+$/, '').trim()

function cut(text: string): string {
  let rest = text.trim()
  for (let turn = 0; turn < 4; turn += 1) {
    const next = rest.replace(contentVerb, '')
    if (next === rest) break
    rest = next
  }
  return strip(rest)
}

const nonSubject =
  /^(?:it|this|that|there|they|we|our|the (?:salary|position|role|post|job|contract|office|process|interview|start|closing|deadline|work|hours)|no|what|which|who|if|please|training|accommodation|support|full training|uniform|lunch|parking|interviews?|applications?|everyone|all applications|shortlisted|early application|flexible working|visa sponsorship|sponsorship|a cover|cover(?:ing)? letters?|references?|a cv|your cv|an? (?:uniform|car|laptop|phone|interview))\b/i

function framedByPredicate(sentence: string): Framed[] | null {
  const match = predicate.exec(sentence)
  const subject = match?.[1]
  const cue = match?.[2]
  const tail = match?.[3] ?? ''
  if (
    subject === undefined ||
    cue === undefined ||
    nonSubject.test(subject) ||
    /\b(?:you|we)\b.*\bif\b/i.test(subject)
  )
    return null
  if (subjectFrame.test(subject)) return null
  const level: RequirementLevel = levelOfWords(`x is ${cue}${tail}`) ?? 'must'
  if (/\b(?:not|n't|no longer)\b/i.test(subject.slice(-8))) return null
  const found = splitRequirementList(subject).map((text): Framed => ({ text, level }))
  const also = soIs.exec(tail)
  if (also?.[1] !== undefined)
    found.push(...splitRequirementList(strip(also[1])).map((text): Framed => ({ text, level })))
  return found
}

function framedBySubject(sentence: string): Framed[] | null {
  const match = subjectFrame.exec(sentence)
  const who = match?.[1]
  const rest = match?.[3]
  if (who === undefined || rest === undefined) return null
  const words = `${match?.[0].slice(0, match[0].length - rest.length) ?? ''}`.toLowerCase()
  const obliged =
    /\b(?:must|should|need|needs|have to|has to|required|expected|ought|ideally|preferably|be|are|is|'re)\b/.test(
      `${words}`,
    )
  const verb =
    requirementVerb.test(rest) || /\b(?:be|are|is|'re|have|has|'ve|need|needs|to)\s*$/.test(words.trim())
  if (!obliged && !verb) return null
  const level: RequirementLevel = /\b(?:ideally|preferably|might|may|would like|prefer|hope)\b/.test(words)
    ? 'nice'
    : 'must'
  const content = cut(rest)
  return content === ''
    ? null
    : splitRequirementList(content).map(
        (text): Framed => ({ text: cut(text), level: levelOfWords(text) === 'nice' ? 'nice' : level }),
      )
}

const search =
  /\b(?:looking for|seeking|seeks?|want|wants|need|needs|would suit|would love|like|hoping for|searching for)\b (?:to (?:hear from|meet|find|hire) )?(?:an? |some |young |the |new |those )*(?:\w+[ -]){0,4}?(?:people|someone|somebody|person|colleagues?|candidates?|anyone|individuals?|\w+) (who(?:'s| is| are| has| have| can| will)? |with )(.+)$/i

function framedBySearch(sentence: string): Framed[] | null {
  const match = search.exec(sentence)
  const rest = match?.[2]
  if (
    match === null ||
    rest === undefined ||
    /^(?:we|you|they|i|can join|will join|joins?|will (?:report|be))\b/i.test(rest)
  )
    return null
  return splitRequirementList(strip(rest)).map((text): Framed => ({ text: cut(text), level: null }))
}

/** The requirements a sentence states, by the ways postings state them; empty where it states none. */
export function framedRequirements(sentence: string): Framed[] {
  const straight = sentence.replace(/[’‘]/g, "'")
  if (/\?$/.test(straight) || /^(?:if|when|because|although|while|since|as soon)\b/i.test(straight)) return []
  const byEnding = helps.exec(straight) ?? null
  if (byEnding?.[1] !== undefined && !nonSubject.test(byEnding[1])) {
    return splitRequirementList(byEnding[1]).map((text): Framed => ({ text, level: 'nice' }))
  }
  const found = framedByPredicate(straight) ?? framedBySubject(straight) ?? framedBySearch(straight)
  if (found !== null) return found
  const short = elliptical.exec(straight)
  if (short?.[1] !== undefined && !nonSubject.test(short[1]))
    return [{ text: strip(straight), level: levelOfWords(straight) ?? 'must' }]
  return []
}
