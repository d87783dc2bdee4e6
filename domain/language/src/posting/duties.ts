import { plainForm } from '../text/fold.ts'
import type { Block } from './layout.ts'
import { baseOfThirdPerson } from './verb-data.ts'
import { openingOf, splitVerbPhrases } from './verb-phrases.ts'

/** One duty in the posting's words, with the sentence it stands in. */
export interface FoundDuty {
  text: string
  quote: string
  line: number
  certainty: 'read' | 'inferred'
}

const subject =
  /(?:^|[,;:–—-] ?|\band |\bbut |\bthen |\bwhere |\bso )((?:you|we(?:'d| would) (?:like|expect|ask) you|the (?:successful |right |ideal |chosen |appointed |new )?[a-z]+(?: [a-z]+){0,3}|the person appointed|this person|our (?:new|next) [a-z]+(?: [a-z]+){0,2}|your (?:work|job|role|day|days|week|task|tasks|main task)|this role|it|he or she|they|she|he)(?:'ll| will| would|'d| shall| may| might| can expect to| are expected to| is expected to| get to|'ll get to)(?: also| then| typically| usually| regularly| mainly| primarily| be expected to| be asked to| be required to| need to be able to| get to| help to| normally| often| jointly| in turn| together)*) +/gi

/** Openings after "you will" that tell what comes to the person or where they stand, not what they do. */
const notDuty =
  /^(?:be (?:given|paid|provided|invited|offered|asked|based|working|joining|part|reporting|supported|one|able|eligible|entitled|contacted|required|subject|expected|notified|informed|trained|welcomed|covered|seen|interviewed|told|met|surrounded|rewarded|employed|an?|the \w+ (?:to|of our)|comfortable|confident|someone|proud|happy|free|glad|sent)|receive|get|earn|enjoy|have|need|join|report to|hear|see|find|become|benefit|gain|bring|possess|hold|love|like|want|belong|feel|know|understand|also be (?:given|paid|invited)|always|never|not|fit|thrive|learn|grow|meet (?:the|our|us|some|with us|your)|come in|start (?:on|in|with|as)|spend (?:the|your) first|probably|soon|notice|wear|sleep|live|move|probation|take home|retire|recognise|recognize|agree|accept|sign|cost|ask|wish|apply|send|be )/i
const realBe =
  /^be (?:responsible|accountable|in charge|involved in|the (?:first|main|key|single|point|face|link|owner|contact|voice)|on call|on duty)/i

const processWords =
  /\b(?:interviews?|shortlist\w*|applicants?|candidates?|application|final stage|assessment (?:centre|center|day)|selection|presentation to|trial (?:shift|day)|apply|cover(?:ing)? letter|cv|résumé|portfolio of|references?|salary|holiday|pension|bonus|probation|benefits?|allowance|insurance)\b/i

const chore =
  /^(?:everyone|everybody|each of us|all staff|all of us|each member|every member)\b.{0,40}?\s(\w+s?)\s/i

const joiners =
  /^(?:join|follow|replace|succeed|become|grow|support our growth|fill|take (?:the|this) (?:next|post|role)|help us|complete our|complement|strengthen our|start|be part|cover)\b/i

const searchFor =
  /\b(?:need|needs|seek|seeks|seeking|looking for|want|wants|require|requires|hiring|recruiting|searching for)\b[^,.;:]{2,80}? (?:to|who will|who'll|who can) ((?:\w+) .+)$/i

const stripEnd = (text: string): string =>
  text
    .replace(/[\s.;,!]+$/, '')
    .replace(/,? and$/, '')
    .trim()

const withoutOpening = (text: string): string => text.replace(/^(?:also|then|to|and) /i, '')

const later =
  /[,;]? (?:and |but |while |where |when )?(?:you|the supervisor)(?:'ll| will| would|'d| shall)(?: also| then| typically| regularly)* +/i

/** The duties told by "you will…", "the role involves…" and the like within one sentence. */
function dutiesOfSentence(sentence: string, inDuties: boolean): string[] {
  const straight = sentence.replace(/[’‘]/g, "'")
  if (processWords.test(sentence) && !inDuties) return []
  const search = searchFor.exec(straight)
  if (search?.[1] !== undefined && !joiners.test(search[1])) {
    const found = phrases(sentence.slice(sentence.length - search[1].length))
    if (found.length > 0) return found
  }
  subject.lastIndex = 0
  const match = subject.exec(straight)
  if (match !== null) return phrases(sentence.slice(match.index + match[0].length))
  const involves =
    /\b(?:(?:role|job|position|post|work|day|week|shift|duties|tasks?|responsibilities|this|you)(?: will| would| may| might)? (?:also |mainly |mostly |primarily |typically )?(?:involves?|includes?|are|is|means?|consists? of|covers?|entails?|(?:'re|are) responsible for)|responsible for|charged with|tasked with) +(?:the following:? ?)?/i.exec(
      straight,
    )
  if (involves !== null) {
    const rest = sentence.slice(involves.index + involves[0].length)
    if (openingOf(rest) === 'gerund') return splitVerbPhrases(rest).map(stripEnd)
    if (openingOf(rest.replace(/^to /, '')) === 'base' && rest.startsWith('to '))
      return phrases(rest.slice(3))
    if (/responsible for|charged with|tasked with/i.test(involves[0]) && inDuties) return [stripEnd(rest)]
  }
  const everyone = chore.exec(straight)
  if (
    everyone?.[1] !== undefined &&
    baseOfThirdPerson(everyone[1].toLowerCase()) !== null &&
    !/\bgets?\b/.test(everyone[0])
  ) {
    return [stripEnd(sentence.slice(everyone.index + everyone[0].length - everyone[1].length - 1))]
  }
  if (inDuties && openingOf(sentence) !== 'other') return splitVerbPhrases(sentence).map(stripEnd)
  return []
}

function phrases(tail: string): string[] {
  const found: string[] = []
  for (const clause of tail.split(later)) {
    const start = withoutOpening(clause)
    if (notDuty.test(start) && !realBe.test(start)) continue
    found.push(
      ...splitVerbPhrases(start)
        .map((part) => stripEnd(withoutOpening(part)))
        .filter((part) => !notDuty.test(part) || realBe.test(part)),
    )
  }
  return found.filter((part) => part.split(' ').length >= 2)
}

/** An item of a duties list, without a closing full stop or "and". */
const dutyOfItem = (text: string): string =>
  stripEnd(text.replace(/^(?:you(?:'|’)?ll|you will|you would|to) /i, ''))

/** Everything the person will do, in reading order. */
export function findDuties(blocks: readonly Block[], guessedDuty: (block: Block) => boolean): FoundDuty[] {
  const found: FoundDuty[] = []
  const seen = new Set<string>()
  const add = (text: string, block: Block, certainty: FoundDuty['certainty']): void => {
    const key = plainForm(text)
    if (text.split(' ').length < 2 && block.kind !== 'item') return
    if (text === '' || seen.has(key)) return
    seen.add(key)
    found.push({ text, quote: block.text, line: block.line, certainty })
  }
  for (const block of blocks) {
    if (block.text.length > 1200) continue
    if (block.kind === 'item' && block.section === 'duties') add(dutyOfItem(block.text), block, 'read')
    else if (block.kind === 'item' && guessedDuty(block)) add(dutyOfItem(block.text), block, 'inferred')
    else if (block.kind === 'prose' && dutySections.has(block.section)) {
      for (const duty of dutiesOfSentence(block.text, block.section === 'duties')) add(duty, block, 'read')
    }
  }
  return found
}

const dutySections: ReadonlySet<string> = new Set(['duties', 'none', 'about', 'must'])
