/** A figure as it stands in a text, with the words that say what it counts. */
const amount = String.raw`\d+(?:[,.\u00a0\u202f ]\d{3})*(?:[.,]\d+)?\s?(?:k|m|bn|thousand|million|billion)?`
const currencyCode = '(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|JPY|INR|SEK|NOK|DKK|PLN|ZAR)'
const money = String.raw`(?:[£€$¥₹]|\b${currencyCode})\s?${amount}(?![\p{L}\d])`
const moneyAfter = String.raw`${amount}\s?(?:€|£|${currencyCode}\b|euros?\b|pounds\b|dollars\b)`
const share = String.raw`\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b|percent\b|percentage points\b|pp\b)`
const times = String.raw`\d+(?:\.\d+)?\s?(?:x\b|×|times\b|-?fold\b)`
const counted = [
  String.raw`\d{1,3}(?:[,. ]\d{3})+(?:\+)?(?:\s[\p{L}-]+){1,3}`,
  String.raw`|\d+(?:\.\d+)?(?:k|m)?\+?[\s-](?:[\p{L}][\p{L}-]+)(?:\s[\p{L}][\p{L}-]+){0,2}`,
].join('')
const ofSize = [
  String.raw`\b(?:team|class|ward|group|fleet|crew|department|caseload|staff)(?:e?s)? of (?:about |over |`,
  String.raw`up to )?\d+(?:\s\p{L}+)?`,
].join('')

const figurePattern = new RegExp(
  [money, moneyAfter, share, times, ofSize, counted].map((part) => `(?:${part})`).join('|'),
  'giu',
)

const yearOnly = /^(?:19|20)\d{2}(?![\d%])/u
const named = new RegExp(
  [
    String.raw`(?:\b(?:python|java|es|html|css|version|v|iso|level|grade|stage|phase|key stage|year|covid|`,
    String.raw`sql server|windows|office|microsoft|dynamics|band|nvq|section|article|part|rule)[\s-]*)$`,
  ].join(''),
  'iu',
)
/** In the middle of a sentence, a word with a capital right before a bare count makes a name of both. */
const nameBefore = /[\p{L}\d,]\s\p{Lu}[\p{L}\d]+\s$/u
const clockTime = /^\d{1,2}\s?[ap]\.?m\b/iu
/** Words that end a counted thing rather than belong to it. */
const trailing = new RegExp(
  [
    String.raw`(?<=\d.*)\s+(?:and|or|but|nor|by|in|on|at|to|of|off|for|with|without|from|per|the|an?|`,
    String.raw`within|across|over|under|while|when|where|because|so|through|throughout|using|as|than|that|`,
    String.raw`this|these|those|who|whom|which|whose|into|onto|during|after|before|until|since|between|`,
    String.raw`about|against|via|up|down|out|late|early|long|ago|each|every|all|both|is|are|was|were|be|`,
    String.raw`been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|it|its|`,
    String.raw`they|their|we|our|us|my|me|you|your|he|his|she|her)\b.*$`,
  ].join(''),
  'iu',
)
const howOrDoing = /(?<=\d[\s-]\p{L}+)\s(?:\p{L}+ly|\p{L}{2,}ing)$/iu

const isPlural = (word: string | undefined): boolean => word !== undefined && /\p{L}[^\W\ds]s$/iu.test(word)

/** Ends with the things counted, "4 new graduate nurses", before what was done with them: "units shipped". */
const thingsCounted = (figure: string): string => {
  const words = figure.split(/\s+/u)
  const plural = words.findIndex((word, place) => place > 0 && isPlural(word))
  if (plural < 0) return words.slice(0, /\p{L}/u.test(words[0] ?? '') ? 2 : 3).join(' ')
  return words.slice(0, isPlural(words[plural + 1]) ? plural + 2 : plural + 1).join(' ')
}

const isFigure = (text: string, before: string): boolean => {
  if (yearOnly.test(text) && !/^[£€$]/u.test(text)) return false
  if (/[\p{L}\d./]$/u.test(before) || clockTime.test(text)) return false
  return !named.test(before) && !(/^\d+\s/u.test(text) && !/%/u.test(text) && nameBefore.test(before))
}

const clean = (text: string): string =>
  text
    .replace(trailing, '')
    .replace(howOrDoing, '')
    .replace(/^\d.*$/su, thingsCounted)
    .replace(/[\s.,;-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * The figures in a sentence, in its own words: money, shares, multiples and counts with what they count. Years,
 * versions and names with numbers in them are passed over. Heuristic: it may miss a figure, it never makes one up.
 */
export const figuresIn = (text: string): string[] => {
  const found: string[] = []
  for (const match of text.matchAll(figurePattern)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (!isFigure(match[0], before)) continue
    const figure = clean(match[0])
    const bare = /^[\d.,]+$/u.test(figure)
    if (!bare && !found.includes(figure)) found.push(figure)
  }
  return found
}
