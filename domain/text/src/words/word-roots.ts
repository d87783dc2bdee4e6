/** Past forms whose present cannot be told by rule. */
const irregular: Readonly<Record<string, string>> = {
  led: 'lead',
  taught: 'teach',
  wrote: 'write',
  written: 'write',
  built: 'build',
  rebuilt: 'rebuild',
  found: 'find',
  held: 'hold',
  chose: 'choose',
  chosen: 'choose',
  kept: 'keep',
  sold: 'sell',
  spoke: 'speak',
  spoken: 'speak',
  told: 'tell',
  brought: 'bring',
  fought: 'fight',
  dealt: 'deal',
  ran: 'run',
  won: 'win',
  grew: 'grow',
  grown: 'grow',
  drew: 'draw',
  drawn: 'draw',
  broke: 'break',
  broken: 'break',
  fell: 'fall',
  fallen: 'fall',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  undertook: 'undertake',
  began: 'begin',
  begun: 'begin',
  sought: 'seek',
  met: 'meet',
  paid: 'pay',
  spent: 'spend',
  thought: 'think',
  rethought: 'rethink',
  knew: 'know',
  learnt: 'learn',
  lost: 'lose',
  understood: 'understand',
  overcame: 'overcome',
  stood: 'stand',
  heard: 'hear',
  caught: 'catch',
  bought: 'buy',
  shown: 'show',
  rose: 'rise',
  risen: 'rise',
  drove: 'drive',
  driven: 'drive',
  agreed: 'agree',
  disagreed: 'disagree',
  guaranteed: 'guarantee',
  analysis: 'analyse',
  analyses: 'analyse',
  children: 'child',
  clientele: 'client',
}

const doubled = /([bdfglmnprt])\1$/u

const ruled = (word: string): string => {
  const singular = word.replace(/(?:ies|ied)$/u, 'y').replace(/(?<![siu])s$/u, '')
  const plain = singular
    .replace(/i[sz]ation$/u, 'ise')
    .replace(/ation$/u, 'ate')
    .replace(/(?<=[aeiouy].*)(?:ing|(?<!e)ed)$/u, '')
    .replace(/(?<=.{4})(?:ment|ly)$/u, '')
  return plain
    .replace(/iz(?=e?$)/u, 'is')
    .replace(/(?<=..)e+$/u, '')
    .replace(doubled, '$1')
}

/**
 * What the forms of an English word have in common: "persuaded", "persuading" and "persuade" are one. Rougher than a
 * dictionary: it joins a few words that have nothing to do with each other, and misses some that do.
 */
export const rootOf = (word: string): string => {
  const own = Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : word
  return own.length <= 3 ? own : ruled(own)
}

export interface RootedWord {
  /** As it stands in the text. */
  word: string
  root: string
}

/** The words of a text with their roots, in order. Accents and case make no difference to a root. */
export const rootedWords = (text: string): RootedWord[] =>
  (text.match(/[\p{L}\p{M}\p{N}+#]+(?:['’][\p{L}\p{M}]+)?/gu) ?? []).flatMap((word) => {
    const plain = word
      .normalize('NFKD')
      // Some marks that stand alone are taken apart into a blank and the mark.
      .replace(/[\p{M}\s]/gu, '')
      .toLowerCase()
      .replace(/['’](?:s|d|ll|ve|re|m)$/u, '')
    return plain === '' ? [] : [{ word, root: rootOf(plain) }]
  })

/** The roots of a text between blanks, so that a phrase is found by containment. */
export const rootLine = (text: string): string => {
  const roots = rootedWords(text).map(({ root }) => root)
  return roots.length === 0 ? '' : ` ${roots.join(' ')} `
}

const everyday = new Set(
  `a about above according across actually after again against all almost alone along already also although always am among an
  and another any anybody anyone anything are around as ask at away back be because become been before behind being below beside
  best better between both bring but by call came can cannot come could day deal describe did different do does doing done down during
  each either else end enough even ever every everybody everyone everything example experience explain few find first for from
  further gave get give go going good got great had handle happen hard has have having he help her here him his how i if in into
  is it its itself job just keep kind knew know knowledge last later least less let like list little long look lot made make many
  may me mean might more most much must my need never new next no nobody nor not nothing now of off often on once one only or
  other others our out over own part people person place point proven put quite rather really reason recent right said same say
  see seem sense several she should show side since skill so some somebody someone something soon still strong such sure take talk tell
  than that the their them then there these they thing think this those though through thus time to together told too took toward
  try turn two under understand until up upon us use used using very want was way we week well went were what when where whether
  which while who whom whose why will with within without work worked would year yet you your ability able excellent solid
  demonstrable relevant related required requirement role team company organisation business candidate including etc least two three four
  five six seven eight nine ten plus ensure within minimum degree level high`
    .split(/\s+/u)
    .map(rootOf),
)

/** Whether a word says something of its own: neither everyday nor a bare number. */
export const isTelling = ({ root }: RootedWord): boolean =>
  root.length > 2 && !everyday.has(root) && !/^\d+$/u.test(root)

/** The telling words of a text by their roots, each once, as first written. */
export const tellingWords = (text: string): Map<string, string> => {
  const words = new Map<string, string>()
  for (const each of rootedWords(text))
    if (isTelling(each) && !words.has(each.root)) words.set(each.root, each.word)
  return words
}
