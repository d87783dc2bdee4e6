import { clusterOf, type Token } from '@roundtwo/text'
import type { CvLine } from './resume-lines.ts'
import { inlineSection, type NamedSection, namedSection } from './sections.ts'
import { classesOf, type WordClass } from './word-classes.ts'

/** What is told of a line by itself, once, for its own features and those of its neighbours. */
interface Look {
  cv: CvLine
  named: NamedSection | null
  inline: string | null
  classes: readonly (readonly WordClass[])[]
  shape: string[]
}

const lengthOf = (words: number): string =>
  words > 24 ? 'page' : words > 14 ? 'long' : words > 8 ? 'middle' : words > 4 ? 'short' : String(words)

const isName = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text)

/** Where a period stands in a line: it is the line, begins it, ends it or stands within. */
function periodPlace({ periods, tokens }: CvLine): string {
  const [period] = periods
  if (!period) return 'none'
  const [starts, ends] = [period.from <= 1, period.to >= tokens.length - 1]
  const place = starts && ends ? 'alone' : starts ? 'first' : ends ? 'last' : 'within'
  return `${period.single ? 'date' : 'span'} ${place}`
}

function shapeOf(cv: CvLine): string[] {
  const { line, tokens, periods } = cv
  const words = tokens.filter(({ kind }) => kind === 'word')
  const [period] = periods
  const rest = period ? words.filter((word) => !tokens.slice(period.from, period.to).includes(word)) : words
  const capitals = rest.filter(isName).length
  const digits = line.text.replace(/\D/g, '').length
  return [
    `length ${lengthOf(words.length)}`,
    `rest ${lengthOf(rest.length)}`,
    `period ${periodPlace(cv)}`,
    ...(line.heading ? ['heading'] : []),
    ...(line.bullet === null ? [] : ['bullet']),
    ...(line.gapBefore ? ['gap'] : []),
    ...(line.indent > 0 ? ['indent'] : []),
    ...(line.cells.length > 1 ? [`cells ${Math.min(4, line.cells.length)}`] : []),
    ...(/\p{Lu}{2}/u.test(line.text) && line.text === line.text.toUpperCase() ? ['capitals'] : []),
    ...(rest.length > 0 ? [`named ${Math.round((capitals / rest.length) * 3)}`] : []),
    ...(/[.;!?]$/.test(line.text) ? ['stop'] : []),
    ...(line.text.endsWith(':') ? ['colon'] : []),
    ...(/(?:^|\s)\d{1,2}$/.test(line.text) ? ['ends number'] : []),
    ...(tokens.some(({ kind }) => kind === 'address') ? ['mail'] : []),
    ...(tokens.some(({ kind }) => kind === 'link') ? ['link'] : []),
    ...(digits >= 7 && !period ? ['digits'] : []),
    `commas ${Math.min(3, line.text.split(',').length - 1)}`,
    ...tokens.filter(({ text }) => '|·•–—/(:@&'.includes(text)).map(({ text }) => `sign ${text}`),
  ]
}

function lookAt(cv: CvLine): Look {
  const { line, tokens } = cv
  return {
    cv,
    named: namedSection(line.text),
    inline: inlineSection(line.text)?.kind ?? null,
    classes: tokens.length > 60 ? [] : tokens.map(classesOf),
    shape: shapeOf(cv),
  }
}

function classFeatures(look: Look): string[] {
  const { classes, cv } = look
  const features: string[] = []
  classes.forEach((own, at) => {
    for (const name of own) {
      features.push(`has ${name}`)
      if (at === 0) features.push(`first ${name}`)
      if (at === cv.tokens.length - 1) features.push(`last ${name}`)
      if (at < 8) features.push(`early ${name}`)
    }
  })
  const count = classes.filter((own) => own.includes('language')).length
  return count > 1 ? [...features, 'languages'] : features
}

function wordFeatures({ tokens }: CvLine): string[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const features = [`first ${tokens[0]?.folded}`]
  // What is told at length is told by its beginning.
  for (const { folded, stem } of words.slice(0, words.length > 14 ? 5 : 14)) {
    features.push(`word ${stem}`)
    const fine = clusterOf(folded, 'fine')
    if (fine !== null) features.push(`fine ${fine}`)
    else features.push('unknown', `ends ${folded.slice(-3)}`)
  }
  return features
}

/** What of a line its neighbours are judged by. */
const besideFeatures = (side: string, look: Look | undefined): string[] =>
  look === undefined
    ? [`${side} none`]
    : [
        ...look.shape
          .filter((shape) => !shape.startsWith('sign') && !shape.startsWith('commas'))
          .map((shape) => `${side} ${shape}`),
        ...(look.named ? [`${side} ${look.named.exact ? 'names' : 'hints'} ${look.named.kind}`] : []),
        ...new Set(look.classes.flat().map((name) => `${side} has ${name}`)),
      ]

const placeOf = (index: number): string => (index < 6 ? String(index) : index < 15 ? 'top' : 'later')

/** Lines that come again but for their numbers are of the page, not of the CV. */
function repeatedLines(lines: readonly CvLine[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const { line } of lines) {
    const key = line.text.replace(/\d+/g, '0')
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([key]) => key))
}

/** Words of the mail address that is given first: a name is often like it. */
function mailName(lines: readonly CvLine[]): string {
  const mail = lines.flatMap(({ tokens }) => tokens).find(({ kind }) => kind === 'address')
  return mail?.folded.split('@')[0] ?? ''
}

function namedFeatures({ kind, exact }: NamedSection, { line }: CvLine): string[] {
  const named = `${exact ? 'names' : 'hints'} ${kind}`
  return [
    named,
    ...(line.heading ? [`heading ${named}`] : []),
    ...(line.bullet === null ? [] : ['bulleted name']),
  ]
}

/** The features of each line of a CV, for the tagger of lines. */
export function lineFeatures(lines: readonly CvLine[]): string[][] {
  const looks = lines.map(lookAt)
  const repeated = repeatedLines(lines)
  const mail = mailName(lines)
  const nameWords = new Set(lines[0]?.tokens.map(({ folded }) => folded))
  let under = 'head'
  return looks.map((look, index) => {
    const { cv, named, shape } = look
    if (named?.exact && cv.line.bullet === null) under = named.kind
    const own = shape.filter((feature) => /^(?:period|bullet|gap|heading|rest|stop)/.test(feature))
    const likeMail = cv.tokens.some(({ folded }) => folded.length > 2 && mail.includes(folded))
    const likeName = index > 0 && cv.tokens.filter(({ folded }) => nameWords.has(folded)).length > 1
    return [
      'always',
      ...shape,
      ...classFeatures(look),
      ...wordFeatures(cv),
      ...(named ? namedFeatures(named, cv) : []),
      ...(look.inline ? [`inline ${look.inline}`] : []),
      `place ${placeOf(index)}`,
      `under ${under}`,
      ...own.map((feature) => `under ${under} ${feature}`),
      ...(likeMail ? ['like mail'] : []),
      ...(likeName ? ['like name'] : []),
      ...(repeated.has(cv.line.text.replace(/\d+/g, '0')) ? ['repeated'] : []),
      ...besideFeatures('before', looks[index - 1]),
      ...besideFeatures('after', looks[index + 1]),
      ...besideFeatures('next', looks[index + 2]).filter((feature) =>
        /period|bullet|gap|heading/.test(feature),
      ),
    ]
  })
}
