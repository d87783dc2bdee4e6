import type { RequirementLevel } from '@roundtwo/model'
import { cut, type Framed, strip } from './framed.ts'
import { adverbs, mustWords, niceWords } from './predicate-frames.ts'
import { levelOfWords } from './requirement-level.ts'
import { splitNouns, splitRequirementList } from './requirement-split.ts'

const wanting =
  /^(?:[^,]{2,50}, |for this \w+ )?(?:we|the (?:role|post|job|work|position|team)|this (?:role|post|job|work|position)|it)(?: also| do| really| therefore| will| would)* (?:requires?|demands?|needs?|expects?|asks? for|looks? for|wants?|calls? for|insists? on|values?|seeks?) (?!you\b|to\b|someone\b|somebody\b|people\b|it\b|a colleague\b)(.+)$/i

export function framedByWanting(sentence: string): Framed[] | null {
  const rest = wanting.exec(sentence)?.[1]
  if (
    rest === undefined ||
    /^(?:an? |our |the )?(?:\w+ ){0,4}to (?:join|lead|run|help|take)\b/i.test(rest) ||
    /^(?:help|that|how|what|a reply)\b/i.test(rest)
  )
    return null
  return splitRequirementList(strip(rest)).map((text): Framed => ({ text, level: levelOfWords(text) }))
}

const itIs = new RegExp(
  String.raw`^it(?: is| would be|'s|'d be| will be) ${adverbs}(${niceWords}|${mustWords})\b[^:]{0,40}? (?:that|if|for|to)(?: you| applicants| candidates| the successful candidate)?(?: to)? (.+)$`,
  'i',
)
const thatYou = /,? (?:and |or )?(?:that|if) (?:you|they|he or she) /i

/** "It is essential that you have A, that you can B, and that you C." */
export function framedByIt(sentence: string): Framed[] | null {
  const match = itIs.exec(sentence)
  const cue = match?.[1]
  const rest = match?.[2]
  if (cue === undefined || rest === undefined) return null
  const level: RequirementLevel = levelOfWords(`x is ${cue}`) ?? 'must'
  return rest
    .split(thatYou)
    .flatMap((part) => splitRequirementList(cut(strip(part).replace(/^can /i, ''))))

    .map((text): Framed => ({ text: cut(text), level, sure: true }))
}

const anyone =
  /^(?:anyone|anybody|people|applicants|candidates|those|somebody|someone|graduates) (?:with|who (?:has|have|is|are|holds?|can)) (.+)$/i

/** "Anyone with a degree who has native-level English" answers "Who may apply?". */
export function framedByAnyone(sentence: string): Framed[] | null {
  const rest = anyone.exec(sentence)?.[1]
  if (
    rest === undefined ||
    /\b(?:is|are) (?:welcome|encouraged|invited|asked)\b|\b(?:will|should|may|can) (?:be|apply|send)\b/i.test(
      rest,
    )
  )
    return null
  return rest
    .split(/,? (?:and )?who (?:has|have|is|are|holds?|can) /i)
    .flatMap((part) => splitRequirementList(strip(part)))
    .map((text): Framed => ({ text, level: levelOfWords(text), sure: true }))
}

const onlyAsk =
  /^(?:all|the only things?|what|the one thing) (?:that )?(?:we|you|the job|this job) (?:\w+ )?(?:ask|asks|need|needs|want|wants|expect|insist on|require)\b[^,]{0,30}? is (?:that you(?:'re|'ve)?|for you to|someone who|somebody who|a person who) (.+)$/i

const cleft =
  /^what (?:we|you|the (?:job|role|work|post)|this (?:job|role|work|post)|matters|counts)\b.{0,40}?(?:need|needs|want|wants|look(?:ing)? for|do without|ask(?:s)? for|insist on|require|requires|expect|take|takes|bring)s?(?: (?:above all|most|is needed|from you|here))* (?:is|are):? (.+)$/i

/** "What we cannot do without is A, B and C." */
export function framedByCleft(sentence: string): Framed[] | null {
  const asked = onlyAsk.exec(sentence)?.[1]
  if (asked !== undefined) {
    return splitRequirementList(strip(asked)).map(
      (text): Framed => ({ text: cut(text), level: 'must', sure: true }),
    )
  }
  const rest = cleft.exec(sentence)?.[1]
  if (rest === undefined) return null
  return splitNouns(strip(rest)).map((text): Framed => ({ text, level: 'must', sure: true }))
}

const speakTo =
  /\b(?:speak to|hear from|talk to|meet|love it if|apply if|suit you if)(?: you if)? ?you(?: can)? (?:demonstrate|have|are|show|bring|possess|hold|offer) (.+)$/i

/** "We'd love to speak to you if you can demonstrate A, B and C." */
export function framedByWish(sentence: string): Framed[] | null {
  const rest = speakTo.exec(sentence)?.[1]
  if (rest === undefined) return null
  return splitNouns(strip(rest)).map((text): Framed => ({ text, level: levelOfWords(text), sure: true }))
}

const preference =
  /\bpreference (?:may|will|is|shall)(?: be)? (?:given|shown) to (?:applicants|candidates|those|people|anyone) (?:with|who have|holding|having) (.+)$/i

export function framedByPreference(sentence: string): Framed[] | null {
  const rest = preference.exec(sentence)?.[1]
  if (rest === undefined) return null
  return splitRequirementList(strip(rest))
    .flatMap((text) =>
      text.split(/ or (?=an? (?:\w+ ){0,2}(?:knowledge|degree|licen[cs]e|certificate|background))/i),
    )
    .map((text): Framed => ({ text, level: 'nice' }))
}

/** "Two years in practice is the least we would consider." */
export const fewest =
  /^((?:[\w-]+ )?(?:years?|months?|\w+ years?) .{3,80}?) (?:is|are) the (?:least|minimum|very least|shortest)\b/i

const search =
  /\b(?:looking for|hope for|hope to find|(?:like|keen|hoping|want|wish|wishes|aim) to (?:find|appoint|hire|meet)|seeking|seeks?|want(?! to)|wants(?! to)|need(?! to)|needs(?! to)|would suit|would love|like|hoping for|searching for)\b (?:to (?:hear from|meet|find|hire) )?(?:an? |some |young |the |new |those )*(?:\w+[ -]){0,4}?(?:people|someone|somebody|person|colleagues?|candidates?|anyone|individuals?|\w+),? (who(?:'s| is| are| has| have| can| will)? |with )(.+)$/i

const someone =
  /\b(?:hope for|looking for|want|need|seek|would suit|suits) (?:somebody|someone|people|a person) (?!to\b|who|with\b|like\b|from\b|for\b|in\b|at\b|on\b|else\b)([a-z-]+ .+)$/i

export function framedBySearch(sentence: string): Framed[] | null {
  const described = someone.exec(sentence)?.[1]
  if (described !== undefined) return [{ text: strip(described), level: null, sure: true }]
  if (/\byou(?:'ll| will| would)? need\b/i.test(sentence)) return null
  const match = search.exec(sentence)
  const rest = match?.[2]
  if (
    match === null ||
    rest === undefined ||
    /^(?:we|you|they|i|can join|will join|joins?|will (?:report|be))\b/i.test(rest)
  )
    return null
  return splitRequirementList(strip(rest)).map(
    (text): Framed => ({ text: cut(text), level: null, sure: true }),
  )
}
