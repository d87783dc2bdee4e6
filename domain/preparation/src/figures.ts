/** A figure as it stands in a text, with the words that say what it counts. */
const amount = String.raw`\d+(?:[,.\u00a0\u202f ]\d{3})*(?:[.,]\d+)?\s?(?:k|m|bn|thousand|million|billion)?`
const currencyCode = '(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|JPY|INR|SEK|NOK|DKK|PLN|ZAR)'
const money = String.raw`(?:[£€$¥₹]|\b${currencyCode})\s?${amount}(?![\p{L}\d])`
const moneyAfter = String.raw`${amount}\s?(?:€|£|${currencyCode}\b|euros?\b|pounds\b|dollars\b)`
const share = String.raw`\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b|percent\b|percentage points\b|pp\b)`
const times = String.raw`\d+(?:\.\d+)?\s?(?:x\b|×|times\b|-?fold\b)`
const counted = String.raw`\d{1,3}(?:[,. ]\d{3})+(?:\+)?(?:\s[\p{L}-]+){1,2}|\d+(?:\.\d+)?(?:k|m)?\+?[\s-](?:[\p{L}][\p{L}-]+)(?:\s[\p{L}][\p{L}-]+)?`
const ofSize = String.raw`\b(?:team|class|ward|group|fleet|crew|department|caseload|staff)(?:e?s)? of (?:about |over |up to )?\d+(?:\s\p{L}+)?`

const figurePattern = new RegExp(
  [money, moneyAfter, share, times, ofSize, counted].map((part) => `(?:${part})`).join('|'),
  'giu',
)

const yearOnly = /^(?:19|20)\d{2}(?![\d%])/u
const named =
  /(?:\b(?:python|java|es|html|css|version|v|iso|level|grade|stage|phase|key stage|year|covid|sql server|windows|office|band|nvq|section|article|part|rule)[\s-]*)$/iu
/** Words that end a counted thing rather than belong to it. */
const trailing =
  /(?<=\d.*)\s+(?:and|or|by|in|on|at|to|of|for|with|from|per|the|a|an|within|across|over|under|while|through|using|as|than|that|who|which|into|during|after|before)\b.*$/iu

const isFigure = (text: string, before: string): boolean => {
  if (yearOnly.test(text) && !/^[£€$]/u.test(text)) return false
  if (/[\p{L}\d.]$/u.test(before)) return false
  return !named.test(before)
}

const clean = (text: string): string =>
  text
    .replace(trailing, '')
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
    const before = text.slice(Math.max(0, match.index - 16), match.index)
    if (!isFigure(match[0], before)) continue
    const figure = clean(match[0])
    const bare = /^[\d.,]+$/u.test(figure)
    if (!bare && !found.includes(figure)) found.push(figure)
  }
  return found
}
