import type { RequirementLevel } from '@roundtwo/units'
import { framePatterns } from './frame-data.ts'
import { jobNoun } from './names.ts'
import { levelOfWords } from './requirement-level.ts'
import { splitNouns, splitRequirementList, splitWanted } from './requirement-split.ts'
import { openingOf } from './verb-phrases.ts'

/** Requirement words cut out of a sentence, with the level the frame itself tells. */
export interface Framed {
  text: string
  level: RequirementLevel | null
  /** The frame can only be about the person: "we want people who …". */
  sure?: boolean
}

const niceWords = String.raw`welcome|welcomed|(?:well|highly) regarded|preferred|preferable|desirable|desired|advantageous|beneficial|useful|helpful|handy|appreciated|optional|valuable|(?:an? )?(?:added |additional |distinct |definite |real |big |huge |strong |significant |clear |nice |great )*(?:plus|bonus|advantage|asset|benefit)|nice to have|great|lovely|a help`
const mustWords = String.raw`required|essential|mandatory|compulsory|necessary|needed|a must|musts|must-haves?|a requirement|a prerequisite|a condition|non-negotiable|expected(?! to)|vital|crucial|important|paramount|indispensable|key|assumed|obligatory`
const adverbs = String.raw`(?:also |both |all |highly |very |strongly |always |therefore |particularly |especially |most |absolutely |strictly |likewise |equally |of course |certainly |just as )*`
const copula = String.raw`(?:is|are|'s|will be|would be|must be|will also be|would also be|can be|counts as|will count as|count as|shall be)`

const predicate = new RegExp(
  String.raw`^(.{2,400}?),? ${copula} ${adverbs}(${niceWords}|${mustWords})\b(.*)$`,
  'i',
)
const elliptical = new RegExp(
  String.raw`^(.{2,300}?)(?:,| -| –|:)? (?:(?:${adverbs})(bonus|required|essential|mandatory|preferred|desirable|a plus|an advantage|a bonus|necessary|needed|expected|welcome|helpful|useful|a must|optional))\.?$`,
  'i',
)
const helps =
  /^(.{2,200}?),? (?:would|will|may|might) (?:also |certainly |greatly )?(?:(?:help|delight|please|thrill|impress|interest|suit|save|endear you to) us|be (?:good|better|ideal|perfect|excellent|a nice surprise|looked on favou?rably|viewed favou?rably|considered)|help|count in your favour|be looked on kindly|go a long way|set you apart|stand you in good stead)\b(.*)$/i
const soIs = /^[,;]? ?(?:and so|as|so|and|so too) (?:is|are|will|would|does|do) (?:be )?(.+)$/i
const sameOf = /^.{0,40}[,;] and the same (?:is true|goes|applies|holds) (?:of|for|to) (.+)$/i

const lead = String.raw`^(?:(?:to apply|for this (?:role|post|job|position)|to be considered|to succeed(?: here)?|to do (?:this|it|the job) well|ideally|also|in addition|additionally|finally|above all|as well|besides|of course|please note that|and|but|furthermore|moreover|because of this|for that|for this|in this role|in return|equally|more than anything|most of all)[, ]+)*`
const person = String.raw`(?:you|applicants?|candidates?|all (?:applicants|candidates)|every candidate|(?:each|every) \w+|(?:the|our) (?:\w+ ){0,2}(?:candidate|applicant|person|colleague|hire|post-?holder|appointee)|successful (?:candidates?|applicants?)|the person (?:appointed|we (?:want|need|appoint|hire|are looking for))|whoever (?:joins|takes|gets|fills|comes)(?: (?:us|this on|the job|it on|it))?|anyone applying|we(?:'d| would)? (?:need|ask|expect|want|require|like|prefer|hope|imagine|assume|believe|think|trust) (?:that )?(?:you|candidates|applicants)|he or she|she or he)`
const modal = String.raw`(?:'ll|'d|'re|'ve|,)?(?: ?(?:will|would|should|must|shall|may|might|can|do|are expected|are required|are|is|have|has|need|needs|ought|also|ideally|therefore|already|be|to|probably|preferably|really|of course|certainly|definitely|likely|usually|always|both|either|just))*`
const subjectFrame = new RegExp(
  String.raw`(?<!\b(?:that|if|what|who|which|when|because|as|than|whether|how|where|like|until|before|after|while|unless|once|for|give|gives|offer|offers|pays?|helps?|teach|train|support|lets?|with|to|tell|asks?|makes?|wants?|should|would|will|can|do|did|are|have|of|from|about|meet) )(?<![\w'])(${person})(${modal}) (.+)$`,
  'i',
)
/** What may stand before the person without making the clause say something else: "For this post", "As a person". */
const plainFront =
  /^$|[,;:–—-]$|^(?:as|for|in|on|to|at|by|with|above|of|ideally|also|because of|from|please note that|here|and|but)\b[^,]{0,50}$|\b(?:and|but)$/i

