import { plainForm } from '../text/fold.ts'
import type { Block } from './block.ts'
import { jobNoun } from './names.ts'
import { baseOfThirdPerson } from './verb-data.ts'
import { openingOf, splitVerbPhrases } from './verb-phrases.ts'

/** One duty in the posting's words, with the sentence it stands in. */
export interface FoundDuty {
  text: string
  quote: string
  line: number
  certainty: 'read' | 'inferred'
}

const person = String.raw`(?:you|he or she|(?:the|our|your|this|a) (?:\w+[ -]){0,3}?(?:person appointed|person|candidate|applicant|post-?holder|role-?holder|holder|incumbent|student|volunteer|appointee|hire|recruit|colleague|${jobNoun.source.slice(2, -2)})|this (?:role|post|position)|your (?:work|job|role|days?|weeks?|tasks?|main task))`
const modal = String.raw`(?:'ll|'d| will| would| shall| may| might| could| can expect to| (?:are|is) expected to| gets? to)(?: also| then| typically| usually| regularly| mainly| primarily| be expected to| be asked to| be required to| need to be able to| get to| normally| often| jointly| in turn| together)*`
const subject = new RegExp(
  String.raw`(?<!\b(?:that|if|what|who|which|when|because|as|than|whether|how|where) )(?<![\w'])${person}${modal} +`,
  'i',
)

/** Openings after "you will" that tell what comes to the person or where they stand, not what they do. */
const notDuty =
  /^(?:be (?:given|paid|provided|invited|offered|asked|based|working|joining|part|reporting|supported|one|able|eligible|entitled|contacted|required|subject|expected|notified|informed|trained|welcomed|covered|seen|interviewed|told|met|surrounded|rewarded|employed|an?|comfortable|confident|someone|proud|happy|free|glad|sent|rated|at|in (?:the|our)|(?:the \w+ (?:to|of our)))|receive|get (?:an?|the|to|your|our|paid|free|\d)|earn|enjoy|have|need|join (?:us|the|our|an? (?:\w+ ){0,3}(?:team|group|company|firm|department))|report to (?:the|our|your) (?:\w+ )?(?:head|manager|director|ceo|chief|lead|principal|owner|partner)|hear|see|find (?:yourself|us|that|it|the same|out|a)|become|benefit|gain|bring (?:your|an?|the)|possess|hold (?:an?|valid|current)|love|like|want|belong|feel|know|understand|always|never|not|fit in|thrive|learn (?!.*\b(?:and teach)\b)|grow (?:with|into|as|in|your)|meet (?:us|some|with us|your|two|three)|come (?:in|from|to)|start (?:on|in|with|as|at)|spend (?:the|your) first|probably|soon|notice|wear|sleep|live|move (?:to|into|on)|take home|retire|recogni[sz]e|agree|accept|sign (?:a|an|up|the)|cost|ask|wish|apply|send (?:us|your)|tell (?:us|them|you)|do (?:its|your|our|their) best|say|think|choose|lead to|be )(?=\b|(?<= ))/i
/** Further parts of a list whose first part is a duty: only what plainly comes to the person is none. */
const comes =
  /^(?:receive|earn|enjoy|benefit|be (?:given|paid|offered|provided|entitled|invited|rewarded)|join (?:us|the|our)|report to)\b/i
const realBe =
  /^be (?:responsible|accountable|in charge|involved in|the (?:first|main|key|single|point|face|link|owner|contact|voice)|on call|on duty|in charge of)/i

const processWords =
  /\b(?:interviews?|shortlist\w*|application (?:form|process)|your application|final stage|assessment (?:centre|center|day)|selection (?:process|is|day)|presentation to a|trial (?:shift|day)|apply|cover(?:ing)? letter|cv|résumé|references|salary|holidays?|pension|bonus|probation|benefits|allowance|insurance|discount)\b/i

const chore = /^(?:everyone|everybody|each of us|all staff|all of us|each member|every member)\b/i

