import type { RequirementLevel } from '@roundtwo/model'
import { cut, type Framed, received } from './framed.ts'
import { levelOfWords } from './requirement-level.ts'
import { splitWanted } from './requirement-split.ts'
import { openingOf } from './verb-phrases.ts'

const lead = String.raw`^(?:(?:to apply|for this (?:role|post|job|position)|to be considered|to succeed(?: here)?|to do (?:this|it|the job) well|ideally|also|in addition|additionally|finally|above all|as well|besides|of course|please note that|and|but|furthermore|moreover|because of this|for that|for this|in this role|in return|equally|more than anything|most of all)[, ]+)*`
const person = String.raw`(?:you|applicants?|candidates?|all (?:applicants|candidates)|every candidate|(?:each|every) \w+|(?:the|our) (?:\w+ ){0,2}(?:candidate|applicant|person|colleague|hire|post-?holder|appointee)|successful (?:candidates?|applicants?)|the person (?:appointed|we (?:want|need|appoint|hire|are looking for))|whoever (?:joins|takes|gets|fills|comes)(?: (?:us|this on|the job|it on|it))?|anyone applying|we(?:'d| would)? (?:need|ask|expect|want|require|like|prefer|hope|imagine|assume|believe|think|trust) (?:that )?(?:you|candidates|applicants)|he or she|she or he|they(?= (?:must|should|need|will need|have to|ought)))`
const modal = String.raw`(?:'ll|'d|'re|'ve|,)?(?: ?(?:will|would|should|must|shall|may|might|can|do|are expected|are required|are|is|have|has|need|needs|ought|also|ideally|therefore|already|be|to|probably|preferably|really|of course|certainly|definitely|likely|usually|always|both|either|just))*`
const subjectFrame = new RegExp(
  String.raw`(?<!\b(?:that|if|what|who|which|when|because|as|than|whether|how|where|like|until|before|after|while|unless|once|for|give|gives|offer|offers|pays?|helps?|teach|train|support|lets?|with|to|tell|asks?|makes?|wants?|should|would|will|can|do|did|are|have|of|from|about|meet) )(?<![\w'])(${person})(${modal}) (.+)$`,
  'i',
)
/** What may stand before the person without making the clause say something else: "For this post", "As a person". */
const plainFront =
  /^$|[,;:–—-]$|^(?:as|for|in|on|to|at|by|with|above|of|ideally|also|because of|from|please note that|here|and|but)\b[^,]{0,50}$|\b(?:and|but)$/i

/** The clause begins with the person. */
export const personFirst = new RegExp(String.raw`${lead}${person}\b`, 'i')

/** Verbs that tell what somebody is or has; with "will" any other verb tells what they will do. */
const stateVerb =
  /^(?:have|has|bring|hold|possess|need|be|speak|know|enjoy|demonstrate|show|understand|own|live|reside|pass|undergo|like|love|care about|feel at|think|listen|ask why|cope|thrive|believe|notice|want)\b/i

/** "You must have A and speak B." */
export function framedBySubject(sentence: string): Framed[] | null {
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