const personFirst = new RegExp(String.raw`${lead}${person}\b`, 'i')

const contentVerb =
  /^(?:will (?:have|be)|is|are|were|provide(?= an? )|produce(?= an? )|supply(?= an? )|submit(?= an? )|obtain(?= an? )|have|has|bring|brings|hold|holds|possess|possesses|need|needs|want|offer|demonstrate|show|got|had|expect|be expected|expected|required|be|been|able to|be able to|need to|a person with|somebody with|someone with|to|already|also|either|both|rated on|assessed on|judged on) +/i
/** Verbs that tell what somebody is or has; with "will" any other verb tells what they will do. */
const stateVerb =
  /^(?:have|has|bring|hold|possess|need|be|speak|know|enjoy|demonstrate|show|understand|own|live|reside|pass|undergo|like|love|care about|feel at|think|listen|ask why|cope|thrive|believe|notice|want)\b/i

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

/** What stands before ", so" in "Travel is about 30%, so a licence is necessary" has said its own. */
const earlierClause =
  /^.*\b(?:is|are|has|have|cannot|can|will|makes?|means?)\b.*[,;] (?:so|and|but|which means) (?=\S+ \S)/i

/** A person can be asked to have it; a booking or a deposit cannot. */
const wantable =
  /\b(?:experience|evidence|knowledge|skills?|ability|fluency|command|attention|discretion|commitment|degree|training|qualif\w+|licen\w+|certif\w+|registration|membership|understanding|familiarity|patience|accuracy|teaching|english|speed|judge?ment|tact|stamina|flexib\w+|willing\w*|record)\b/i

/** "Fluency in Dutch is required, English desirable." */
const gradedTail =
  /^, (?:and |with )?((?!and\b|but\b)[^,;]{3,60}? (?:desirable|preferred|a plus|welcome|an advantage|an asset|a bonus|useful|helpful))\.?$/i

const further = /^.{0,60}?(?:[;,] (?:and|but|while|although|though)|;) (.+)$/i

/** A second clause after a first that has said its own: "A is a plus, and B is preferred". */
function furtherClause(tail: string): Framed[] {
  const rest = further.exec(tail)?.[1]
  return rest === undefined ? [] : (framedByPredicate(rest) ?? framedBySubject(rest) ?? [])
}