/** "Everyone on the team answers support tickets": the first verb in the third person and what follows. */
function sharedDuty(sentence: string): string | null {
  if (!chore.test(sentence) || /\b(?:gets?|receives?|has|enjoys?)\b/.test(sentence)) return null
  const words = sentence.split(' ')
  const at = words.findIndex(
    (word, index) => index > 0 && index < 8 && baseOfThirdPerson(word.toLowerCase()) !== null,
  )
  return at < 0 ? null : stripEnd(words.slice(at).join(' '))
}

const joiners =
  /^(?:report|join|follow|replace|succeed|become|grow|support our growth|fill|take (?:the|this) (?:next|post|role)|help us|complete our|complement|strengthen our|start|be part|cover)\b/i

const searchFor =
  /\b(?:need(?! to)|needs(?! to)|seek|seeks|seeking|looking for|want(?! to)|wants(?! to)|require|requires|hiring|recruiting|searching for)\b[^,.;:]{2,80}? (?:to|who will|who'll) ((?:\w+) .+)$/i

const stripEnd = (text: string): string =>
  text
    .replace(/[\s.;,!]+$/, '')
    .replace(/[,;]? and$/, '')
    .replace(/, (?:some|many|most|all|both) of (?:whom|which|them)\b.*$/i, '')
    .trim()

const withoutOpening = (text: string): string => text.replace(/^(?:also|then|to|and) /i, '')

const later = new RegExp(
  String.raw`(?:[,;]? (?:and |but |while |where |when )?(?:more precisely, |also |then )?${person}(?:'ll| will| would|'d| shall)(?: also| then| typically| regularly)*|[,;] (?:and )?you) +`,
  'i',
)

/** The duties told by "you will…", "the role involves…" and the like within one sentence. */
function dutiesOfSentence(sentence: string, inDuties: boolean, title: string): string[] {
  const clauses = sentence.split(/; (?:and )?(?=(?:you|he|she|it|in|on|by|the)\b)/i)
  return clauses.flatMap((clause) => dutiesOfClause(clause, inDuties, title))
}

/** "You'll be building …", "Your days will be spent pruning …": what follows in its `-ing` forms. */
const doing =
  /\b(?:you(?:'ll| will|'d| would| might| could)(?: also)? be|(?:days?|time|weeks?|mornings?|afternoons?|shifts?|hours)\b[^.,]{0,30}? (?:spent|filled with|taken up with|spent on)|duties (?:will be|are|include)|responsibilities (?:will be|are|include|range from)|spend (?:your|most|much|half|a lot)[^.,]{0,30}?|charge of|(?:busy|responsible for)) ((?!working (?:with|in|for|at|as|from|on|alongside|closely)|joining|reporting|being|getting|based|helping us|supporting our|looking)[a-z-]+ing\b.*)$/i
const toDo =
  /\b(?:falls to you to|(?:we|they)(?:'d| would| will|'ll)? (?:want|need|like|love|ask|expect|trust|rely on|look to) you to|(?:task|job|role|purpose|mission|work|challenge|brief) (?:is|will be|would be) to|(?:are|is|be) expected to|expect to) ((?!be\b|have\b|travel|relocate|hold\b|work\b|join\b|attend\b|earn|see\b|hear\b|pass\b|live\b|commute|move\b|provide (?:proof|evidence)|produce|receive)[a-z-]+ .*)$/i

function dutiesOfClause(sentence: string, inDuties: boolean, title: string): string[] {
  const straight = sentence.replace(/[’‘]/g, "'")
  if (processWords.test(sentence) && !inDuties) return []
  const search = searchFor.exec(straight)
  if (
    search?.[1] !== undefined &&
    !joiners.test(search[1]) &&
    !/^you\b|\byou(?:'ll| will)? need\b/i.test(straight)
  ) {
    const found = phrases(sentence.slice(sentence.length - search[1].length))
    if (found.length > 0 && openingOf(found[0] ?? '') === 'base' && !/\b(?:not|n't|never)\b/.test(straight))
      return found
  }
  const gerunds = doing.exec(straight)?.[1]
  if (gerunds !== undefined && openingOf(gerunds) === 'gerund') {
    return splitVerbPhrases(sentence.slice(sentence.length - gerunds.length), 'gerund').map(stripEnd)
  }
  const infinitives = toDo.exec(straight)?.[1]
  if (infinitives !== undefined && openingOf(infinitives) === 'base') {
    return phrases(sentence.slice(sentence.length - infinitives.length))
  }
  const match = subject.exec(straight)
  if (match !== null) return phrases(sentence.slice(match.index + match[0].length))
  const involves =
    /\b(?:(?:role|job|position|post|work|day|week|shift|duties|tasks?|responsibilities|this|that|you)(?: will| would| may| might)? (?:also |mainly |mostly |primarily |typically )?(?:involves?|includes?|are|is|means?|consists? of|covers?|entails?|that means|(?:'re|are) responsible for)|responsible for|charged with|tasked with) +(?:the following:? ?)?/i.exec(
      straight,
    )
  if (involves !== null) {
    const rest = sentence.slice(involves.index + involves[0].length)
    if (openingOf(rest) === 'gerund' || gerundInside.test(rest))
      return splitVerbPhrases(rest, 'gerund').map(stripEnd)
    if (openingOf(rest.replace(/^to /, '')) === 'base' && rest.startsWith('to '))
      return phrases(rest.slice(3))
    if (/responsible for|charged with|tasked with/i.test(involves[0]) && inDuties) return [stripEnd(rest)]
  }
  const present = presentDuties(sentence, title)
  if (present.length > 0) return present
  const shared = sharedDuty(sentence)
  if (shared !== null) return [shared]
  if (inDuties && baseOfThirdPerson((sentence.split(' ')[0] ?? '').toLowerCase()) !== null)
    return splitVerbPhrases(sentence, 'third').map(stripEnd)
  if (inDuties && openingOf(sentence) !== 'other' && !/^travel/i.test(sentence))
    return splitVerbPhrases(sentence).map(stripEnd)
  return []
}

const gerundInside = /^[^,]{3,40}, (?:[a-z]+ing and )?[a-z]+ing [^,]+,/
const presentYou =
  /^(?:(?!you\b)[^,.]{2,60}, |[^.:]{2,80}: |(?:on|in|at|every|each|during|between|day|once|twice)\b[^,.]{2,50} )?(?:you|they)(?: also| then| usually| mostly| mainly| typically)? (.+)$/i
const presentOther = new RegExp(
  String.raw`^(?:[^,.]{2,60}, |(?:in|on|at|every|each|during) [^,.]{2,30}? )?(?:he or she|she|he|${person})(?: also| then| usually| mostly| mainly| typically)? ([a-z-]+s) (.+)$`,
  'i',
)
const state =
  /^(?:have|hold|bring|speak|know|like|love|want|need|enjoy|understand|own|live|think|believe|care|feel|see|look for|get|find|join|report|learn|start|choose|receive|earn|meet|work (?:well|best|in|for|at|on|as|with|closely|hard|under)|communicate|apply|send|ask why|listen|take pride|keep (?:calm|your|a cool)|show up|turn up|can|are|do not|don't)\b/i

/** The sentence is about who gets this post and not about a colleague ("The Project Manager handles the money"). */
function namesPost(subjectWords: string, title: string): boolean {
  if (
    /(?:\b(?:he or she|she|he|incumbent|person appointed|this person|the person|appointee)|holder)\b/i.test(
      subjectWords,
    )
  )
    return true
  const last =
    plainForm(title.split(/[(,–—-]| at | - /)[0] ?? '')
      .split(' ')
      .at(-1) ?? ''
  return last.length > 2 && plainForm(subjectWords).includes(last)
}

/** Duties told as what somebody does: "You dispense items and advise people", "The head gardener keeps the glasshouses". */
function presentDuties(sentence: string, title: string): string[] {
  const straight = sentence.replace(/[’‘]/g, "'")
  if (/\?$/.test(sentence) || /\b(?:if|unless|when) you\b/i.test(straight)) return []
  const own = presentYou.exec(straight)?.[1]
  if (own !== undefined && openingOf(own) === 'base' && !state.test(own) && own.split(' ').length >= 3) {
    return phrases(sentence.slice(sentence.length - own.length))
  }
  const other = presentOther.exec(straight)
  if (
    other?.[1] === undefined ||
    other[2] === undefined ||
    /^(?:this|has|is|was|needs|wants|seeks|serves|belongs|reports|comes|offers|has|receives)$/i.test(other[1])
  )
    return []
  if (
    baseOfThirdPerson(other[1].toLowerCase()) === null ||
    !namesPost(straight.slice(0, -other[2].length), title)
  )
    return []
  return splitVerbPhrases(sentence.slice(sentence.length - other[1].length - other[2].length - 1), 'third')
    .map(stripEnd)
    .filter((part) => !/^reports to\b/i.test(part))
}

/** After "you will" the first word is a verb; others that the lexicon does not know are let pass. */
const opensAsVerb = (part: string): boolean =>
  openingOf(part) !== 'other' || /^(?:[a-z]+(?:ly)? )?[a-z]+\b/.test(part)

function phrases(tail: string): string[] {
  const found: string[] = []
  for (const clause of tail.split(later)) {
    const start = withoutOpening(clause)
    if (notDuty.test(start) && !realBe.test(start)) continue
    found.push(
      ...splitVerbPhrases(start, 'base')
        .map((part) => stripEnd(withoutOpening(part)))
        .filter((part, place) => !(place === 0 ? notDuty : comes).test(part) || realBe.test(part)),
    )
  }
  return found.filter((part) => part.split(' ').length >= 2 && opensAsVerb(part))
}

/** An item of a duties list, without a closing full stop or "and". */
const dutyOfItem = (text: string): string =>
  stripEnd(text.replace(/^(?:you(?:'|’)?ll|you will|you would|to|you) /i, ''))

/** Everything the person will do, in reading order. */
export function findDuties(
  blocks: readonly Block[],
  guessedDuty: (block: Block) => boolean,
  title: string,
): FoundDuty[] {
  const found: FoundDuty[] = []
  const seen = new Set<string>()
  const add = (text: string, block: Block, certainty: FoundDuty['certainty']): void => {
    const key = plainForm(text)
    if (text.split(' ').length < 2 && block.kind !== 'item') return
    if (text === '' || seen.has(key)) return
    seen.add(key)
    found.push({ text, quote: block.text, line: block.line, certainty })
  }
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > 1200) continue
    const beside = [blocks[index - 1], blocks[index + 1]].some(
      (other) => other?.line === block.line && isOrder(other),
    )
    if (block.section === 'none' && isOrder(block) && beside) {
      for (const duty of splitVerbPhrases(stripEnd(block.text))) add(duty, block, 'inferred')
      continue
    }
    if (block.kind === 'item' && block.section === 'duties') add(dutyOfItem(block.text), block, 'read')
    else if (block.kind === 'item' && guessedDuty(block)) add(dutyOfItem(block.text), block, 'inferred')
    else if (block.kind === 'prose' && dutySections.has(block.section)) {
      for (const duty of dutiesOfSentence(block.text, block.section === 'duties', title))
        add(duty, block, 'read')
    }
  }
  return found
}

const invites =
  /^(?:apply|send|ring|call|email|e-mail|come|write to|please|contact|join|visit|click|drop|text|ask|tell|include|submit|stop|see|read|note|find|get|give|bring|take a look|look at|check out|meet|start|follow|help us|show|put)\b/i

/** "Balance the books. Check in the late flights. Walk the property.": orders that stand together tell the work. */
function isOrder(block: Block | undefined): boolean {
  return (
    block?.kind === 'prose' &&
    openingOf(block.text) === 'base' &&
    !invites.test(block.text) &&
    !/\byou\b|\?$/i.test(block.text) &&
    block.text.split(' ').length >= 3
  )
}

const dutySections: ReadonlySet<string> = new Set(['duties', 'none', 'about', 'must'])
