import type { Requirement, RequirementLevel } from '@roundtwo/model'
import { plainForm, wordsOf } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import { askedSentences } from './asked-wants.ts'
import type { Block } from './block.ts'
import { conditionsOf } from './conditions.ts'
import { nounParagraphs } from './noun-paragraphs.ts'
import { framedRequirements, waivers } from './requirement-frames.ts'
import { kindOf, kindScores } from './requirement-kind.ts'
import { levelOfWords } from './requirement-level.ts'
import { splitItem, splitNouns, splitPlainList, splitRequirementList } from './requirement-split.ts'
import type { SectionName } from './section-data.ts'

/** One requirement with the sentence it stands in. */
export interface FoundRequirement extends Requirement {
  quote: string
  line: number
  certainty: 'read' | 'inferred'
}

const stripEnd = (text: string): string =>
  text
    .replace(/[\s;,.!]+$/, '')
    .replace(/[,;]? (?:and|or)$/, '')
    .trim()

/** "a forklift certificate or wish to get one": the way round it is not what is wanted. */
const wayRound =
  /,? or (?:close to (?:it|that)|nearly so|wish|the willingness|willing(?:ness)?|well on the way|in process|working towards|studying towards|prepared|about to)\b.*$/i

const leadIn =
  /^(?:you(?:'ve| have| must have| should have| hold| need| will have| bring)(?: got)?|must have|must be|we need|we want|you are|you're|we expect) (?=(?:an? |at least |\d|experience|knowledge|one |two |three |four |five |six |ten |some |good |strong |the |your own ))/i
const reason =
  /,? (?:since|because|as \w+ \w+ (?:will|are|is|have|has)\b|so that|as (?:we|you|our|the|many|most|this|these|it|there)|which (?:is|are|means|we)|given that|meaning|that is,|i\.e\.) .*$/i

/** A list item without its closing mark and without a reason that outweighs what is wanted. */
function withoutReason(text: string): string {
  const short = text.replace(reason, '').replace(wayRound, '')
  return short.split(' ').length >= (wayRound.test(text) ? 3 : 4) ? short : text
}

const gradedBracket =
  /\s*\((?:essential|desirable|required|preferred|mandatory|must(?: have)?|nice to have|optional|E|D)\)[.;]?$/i
const desirableCode = /\(D\)[.;]?$/
const longBracket = /\s*\((?!or\b|if\b|unless\b)(?:[^()\s]+\s+){3,}[^()]*\)$/

/** Leaves out a bracket that grades the item or explains it at length. */
const codeBracket = /\s*\((?:[A-Z](?:\s?[/,&]\s?[A-Z]){0,3})\)$/

function withoutBracket(text: string): string {
  const bare = text.replace(gradedBracket, '').replace(codeBracket, '')
  const short = bare.replace(longBracket, '')
  return short.split(' ').length >= 4 ? short : bare
}

/** What the item wants stands in its first sentence; what follows explains it. */
function itemHead(text: string): string {
  const sentences = sentencesOf(text)
  const first = sentences[0] ?? text
  return sentences.length > 1 && first.split(' ').length >= 3 ? first : text
}

const notWanted =
  /^(?:no (?:previous |prior |formal )?(?:experience|qualifications?|degree|cv)\b.*\b(?:needed|required|necessary)|(?:full )?training (?:is |will be )?(?:given|provided)|we (?:offer|provide|pay|give)\b)/i
const refers = /^(?:you do not need|you don'?t need|no \w+ (?:is|are) (?:needed|required))/i

const sectionLevel = (section: SectionName): RequirementLevel => (section === 'nice' ? 'nice' : 'must')

/** Words that lift an item out of a "nice" section must say so themselves. */
function levelIn(section: SectionName, text: string): RequirementLevel {
  if (desirableCode.test(text)) return 'nice'
  if (/\((?:E|essential)\)[.;]?$/i.test(text)) return 'must'
  const told = levelOfWords(gradedBracket.test(text) ? text : text.replace(/\([^()]*\)/g, ' '))
  if (section === 'nice')
    return told === 'must' && /\b(?:essential|mandatory|required)\b/i.test(text) ? 'must' : 'nice'
  return told ?? 'must'
}

type Draft = { text: string; level: RequirementLevel; certainty: 'read' | 'inferred' }

function ofItem(block: Block, section: SectionName): Draft[] {
  if (notWanted.test(block.text) || refers.test(block.text)) return []
  const head = itemHead(block.text)
  const rest = block.text.slice(head.length)
  const certainty = section === block.section ? 'read' : 'inferred'
  const framed = framedRequirements(head)
  if (framed.length > 1 && /\b(?:musts?|required|essential)[.;]?$/i.test(head)) {
    return framed.map(({ text, level }) => ({ text, level: level ?? levelIn(section, text), certainty }))
  }
  return splitItem(stripEnd(head)).map((part) => ({
    text: withoutBracket(withoutReason(stripEnd(part.replace(leadIn, '')))),
    level:
      levelOfWords(part) === null && /\bnot (?:needed|required|essential)\b/i.test(rest)
        ? 'nice'
        : levelIn(section, part),
    certainty,
  }))
}

/** "Background check.": a sentence that only names a check. */
const bareCheck =
  /^(?:[\w-]+ ){0,4}(?:checks?|screening|clearance|vetting|drug test|visa|licen[cs]e|transportation|transport)\.?$/i

/** "Reliability status security clearance." under a heading for conditions needs no verb. */
function isBareCondition(sentence: string): boolean {
  const count = sentence.split(' ').length
  if (ourWords.test(sentence) || isAboutHiring(sentence) || count < 2 || count > 25) return false
  const scores = kindScores(sentence)
  return Math.max(scores.logistics, scores.licence) >= 7
}

const wanting =
  /\b(?:experience|degree|diploma|years?'?|knowledge|skills?|ability|able to|licen[cs]e|fluen\w+|familiar\w*|qualif\w+|certif\w+|proficien\w+|understanding|registration|willing\w*|must|minimum|at least)\b/i
const ourWords =
  /^(?:the (?:contract|employment|position is|post is|role is|job is|start)|visas?|applications?|interviews?|benefits|we\b|we'|our\b|the (?:company|firm|team|salary|project manager)|this (?:is|means)|compensation|salary|it\b|they\b|that\b)/i

const ofPerson = /^(?:and |but )?you(?:'re|'ve| are| have| speak| know| can)\b/i

/** Paragraphs of which two sentences surely say what the person is or has: the others that speak so do too. */
function paragraphsOfWants(blocks: readonly Block[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { kind, section, text, line } of blocks) {
    if (kind !== 'prose' || (section !== 'none' && section !== 'about') || text.length > 1200) continue
    if (isAboutHiring(text) || !/\byou\b|\byou'/i.test(text.replace(/’/g, "'"))) continue
    const sure = framedRequirements(text).some((framed) => isWanted(framed.text, section))
    if (sure) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([line]) => line))
}

function ofProse(block: Block, amongWants = false): Draft[] {
  const { section } = block
  if (waivers.test(block.text.replace(/’/g, "'")) && !/[;,]/.test(block.text)) return []
  const wanted = section === 'must' || section === 'nice'
  const drafts: Draft[] = []
  const open =
    wanted || section === 'none' || section === 'about' || section === 'duties' || section === 'conditions'
  if (open && !isAboutHiring(block.text)) {
    const framed = framedRequirements(block.text)
    // One part that surely is a want vouches for the others of its sentence.
    const told = amongWants && ofPerson.test(block.text.replace(/’/g, "'"))
    const vouched =
      told || framed.some(({ text, sure }) => sure !== true && isWanted(text, section) && framed.length > 1)
    for (const { text, level, sure } of framed) {
      if (!isWanted(text, sure === true || vouched ? 'must' : section)) continue
      drafts.push({
        text: withoutReason(text),
        level: section === 'nice' ? 'nice' : (level ?? levelIn(section, text)),
        certainty: 'read',
      })
    }
  }
  if (
    drafts.length === 0 &&
    wanted &&
    !ourWords.test(block.text) &&
    !/^(?:The|Our|This) \p{Lu}/u.test(block.text) &&
    !notWanted.test(block.text)
  )
    drafts.push(...ofPlainProse(block))
  if (
    drafts.length === 0 &&
    (section === 'conditions' ||
      (section !== 'benefits' &&
        section !== 'values' &&
        /^[^,;:]{5,60}\.?$/.test(block.text) &&
        bareCheck.test(block.text))) &&
    isBareCondition(block.text)
  ) {
    drafts.push({ text: stripEnd(block.text), level: levelOfWords(block.text) ?? 'must', certainty: 'read' })
  }
  for (const text of conditionsOf(block.text)) {
    if (drafts.some((draft) => overlaps(draft.text, text))) continue
    drafts.push({
      text,
      level: section === 'nice' ? 'nice' : (levelOfWords(text) ?? 'must'),
      certainty: 'read',
    })
  }
  return drafts
}

const calls =
  /^(?:please )?(?:ring|call|send|apply|e-?mail|come|write|text|drop|contact|visit|ask for|click)\b/i

function ofPlainProse(block: Block): Draft[] {
  if (isAboutHiring(block.text) || calls.test(block.text)) return []
  const listed = block.section === 'nice' || block.heading?.endsWith(':') === true || /[,;]/.test(block.text)
  const bare = block.text.replace(/ (?:that|which|who|whichever|where) .*$/i, '')
  const verbless =
    !/\b(?:is|are|was|were|has|have|will|can|we|our|us|set|sets|find|runs?|share|would)\b/i.test(bare)
  if (
    !wanting.test(block.text) &&
    !verbless &&
    !(block.section === 'nice' && block.text.split(' ').length <= 60)
  )
    return []
  const named =
    verbless &&
    /\b(?:skills|tools|languages|certifications|licen[cs]es|technologies|software)\b/i.test(
      block.heading ?? '',
    )
  const oxford = verbless && /, [^,]+, and /.test(block.text) && !block.text.includes(':')
  const split =
    (block.section === 'nice' && listed) || named
      ? splitPlainList
      : oxford
        ? splitNouns
        : splitRequirementList
  return split(stripEnd(block.text)).map((text) => ({
    text: stripEnd(text),
    level: levelIn(block.section, text),
    certainty: 'read',
  }))
}

const hiring =
  /\b(?:interviews?|shortlist\w*|application form|cover(?:ing)? letter|cv|résumé|referees?|assessment (?:day|centre|center)|deadline|closing date|(?:no|recruitment|recruiting) agencies|agencies:|(?:your|the) (?:resume|application|questionnaire)|applications?|selecting official|accommodations?|adjustments?|confidential|report any|encouraged to apply|equal opportunit|salary|pension|holiday|annual leave|days' leave|bonus(?! (?:too |as well )?if\b))\b/i

const isAboutHiring = (sentence: string): boolean => hiring.test(sentence)

/** Outside the lists of requirements, what a frame cuts out must look like one. */
function isWanted(text: string, section: SectionName): boolean {
  const count = text.split(' ').length
  if (count > 45 || text.length < 3) return false
  if (section === 'must' || section === 'nice') return true
  const scores = kindScores(text)
  return Math.max(...Object.values(scores)) >= 3
}

/** Two readings of the same words: one holds the other, or they share most of what the shorter has. */
const overlaps = (a: string, b: string): boolean => {
  const [first, second] = [plainForm(a), plainForm(b)]
  if (first.includes(second) || second.includes(first)) return true
  const [small, large] = [new Set(wordsOf(a)), new Set(wordsOf(b))].sort((x, y) => x.size - y.size)
  if (small === undefined || large === undefined || small.size < 3) return false
  return [...small].filter((word) => large.has(word)).length > small.size * 0.75
}

/** Words of the header ("Bristol (hybrid, two days a week in the office)", "Open to: …") that set a condition. */
function ofHeading(block: Block): Draft[] {
  return conditionsOf(block.text).map((text) => ({ text, level: 'must', certainty: 'read' }))
}

/** Sentences whose paragraph tells that each of them is one want. */
interface Lists {
  nouns: ReadonlySet<Block>
  asked: ReadonlyMap<Block, string>
  wants: ReadonlySet<number>
}

/** One sentence of a list told in sentences; a second part of its own is split off as in other lists. */
function ofListed(block: Block): Draft[] {
  const text = stripEnd(block.text)
  const series = /, [^,]+, and [^,]+$/.test(text) && !text.includes(':')
  const whole = text.includes(';') ? splitPlainList(text) : series ? splitNouns(text) : splitItem(text)
  return whole.map((part) => ({
    text: withoutBracket(stripEnd(part)),
    level: levelIn(block.section, part),
    certainty: 'read',
  }))
}

function draftsOf(block: Block, guess: (block: Block) => SectionName, lists: Lists): Draft[] {
  if (block.text.length > 1200) return []
  const asked = lists.asked.get(block)
  if (asked !== undefined) return [{ text: asked, level: sectionLevel(block.section), certainty: 'read' }]
  if (
    lists.nouns.has(block) &&
    !ourWords.test(block.text) &&
    !isAboutHiring(block.text) &&
    !notWanted.test(block.text)
  )
    return ofListed(block)
  if (block.kind === 'heading') return ofHeading(block)
  if (block.kind === 'prose') return ofProse(block, lists.wants.has(block.line))
  const section = block.section === 'none' || block.section === 'about' ? guess(block) : block.section
  if (section === 'must' || section === 'nice') return ofItem(block, section)
  if (section === 'conditions') {
    const kind = kindOf(block.text)
    return kind === 'logistics' ||
      kind === 'licence' ||
      /^(?:you|applicants?|candidates?|must)\b/i.test(block.text)
      ? ofItem(block, section)
      : []
  }
  return section === 'duties'
    ? []
    : conditionsOf(block.text).map((text) => ({
        text,
        level: levelOfWords(text) ?? 'must',
        certainty: 'read',
      }))
}

/** The words in the source's own quotation marks: frames compare with straight ones. */
function inSource(source: string, text: string): string {
  const at = source.replace(/[’‘]/g, "'").indexOf(text.replace(/[’‘]/g, "'"))
  return at < 0 ? text : source.slice(at, at + text.length)
}

/** Everything the posting wants of the person, in reading order, each once. */
export function findRequirements(
  blocks: readonly Block[],
  guess: (block: Block) => SectionName,
): FoundRequirement[] {
  const found: FoundRequirement[] = []
  const seen = new Set<string>()
  const lists: Lists = {
    nouns: nounParagraphs(blocks),
    asked: askedSentences(blocks),
    wants: paragraphsOfWants(blocks),
  }
  for (const block of blocks) {
    for (const draft of draftsOf(block, guess, lists)) {
      const text = inSource(block.text, draft.text)
      const key = plainForm(text)
      if (key.length < 2 || seen.has(key)) continue
      seen.add(key)
      found.push({
        text,
        kind: kindOf(text),
        level: draft.level,
        quote: block.text,
        line: block.line,
        certainty: draft.certainty,
      })
    }
  }
  return found
}

export { sectionLevel }
