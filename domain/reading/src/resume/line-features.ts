import { clusterOf, type Token } from '@roundtwo/text'
import type { CvLine } from './resume-lines.ts'
import { inlineSection, type NamedSection, namedSection } from './sections.ts'
import { classesOf, type WordClass } from './word-classes.ts'

/** What is told of a line by itself, once, for its own features and those of its neighbours. */
interface Look {
  cv: CvLine
  named: NamedSection | null
  classes: readonly (readonly WordClass[])[]
  shape: string[]
}

const lengthOf = (words: number): string =>
  words > 24 ? 'page' : words > 14 ? 'long' : words > 8 ? 'middle' : words > 4 ? 'short' : String(words)

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** Where a period stands in a line: it is the line, begins it, ends it or stands within. */
function periodPlace({ periods: [period], tokens }: CvLine): string {
  if (!period) return 'none'
  const [starts, ends] = [period.from <= 1, period.to >= tokens.length - 1]
  const place = starts && ends ? 'alone' : starts ? 'first' : ends ? 'last' : 'within'
  return `${period.single ? 'date' : 'span'} ${place}`
}

function shapeOf(cv: CvLine): string[] {
  const { line, tokens } = cv
  const { text } = line
  const [period] = cv.periods
  const words = tokens.filter(isWord)
  const dated = period ? tokens.slice(period.from, period.to) : []
  const rest = words.filter((word) => !dated.includes(word))
  const capitals = rest.filter((word) => /^\p{Lu}/u.test(word.text)).length
  const held: Readonly<Record<string, boolean>> = {
    heading: line.heading,
    bullet: line.bullet !== null,
    gap: line.gapBefore,
    indent: line.indent > 0,
    [`cells ${Math.min(4, line.cells.length)}`]: line.cells.length > 1,
    capitals: /\p{Lu}{2}/u.test(text) && text === text.toUpperCase(),
    [`named ${Math.round((capitals / rest.length) * 3)}`]: rest.length > 0,
    stop: /[.;!?]$/.test(text),
    colon: text.endsWith(':'),
    'ends number': /(?:^|\s)\d{1,2}$/.test(text),
    mail: tokens.some(({ kind }) => kind === 'address'),
    link: tokens.some(({ kind }) => kind === 'link'),
    digits: !period && text.replace(/\D/g, '').length >= 7,
  }
  return [
    `length ${lengthOf(words.length)}`,
    `rest ${lengthOf(rest.length)}`,
    `period ${periodPlace(cv)}`,
    ...Object.keys(held).filter((feature) => held[feature]),
    `commas ${Math.min(3, text.split(',').length - 1)}`,
    ...tokens.filter((token) => '|·•–—/(:@&'.includes(token.text)).map((token) => `sign ${token.text}`),
  ]
}

function classFeatures({ classes, cv }: Look): string[] {
  const features = classes.flatMap((own, at) =>
    own.flatMap((name) => [
      `has ${name}`,
      ...(at === 0 ? [`first ${name}`] : []),
      ...(at === cv.tokens.length - 1 ? [`last ${name}`] : []),
      ...(at < 8 ? [`early ${name}`] : []),
    ]),
  )
  const languages = classes.filter((own) => own.includes('language')).length
  return languages > 1 ? [...features, 'languages'] : features
}

function wordFeatures({ tokens }: CvLine): string[] {
  const words = tokens.filter(isWord)
  // What is told at length is told by its beginning.
  const told = words.slice(0, words.length > 14 ? 5 : 14).flatMap(({ folded, stem }) => {
    const fine = clusterOf(folded, 'fine')
    return [`word ${stem}`, ...(fine === null ? ['unknown', `ends ${folded.slice(-3)}`] : [`fine ${fine}`])]
  })
  return [`first ${tokens[0]?.folded}`, ...told]
}

const nameOf = ({ kind, exact }: NamedSection): string => `${exact ? 'names' : 'hints'} ${kind}`

/** What of a line its neighbours are judged by. */
function besideFeatures(side: string, look: Look | undefined): string[] {
  if (!look) return [`${side} none`]
  const { shape, named, classes } = look
  const features = [
    ...shape.filter((feature) => !/^(?:sign|commas)/.test(feature)),
    ...(named ? [nameOf(named)] : []),
    ...new Set(classes.flat().map((name) => `has ${name}`)),
  ]
  return features.map((feature) => `${side} ${feature}`)
}

function namedFeatures(named: NamedSection, { line }: CvLine): string[] {
  const name = nameOf(named)
  return [
    name,
    ...(line.heading ? [`heading ${name}`] : []),
    ...(line.bullet === null ? [] : ['bulleted name']),
  ]
}

const withoutNumbers = ({ line }: CvLine): string => line.text.replace(/\d+/g, '0')

/** The features of each line of a CV, for the tagger of lines. */
export function lineFeatures(lines: readonly CvLine[]): string[][] {
  const looks = lines.map(
    (cv): Look => ({
      cv,
      named: namedSection(cv.line.text),
      classes: cv.tokens.length > 60 ? [] : cv.tokens.map(classesOf),
      shape: shapeOf(cv),
    }),
  )
  const alike = Map.groupBy(lines, withoutNumbers)
  // Words of the mail address that is given first: a name is often like it.
  const address = lines.flatMap(({ tokens }) => tokens).find(({ kind }) => kind === 'address')
  const mail = address?.folded.split('@')[0] ?? ''
  const nameWords = new Set(lines[0]?.tokens.map(({ folded }) => folded))
  let under = 'head'
  return looks.map((look, index) => {
    const { cv, named, shape } = look
    if (named?.exact && cv.line.bullet === null) under = named.kind
    const inline = inlineSection(cv.line.text)
    const likeMail = cv.tokens.some(({ folded }) => folded.length > 2 && mail.includes(folded))
    const likeName = index > 0 && cv.tokens.filter(({ folded }) => nameWords.has(folded)).length > 1
    return [
      'always',
      ...shape,
      ...classFeatures(look),
      ...wordFeatures(cv),
      ...(named ? namedFeatures(named, cv) : []),
      ...(inline ? [`inline ${inline.kind}`] : []),
      `place ${index < 6 ? index : index < 15 ? 'top' : 'later'}`,
      `under ${under}`,
      ...shape
        .filter((feature) => /^(?:period|bullet|gap|heading|rest|stop)/.test(feature))
        .map((feature) => `under ${under} ${feature}`),
      ...(likeMail ? ['like mail'] : []),
      ...(likeName ? ['like name'] : []),
      // Lines that come again but for their numbers are of the page, not of the CV.
      ...((alike.get(withoutNumbers(cv))?.length ?? 0) > 1 ? ['repeated'] : []),
      ...besideFeatures('before', looks[index - 1]),
      ...besideFeatures('after', looks[index + 1]),
      ...besideFeatures('next', looks[index + 2]).filter((feature) =>
        /period|bullet|gap|heading/.test(feature),
      ),
    ]
  })
}
