import { clusterOf, type Token } from '@roundtwo/text'
import { held, isCapital, named, templates } from '../features.ts'
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
  return [
    `length ${lengthOf(words.length)}`,
    `rest ${lengthOf(rest.length)}`,
    `period ${periodPlace(cv)}`,
    `commas ${Math.min(3, text.split(',').length - 1)}`,
    ...held({
      heading: line.heading,
      bullet: line.bullet !== null,
      gap: line.gapBefore,
      indent: line.indent > 0,
      [`cells ${Math.min(4, line.cells.length)}`]: line.cells.length > 1,
      capitals: /\p{Lu}{2}/u.test(text) && text === text.toUpperCase(),
      [`named ${Math.round((rest.filter(isCapital).length / rest.length) * 3)}`]: rest.length > 0,
      stop: /[.;!?]$/.test(text),
      colon: text.endsWith(':'),
      'ends number': /(?:^|\s)\d{1,2}$/.test(text),
      mail: tokens.some(({ kind }) => kind === 'address'),
      link: tokens.some(({ kind }) => kind === 'link'),
      digits: !period && text.replace(/\D/g, '').length >= 7,
    }),
    ...tokens.filter((token) => '|·•–—/(:@&'.includes(token.text)).map((token) => `sign ${token.text}`),
  ]
}

const ofClass = templates('has {name}|{first}?first {name}|{last}?last {name}|{early}?early {name}')

const classFeatures = ({ classes, cv }: Look): string[] => [
  ...classes.flatMap((own, at) => {
    const place = { first: at === 0, last: at === cv.tokens.length - 1, early: at < 8 }
    return own.flatMap((name) => ofClass({ ...place, name }))
  }),
  ...held({ languages: classes.filter((own) => own.includes('language')).length > 1 }),
]

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
  return named(side, [
    ...look.shape.filter((feature) => !/^(?:sign|commas)/.test(feature)),
    ...(look.named ? [nameOf(look.named)] : []),
    ...new Set(look.classes.flat().map((name) => `has ${name}`)),
  ])
}

const withoutNumbers = ({ line }: CvLine): string => line.text.replace(/\d+/g, '0')

/** What the first lines and the lines that come again tell of each other. */
function likenessIn(lines: readonly CvLine[]): (cv: CvLine) => string[] {
  const alike = Map.groupBy(lines, withoutNumbers)
  // Words of the mail address that is given first: a name is often like it.
  const address = lines.flatMap(({ tokens }) => tokens).find(({ kind }) => kind === 'address')
  const mail = address?.folded.split('@')[0] ?? ''
  const name = new Set(lines[0]?.tokens.map(({ folded }) => folded))
  return (cv) =>
    held({
      'like mail': cv.tokens.some(({ folded }) => folded.length > 2 && mail.includes(folded)),
      'like name': cv !== lines[0] && cv.tokens.filter(({ folded }) => name.has(folded)).length > 1,
      // Lines that come again but for their numbers are of the page, not of the CV.
      repeated: (alike.get(withoutNumbers(cv))?.length ?? 0) > 1,
    })
}

/** The features of each line of a CV, for the tagger of lines. */
export function lineFeatures(lines: readonly CvLine[]): string[][] {
  const looks = lines.map((cv): Look => {
    const classes = cv.tokens.length > 60 ? [] : cv.tokens.map(classesOf)
    return { cv, named: namedSection(cv.line.text), classes, shape: shapeOf(cv) }
  })
  const likeness = likenessIn(lines)
  let under = 'head'
  return looks.map((look, index) => {
    const { cv, named, shape } = look
    const { text, bullet, heading } = cv.line
    const isBulleted = bullet !== null
    if (named?.exact && !isBulleted) under = named.kind
    const inline = inlineSection(text)
    const name = named && nameOf(named)
    return [
      'always',
      ...shape,
      ...classFeatures(look),
      ...wordFeatures(cv),
      ...(name ? [name, ...held({ [`heading ${name}`]: heading, 'bulleted name': isBulleted })] : []),
      ...(inline ? [`inline ${inline.kind}`] : []),
      `place ${index < 6 ? index : index < 15 ? 'top' : 'later'}`,
      `under ${under}`,
      ...shape
        .filter((feature) => /^(?:period|bullet|gap|heading|rest|stop)/.test(feature))
        .map((feature) => `under ${under} ${feature}`),
      ...likeness(cv),
      ...besideFeatures('before', looks[index - 1]),
      ...besideFeatures('after', looks[index + 1]),
      ...besideFeatures('next', looks[index + 2]).filter((feature) => /period|bullet|gap|heading/.test(feature)),
    ]
  })
}
