import { numberWords } from '@roundtwo/model'

const amountWords: Readonly<Record<string, number>> = {
  ...numberWords,
  half: 0.5,
  quarter: 0.25,
  an: 1,
  a: 1,
}
const numeral = `\\d{1,3}(?:\\.\\d)?|${Object.keys(amountWords).join('|')}`

/** The largest count before a unit ("10 to 15 minutes", "a ten-minute talk", "half an hour"), or nothing. */
const largestBefore = (text: string, unit: string): number | null => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(${numeral})(?:[-\\s]+(?:of[-\\s]+)?an?)?[-\\s]*(?:${unit})(?!\\p{L})`,
    'giu',
  )
  const counts = [...text.matchAll(pattern)].map(([, count = '']) => {
    const known = amountWords[count.toLowerCase()]
    return known ?? Number(count)
  })
  return counts.length === 0 ? null : Math.max(...counts)
}

const together = /\bhours?\s+(?:and\s+)?(?:\d|fifteen|twenty|thirty|forty)/i

const statedMinutes = (text: string): number | null => {
  const inMinutes = largestBefore(text, 'minutes?|mins?')
  const inHours = largestBefore(text, 'hours?|hrs?')
  if (inMinutes === null && inHours === null) return null
  const parts = [inMinutes ?? 0, (inHours ?? 0) * 60] as const
  return together.test(text) ? parts[0] + parts[1] : Math.max(...parts)
}

const shortest = 15
const longest = 480
const toFive = (effort: number): number => Math.min(longest, Math.max(shortest, Math.ceil(effort / 5) * 5))

/** Speaking freely for a minute takes about six minutes of work, on top of an hour for finding what to say. */
const speaking = (length: number): number => 60 + 6 * length

interface Asked {
  words: RegExp
  /** Minutes of work, from the minutes it lasts and the slides it has, where stated. */
  effort: (length: number | null, slides: number | null) => number
}

const ofSlides = (slides: number | null): number => (slides === null ? 120 : 30 + 20 * slides)

const reading: Asked = {
  words: /^\W*(?:please\s+)?(?:re-?read|read|review|familiari[sz]e|look (?:at|through|over|up)|study|research)\b/i,
  effort: (length) => length ?? 45,
}

const presentation: Asked = {
  words: new RegExp(
    [
      String.raw`\b(?:presentation|slides?|deck|pitch|speech|demo(?:nstration)?)\b|\bpresent(?:ing)? (?:on|`,
      String.raw`to|your|a|an|the|how|it|this)\b|\b(?:a|an|the|short|brief|minute|hour|your)[-\s]+talk\b`,
    ].join(''),
    'i',
  ),
  effort: (length, slides) => (length === null ? ofSlides(slides) : speaking(length)),
}

const lesson: Asked = {
  words: /\b(?:lesson|micro-?teach(?:ing)?|teach(?:ing)? (?:a|an|the|sample|demonstration)|lecture|seminar)\b/i,
  effort: (length) => (length === null ? 150 : speaking(length) + 30),
}

/** The first whose words occur decides. */
const kindsAsked: Asked[] = [
  reading,
  presentation,
  lesson,
  {
    words: /\b(?:case stud(?:y|ies)|assignment|take-?home|homework|exercise|task|test project|challenge|analysis)\b/i,
    effort: (length) => length ?? 120,
  },
  {
    words: /\b(?:portfolio|work samples?|samples? of (?:your )?work|code samples?)\b/i,
    effort: () => 90,
  },
  {
    words: /\b(?:plan|proposal|strategy|essay|report|written|write|paper|statement|business case)\b/i,
    effort: (length) => length ?? 120,
  },
  { words: /\b(?:forms?|questionnaire|complete the|fill in|sign)\b/i, effort: () => 30 },
]

const kindOf = (asked: string): Asked | undefined => kindsAsked.find(({ words }) => words.test(asked))

/** Whether it is something to be shown to people, and so to be rehearsed. */
export const asksToPresent = (asked: string): boolean => {
  const kind = kindOf(asked)
  return kind === presentation || kind === lesson
}

/** How long what is to be shown to people may take, where the invitation says so; the longest of several. */
export const presentedMinutes = (prepare: readonly string[]): number | null => {
  const limits = prepare.filter(asksToPresent).flatMap((asked) => statedMinutes(asked) ?? [])
  return limits.length === 0 ? null : Math.max(...limits)
}

/**
 * Minutes of work in something an invitation asks to be prepared, from its words: what it is, how long it lasts, how
 * many slides. 15 to 480, in fives; 45 when nothing is recognised. A rule of thumb with no error bound: the user can
 * change it, and the change stays.
 */
export const preparingEffort = (asked: string): number => {
  const length = statedMinutes(asked)
  const slides = largestBefore(asked, 'slides?|charts?')
  const kind = kindOf(asked)
  return toFive(kind === undefined ? (length ?? 45) : kind.effort(length, slides))
}

const gathered = /\b(portfolio|work samples?|samples?|model|prototype)\b/i
const fetched = new RegExp(
  [
    String.raw`\b(certificates?|diplomas?|degree|transcripts?|licen[cs]es?|references?|referees?|`,
    String.raw`registration|dbs|proof|evidence|permits?|visa|right to work)\b`,
  ].join(''),
  'i',
)

/** Minutes to find and pack something to bring: 90 to put together a portfolio, 25 to dig out a document, else 10. */
export const bringingEffort = (thing: string): number => {
  if (gathered.test(thing)) return 90
  return fetched.test(thing) ? 25 : 10
}