function framedByPredicate(sentence: string): Framed[] | null {
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

function framedBySubject(sentence: string): Framed[] | null {
  const match = subjectFrame.exec(sentence)
  const who = match?.[1]
  if (match !== null && !plainFront.test(sentence.slice(0, match.index).trim())) return null
  const rest = match?.[3]
  if (who === undefined || rest === undefined) return null
  const words = match?.[0].slice(0, match[0].length - rest.length).toLowerCase() ?? ''
  const obliged =
    /\b(?:must|should|needs?|have to|has to|are required|is required|ought|ideally|preferably)\b/.test(words)
  const content = cut(rest)
  if (content === '' || received.test(content) || standing.test(match?.[0] ?? '')) return null
  if (/^[a-z]+ing\b/.test(content) && openingOf(content) === 'gerund') return null
  if (
    /\bexpect(?:ed)? to\s*$/i.test(`${words}${/^expect(?:ed)? to (?=\w)/i.exec(rest)?.[0] ?? ''}`) &&
    openingOf(content) === 'base' &&
    !onCall.test(content)
  )
    return null
  const isState = stateVerb.test(rest) || /\b(?:be|are|is|'re|have|has|'ve|can)\s*$/.test(words.trim())
  if (!obliged && !isState) return null
  const level: RequirementLevel = wish.test(words) ? 'nice' : 'must'
  return splitWanted(content).map(
    (text): Framed => ({
      text: cut(text),
      level: levelOfWords(text) === 'nice' ? 'nice' : level,
      sure: obliged,
    }),
  )
}

const onCall =
  /^(?:work|travel|join|live|move|relocate|attend|cover|stand|lift|be|have|hold|start|commute)\b/i

const wish = /\b(?:ideally|preferably|might|may|would like|prefer|hope)\b/

/** "You will be the third pair of hands" places somebody; it does not ask for anything. */
const standing = /\b(?:will|'ll|would|'d) (?:also )?be (?:the|our|one|part|an?|in the|on the|at the)\b/i

const received =
  /^(?:given|paid|offered|provided|invited|contacted|asked|informed|notified|reviewed|supported|welcomed|told|interviewed|reporting|joining|working with|part of|based|entitled|enrolled|employed|hired|assigned|allocated|looking for|seeking|hiring|delighted|sent|trained(?! (?:in|at|as))|encouraged|seen|assessed|shortlisted|selected|considered|responsible|the (?:first|only|link|face|person|one)|one of|covered|to (?:send|apply))\b/i

const wanting =
  /^(?:[^,]{2,50}, |for this \w+ )?(?:we|the (?:role|post|job|work|position|team)|this (?:role|post|job|work|position)|it)(?: also| do| really| therefore| will| would)* (?:requires?|demands?|needs?|expects?|asks? for|looks? for|wants?|calls? for|insists? on|values?|seeks?) (?!you\b|to\b|someone\b|somebody\b|people\b|it\b|a colleague\b)(.+)$/i

function framedByWanting(sentence: string): Framed[] | null {
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
  String.raw`^it (?:is|would be|'s|'d be|will be) ${adverbs}(${niceWords}|${mustWords})\b[^:]{0,40}? (?:that|if|for|to)(?: you| applicants| candidates| the successful candidate)?(?: to)? (.+)$`,
  'i',
)
const thatYou = /,? (?:and |or )?(?:that|if) (?:you|they|he or she) /i

/** "It is essential that you have A, that you can B, and that you C." */
function framedByIt(sentence: string): Framed[] | null {
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
function framedByAnyone(sentence: string): Framed[] | null {
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
function framedByCleft(sentence: string): Framed[] | null {
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
function framedByWish(sentence: string): Framed[] | null {
  const rest = speakTo.exec(sentence)?.[1]
  if (rest === undefined) return null
  return splitNouns(strip(rest)).map((text): Framed => ({ text, level: levelOfWords(text), sure: true }))
}

const preference =
  /\bpreference (?:may|will|is|shall)(?: be)? (?:given|shown) to (?:applicants|candidates|those|people|anyone) (?:with|who have|holding|having) (.+)$/i

function framedByPreference(sentence: string): Framed[] | null {
  const rest = preference.exec(sentence)?.[1]
  if (rest === undefined) return null
  return splitRequirementList(strip(rest))
    .flatMap((text) =>
      text.split(/ or (?=an? (?:\w+ ){0,2}(?:knowledge|degree|licen[cs]e|certificate|background))/i),
    )
    .map((text): Framed => ({ text, level: 'nice' }))
}

const fewest =
  /^((?:[\w-]+ )?(?:years?|months?|\w+ years?) .{3,80}?) (?:is|are) the (?:least|minimum|very least|shortest)\b/i

const search =
  /\b(?:looking for|hope for|hope to find|(?:like|keen|hoping|want|wish|wishes|aim) to (?:find|appoint|hire|meet)|seeking|seeks?|want(?! to)|wants(?! to)|need(?! to)|needs(?! to)|would suit|would love|like|hoping for|searching for)\b (?:to (?:hear from|meet|find|hire) )?(?:an? |some |young |the |new |those )*(?:\w+[ -]){0,4}?(?:people|someone|somebody|person|colleagues?|candidates?|anyone|individuals?|\w+),? (who(?:'s| is| are| has| have| can| will)? |with )(.+)$/i

const someone =
  /\b(?:hope for|looking for|want|need|seek|would suit|suits) (?:somebody|someone|people|a person) (?!to\b|who|with\b|like\b|from\b|for\b|in\b|at\b|on\b|else\b)([a-z-]+ .+)$/i

function framedBySearch(sentence: string): Framed[] | null {
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

const fronted =
  /^(?:(?:because|as|since|while|although|though)\b[^,]{3,140}, (?=\S)|(?:when|if)\b[^,]{3,140}, (?=(?:we|you|the|our|candidates|applicants|this)\b))/i

/** "Two guarantors will be needed: each officer must provide …": what follows the colon says it in full. */
function afterColon(sentence: string): string {
  const at = sentence.indexOf(': ')
  if (at < 0) return sentence
  const rest = sentence.slice(at + 2)
  return /\b(?:must|should|need|needs|required)\b/i.test(rest) && personFirst.test(rest) ? rest : sentence
}

const clauseJoint =
  /; (?:and |but )?|,? (?:and|but|so(?! you can)|though|although|while) (?=(?:you(?:'re|'ve|'ll|'d)? |(?:candidates|applicants) )(?!to\b))/gi

/** The requirements a sentence states, by the ways postings state them; empty where it states none. */
export function framedRequirements(sentence: string): Framed[] {
  const straight = afterColon(sentence.replace(/[’‘]/g, "'").replace(fronted, ''))
  if (/\?$/.test(straight) || /^(?:when|because|although|while|since|as soon)\b/i.test(straight)) return []
  const clauses = straight.split(clauseJoint).flatMap(splitFinite)
  return clauses.length > 1 ? clauses.flatMap(framedClause) : framedClause(straight)
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
  /(?:,? (?:because|since|as (?:we|you|the|our|half|most|many|it)|so that|for which|,? meaning|; ).*|, (?:for the|and so on|to start with).*)$/i

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
    const parts = splitWanted(bare)
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
  if (byEnding?.[1] !== undefined && !nonSubject.test(byEnding[1])) {
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
