import { kindOf, kindScores } from './requirement-kind.ts'
import { levelOfWords } from './requirement-level.ts'
import { openingOf } from './verb-phrases.ts'

const number = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`

/** Words a requirement of its own begins with, after a comma or after "and". */
const opener = new RegExp(
  String.raw`^(?:(?:a |an |the |some |any |your |own |previous |prior |proven |strong |good |great |excellent |solid |sound |deep |basic |working |practical |thorough |first-hand |relevant |recent |current |valid |full |clean |clear |genuine |real |demonstrable |in-depth |advanced |intermediate |up-to-date |demonstrated |extensive |significant |substantial )*(?:experience|familiarity|knowledge|right to work|ability|aptitude|understanding|command|grasp|skills?|fluency|proficiency|willingness|readiness|degree|diploma|certificate|certification|qualification|licen[cs]e|permit|registration|membership|record|eye for|interest in|commitment|passion|awareness|competence|proof|training|clearance|background|exposure|confidence|portfolio|[\w-]+ (?:experience|skills|knowledge|licen[cs]e|degree|certificate|certification|registration|qualification|diploma|permit))\b|fluent |native |spoken |written |comfortable |confident |willing |able |ready |happy |prepared |honest |patient |calm |reliable |registered |qualified |familiar |proficient |at least |a minimum |minimum |more than |${number}\+? (?:or more |to ${number} )?(?:years?|months?)|be |have |hold |speak |enjoy |(?:is|are|has|can|holds|knows?|speaks|understands?|enjoys|types?|feel at home|feels at home|will have|will be|you're|you've|you are|you have|you can|have held|unafraid|unbothered) |familiar |used to |to (?:provide|produce|supply|submit|undergo|pass|hold|be|travel|work|live|cover|attend|start|join|drive) )`,
  'i',
)
const afterComma =
  /^(?:a |an |the |some |working |good |strong |basic |conversational |sound |fluent |valid |current |\w+ (?:spanish|french|german|english|mandarin|welsh|dutch)\b)/i

const including =
  /^(?:including|of which|with|the (?:greater|larger|better|major) part of (?:it|them|which)|at least|most of (?:it|them)|preferably|ideally)\b/i
const yearsFirst = new RegExp(
  String.raw`^(?:including|of which|with)? ?(?:at least |a minimum of |some |the last )?${number}\+? (?:of (?:them|those|these|which) |or more )?(?:years?|months?|of them)?\b`,
  'i',
)

const trim = (text: string): string =>
  text
    .replace(/^(?:and|or|also|plus|including|with|of which|,|;|\s)+\b/i, '')
    .replace(/[\s,;.]+$/, '')
    .trim()

/** Breaks "10 years in building, including 5 as lead" where the second part is a requirement of its own. */
function splitYears(text: string): string[] {
  const at = text.search(/, (?:including|of which|with|the (?:greater|larger|better|major) part)/i)
  if (at < 0) return [text]
  const rest = text.slice(at + 2)
  const own =
    /^(?:the (?:greater|larger|better|major) part)/i.test(rest) ||
    (yearsFirst.test(rest) && /\b(?:years?|months?)\b/i.test(rest.slice(0, 40)))
  return own && including.test(rest)
    ? [text.slice(0, at), rest.replace(/^(?:including|of which|with) /i, '')]
    : [text]
}

const credential =
  /\b(?:certificates?|cert|certification|clearance|licen[cs]es?|card|checks?|vaccinations?|registration|degree|diploma|permit|screening|first aid|cpr|insurance|passport|vetting|disclosure)\b/i

/** The part of a list up to its next joint. */
const upToJoint = (text: string): string => text.split(/, | and | or |; /)[0] ?? text

const listOpening = /^(?:an? |some |the |current |valid |full |clean )/i

const joints = /,? as well as | ?[;] (?:and )?|, (?:and |plus |or |with )?| (?:and|plus|with) (?:also )?/g

/** Where a new requirement begins depends on how firmly the joint separates. */
function opensNew(joint: string, before: string, rest: string, first: string, isList: boolean): boolean {
  // Traits told in one breath are one.
  if (
    /^ and $/.test(joint) &&
    /^an? /i.test(rest) &&
    kindOf(before) === 'trait' &&
    kindOf(upToJoint(rest)) === 'trait'
  )
    return false
  const firm = joint.includes(';') || joint.includes('as well as')
  if (firm) return rest.split(' ').length >= 2
  if (joint.includes(' or ') || before.split(' ').length < 2) return false
  const comma = joint.startsWith(',')
  if (/ with /.test(` ${joint.trim()} `))
    return (
      comma &&
      /^(?:at least|no less|no fewer|not less|a minimum|minimum|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i.test(
        rest,
      )
    )
  if (openingOf(first) === 'base' && openingOf(rest) === 'base' && !/^\S+ (?:it|them)\b/.test(rest))
    return before.split(' ').length >= 3
  if (
    listOpening.test(rest) &&
    before.split(' ').length >= 3 &&
    listOpening.test(first) &&
    (comma || /,/.test(first.slice(0, before.length + 1)) || isList)
  )
    return true
  if (comma && credential.test(before) && credential.test(upToJoint(rest))) return true
  if (credential.test(before) && credential.test(upToJoint(rest)) && /^an? /i.test(rest)) return true
  if (isList && credential.test(before) && credential.test(rest) && rest.split(' ').length > 1) return true
  if (
    /^(?:confident|calm|honest|patient|reliable|happy|ready|willing|able) /i.test(rest) &&
    before.split(' ').length < 3
  )
    return false
  const head = rest.split(' ').slice(0, 2).join(' ')
  if (
    before.split(' ').length >= 3 &&
    /^[a-z]/.test(rest) &&
    kindScores(head).trait >= 9 &&
    kindOf(before) !== 'trait' &&
    !/\b(?:of|in|with|for)$/.test(before)
  )
    return true
  return (
    opener.test(rest) ||
    (comma &&
      afterComma.test(rest) &&
      !/\b(?:of|in|with|for|to|as|between)\b[^,]*$/.test(before) &&
      opener.test(first))
  )
}

/** Splits requirements told in one running sentence ("Four years in X, a clean licence and good Spanish"). */
export function splitRequirementList(text: string): string[] {
  const parts: string[] = []
  for (const piece of splitYears(text)) {
    let start = 0
    for (const match of piece.matchAll(joints)) {
      const end = match.index + match[0].length
      const before = piece.slice(start, match.index)
      if (!opensNew(match[0], before, piece.slice(end), piece.slice(start), start > 0)) continue
      if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue
      parts.push(before)
      start = end
    }
    parts.push(piece.slice(start))
  }
  return parts.map(trim).filter((part) => part !== '')
}

/** A list of nouns after a frame that promises one: "A of X, B over Y and C": each comma and the last "and" separate. */
export function splitNouns(text: string): string[] {
  const commas = text.split(/, (?!or )(?:and )?/)
  if (commas.length < 2) return splitRequirementList(text)
  const last = commas.pop() ?? ''
  const and =
    / and (?=an? |the |some |\w+ (?:\w+ )?(?:of|with|in|over|up)\b|(?:excellent|good|strong|sound|great|proven) )/.exec(
      last,
    )
  const tail = and === null ? [last] : [last.slice(0, and.index), last.slice(and.index + 5)]
  return [...commas, ...tail].map(trim).filter(Boolean)
}

const nounOpening =
  /^(?:an? |the |some |your |at least |no less |no fewer |no more |a minimum |two |three |four |five |six |seven |eight |nine |ten |\d|full |clean |current |valid |real |sharp |steady |strong |good |great |excellent |sound |solid |proven |previous |prior |sympath|experience|knowledge|familiarity|fluen|initial |genuine |basic |working |completed )/i

/** "steady on your feet", "free of debt": an adjective with what it is about. */
const quality =
  /^(?!(?:experience|knowledge|command|use|work|skills?) )[a-z-]+ (?:of|on|with|in|to|at|about|under|by) \S+/

/**
 * Splits what a frame promises to be a list of wants: where most parts open as noun phrases, each comma and the last
 * "and" separate; otherwise only what surely opens a requirement of its own does.
 */
export function splitWanted(text: string): string[] {
  const parts = splitRequirementList(text)
  return parts.flatMap((part) => {
    if (quality.test(part)) {
      const qualities = part.split(/, (?:and )?/)
      if (qualities.length >= 3 && qualities.every((one) => quality.test(one))) return qualities
    }
    const pair = part.split(/,? and (?=[a-z]+ (?:of|on|with|in|to|at|about|under|by) \S)/)
    if (
      pair.length === 2 &&
      !pair.some((one) => kindOf(one) === 'trait') &&
      pair.every((one) => quality.test(one) && one.split(' ').length >= 3)
    )
      return pair
    if (!nounOpening.test(part) || /\([^)]*,/.test(part)) return [part]
    const pieces = part.split(
      /, (?!or\b|where\b|which\b|who\b|preferably\b|ideally\b|including\b|especially\b|such\b|clean\b)(?:and )?/,
    )
    const last = pieces.pop() ?? ''
    const and = lastJoint(last, pieces.length > 0)
    const all = [...pieces, ...(and < 0 ? [last] : [last.slice(0, and), last.slice(and + 5)])]
      .map(trim)
      .filter(Boolean)
    if (all.length >= 2 && all.every((piece) => kindOf(piece) === 'trait')) return [part]
    const open = all.filter(
      (piece) => nounOpening.test(piece) || /^[\w-]+ (?:with|of|in|for|on) /.test(piece),
    ).length
    return all.length > 1 && open >= all.length * 0.6 && all.every((piece) => piece.split(' ').length >= 2)
      ? all
      : [part]
  })
}

/** Where the last "and" of a list stands; in a list with commas it separates, else only before another noun phrase. */
function lastJoint(text: string, isList: boolean): number {
  for (const match of [...text.matchAll(/ and /g)].reverse()) {
    const rest = text.slice(match.index + 5)
    if (
      /^(?:an? |the |at least |some |no |your |full |two |three |\d)/i.test(rest) ||
      (isList && rest.split(' ').length >= 2 && rest.split(' ').length <= 5)
    )
      return match.index
  }
  return -1
}

/** "Nice: Spanish, a degree, healthcare experience": after a heading that wants single things every comma separates. */
export function splitPlainList(text: string): string[] {
  const parts = text.split(/; (?:and )?|, (?:and |or )?/)
  const even = parts.length >= 3 || text.includes(';')
  return even && parts.every((part) => part.split(' ').length <= 14)
    ? parts.map(trim).filter(Boolean)
    : splitRequirementList(text)
}

const licenceNoun =
  /\b(?:licen[cs]e|card|ticket|registration|permit|certificate|clearance|cert|membership)\b/i

/** Splits one list item: two licences joined by "and", or two parts of different level. */
export function splitItem(text: string): string[] {
  const semicolon = text.split(/; (?:and |but )?/)
  if (semicolon.length === 2 && semicolon.some((part) => levelOfWords(part) !== null))
    return semicolon.map(trim)
  const graded =
    /^(.{6,}?)(?:, (?:and |but |though |with )?| and | but )((?:an? |some |working |any )?[^,;]{3,60}?(?: (?:is|are|would be|will be|as) (?:an? )?(?:\w+ )?(?:preferred|desirable|plus|bonus|advantage|asset|welcome|useful|helpful)| preferred| preferable| desirable| appreciated| a plus| an advantage| a bonus| an asset))[.;]?$/i.exec(
      text,
    )
  if (
    graded?.[1] !== undefined &&
    graded[2] !== undefined &&
    levelOfWords(graded[1]) !== 'nice' &&
    !/^(?:and|or|if|preferably|ideally)\b/i.test(graded[2]) &&
    graded[2].split(' ').length >= 2
  ) {
    return [trim(graded[1]), trim(graded[2])]
  }
  const and = / and /.exec(text)
  if (and !== null) {
    const left = text.slice(0, and.index)
    const right = text.slice(and.index + 5)
    if (
      [left, right].every(
        (part) => licenceNoun.test(part) && kindOf(part) === 'licence' && part.split(' ').length >= 2,
      )
    )
      return [trim(left), trim(right)]
  }
  return [text]
}
