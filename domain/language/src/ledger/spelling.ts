/** Short forms and slips of the pen in the words that tell what an entry is. Everything else stays as it was written. */
const slips: Readonly<Record<string, string>> = {
  ...{
    aksed: 'asked',
    asekd: 'asked',
    ased: 'asked',
    askd: 'asked',
    asjed: 'asked',
    aked: 'asked',
    aske: 'asked',
    askes: 'asks',
  },
  ...{
    tld: 'told',
    tolf: 'told',
    todl: 'told',
    toldd: 'told',
    tild: 'told',
    siad: 'said',
    sadi: 'said',
    sayd: 'said',
    sais: 'said',
    sed: 'said',
  },
  ...{
    stroy: 'story',
    sotry: 'story',
    stoy: 'story',
    storry: 'story',
    storey: 'story',
    tsory: 'story',
    exmaple: 'example',
    exampel: 'example',
  },
  ...{
    teh: 'the',
    hte: 'the',
    thier: 'their',
    recieve: 'receive',
    abotu: 'about',
    bout: 'about',
    rekons: 'reckons',
    rekon: 'reckon',
    recons: 'reckons',
    abuot: 'about',
    abt: 'about',
    aobut: 'about',
  },
  ...{
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomoz: 'tomorrow',
    tmw: 'tomorrow',
    tommorow: 'tomorrow',
    tomorow: 'tomorrow',
    tommorrow: 'tomorrow',
  },
  ...{
    gotta: 'got to',
    gonna: 'going to',
    wanna: 'want to',
    dunno: "don't know",
    dont: "don't",
    didnt: "didn't",
    wasnt: "wasn't",
  },
  ...{
    ive: "I've",
    im: "I'm",
    theyll: "they'll",
    shes: "she's",
    hes: "he's",
    isnt: "isn't",
    doesnt: "doesn't",
    havent: "haven't",
  },
  ...{
    exp: 'experience',
    yoe: 'years of experience',
    sal: 'salary',
    mgr: 'manager',
    pls: 'please',
    fri: 'Friday',
    mon: 'Monday',
  },
  ...{
    tues: 'Tuesday',
    thurs: 'Thursday',
    em: 'them',
    u: 'you',
    eow: 'end of the week',
    eom: 'end of the month',
    eod: 'today',
  },
}

/** Long enough that one wrong letter still leaves no other word. */
const long =
  'wanted promised mentioned worried concerned wondered forgot interested explained doubted unsure notice salary migration answered struggled rambled waffled nailed fluffed questioned quizzed convinced impressed followed expected expectation'.split(
    ' ',
  )

/** Whether one letter was left out, added, changed, or two were swapped. */
const isOneSlip = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const [rest, goal] = [one.slice(at), other.slice(at)]
  const swapped = rest[0] === goal[1] && rest[1] === goal[0] && rest.slice(2) === goal.slice(2)
  return swapped || rest.slice(1) === goal.slice(1) || rest === goal.slice(1) || rest.slice(1) === goal
}

/** Words one letter away from those above that are words themselves. */
const words = new Set(
  'wonted worries answers wandered warranted forget fortnight unsured excepted fallowed inflected promises expectations notices salaries migrations'.split(
    ' ',
  ),
)

const mended = (word: string): string => {
  const lower = word.toLowerCase()
  const slip = Object.hasOwn(slips, lower) && (lower === word || lower.length > 3) ? slips[lower] : undefined
  if (slip !== undefined) return slip
  if (lower.length < 6 || words.has(lower) || long.includes(lower)) return word
  return long.find((goal) => isOneSlip(lower, goal)) ?? word
}

/** The same text with straight quotes, whole words for the usual short forms, and slips in the usual verbs mended. */
export const mendSpelling = (text: string): string =>
  text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/\bw\/(?=\s?\p{L})\s?/giu, 'with ')
    .replace(/(?<![\p{L}\p{N}])'em\b/giu, 'them')
    .replace(/(?<!')\bre:?\s(?=\p{L})/giu, 'about ')
    .replace(/\bill (?=(?:send|email|get|forward|share|call|write|let|bring)\b)/gi, "I'll ")
    .replace(/(?<![\p{L}\p{N}'@./-])\p{L}+(?!['\p{L}\p{N}@/])/gu, mended)
    .trim()
