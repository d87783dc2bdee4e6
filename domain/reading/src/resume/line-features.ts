import { clusterOf, type Token } from '@roundtwo/text'
import { held, isCapital, named, templates } from '../features.ts'
import { classesOf, inlineSection, namedSection, sectionKinds } from './cv-words.ts'
import type { CvLine } from './resume-lines.ts'

/** What a line of a CV can be; `job` begins an entry, `job head` goes on naming it, `role` is another at the same employer. */
export const lineLabels = [
  ...(['name', 'title', 'contact', 'personal', 'furniture', 'summary'] as const),
  ...(['job', 'job head', 'role', 'job text', 'study', 'study head', 'study text'] as const),
  ...(['project', 'project text', 'post', 'post head', 'post text', 'skills', 'languages'] as const),
  ...(['certificate', 'certificate head', 'award', 'award head', 'publication'] as const),
  ...(['interests', 'reference', 'other'] as const),
  ...sectionKinds.map((kind) => `heading ${kind}` as const),
] as const
export type LineLabel = (typeof lineLabels)[number]

/** Lengths from so many words on; shorter ones are told by their number. */
const lengths = Object.entries({ page: 25, long: 15, middle: 9, short: 5 })
const lengthOf = (words: number): string => lengths.find(([, least]) => words >= least)?.[0] ?? String(words)

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** Where a period stands in a line: it is the line, begins it, ends it or stands within. */
function periodPlace({ periods: [period], tokens }: CvLine): string {
  if (!period) return 'none'
  const [starts, ends] = [period.from <= 1, period.to >= tokens.length - 1]
  const [place] = held({ alone: starts && ends, first: starts, last: ends, within: true })
  return `${period.single ? 'date' : 'span'} ${place}`
}

function shapeOf(cv: CvLine): string[] {
  const { line, tokens, periods } = cv
  const [period] = periods
  const { text } = line
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

/** What is told of a line by itself, once, for its own features and those of its neighbours. */
function lookOf(cv: CvLine) {
  const section = namedSection(cv.line.text)
  const name = section && `${section.exact ? 'names' : 'hints'} ${section.kind}`
  return { cv, section, name, shape: shapeOf(cv), classes: cv.tokens.length > 60 ? [] : cv.tokens.map(classesOf) }
}
type Look = ReturnType<typeof lookOf>

const ofClass = templates('has {name}|{first}?first {name}|{last}?last {name}|{early}?early {name}')

const classFeatures = ({ classes }: Look): string[] => [
  ...classes.flatMap((own, at) => {
    const place = { first: at === 0, last: at === classes.length - 1, early: at < 8 }
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

/** What of a line its neighbours are judged by. */
function besideFeatures(side: string, look: Look | undefined): string[] {
  if (!look) return [`${side} none`]
  const shape = look.shape.filter((feature) => !/^(?:sign|commas)/.test(feature))
  const classes = new Set(look.classes.flat().map((name) => `has ${name}`))
  return named(side, [...shape, ...(look.name ? [look.name] : []), ...classes])
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
  const looks = lines.map(lookOf)
  const likeness = likenessIn(lines)
  // Pictures before headings may have become bullets: seldom are items of lists called like sections.
  const areHeadings = looks.filter(({ cv, section }) => section?.exact && cv.line.bullet !== null).length > 1
  let under = 'head'
  return looks.map((look, index) => {
    const { cv, section, name, shape } = look
    const { text, bullet, heading } = cv.line
    const isItem = bullet !== null && !areHeadings
    if (section?.exact && !isItem) under = section.kind
    const inline = inlineSection(text)
    const placing = shape.filter((feature) => /^(?:period|bullet|gap|heading|rest|stop)/.test(feature))
    return [
      'always',
      ...shape,
      ...classFeatures(look),
      ...wordFeatures(cv),
      ...(name ? [name, ...held({ [`heading ${name}`]: heading, 'bulleted name': isItem })] : []),
      ...(inline ? [`inline ${inline.kind}`] : []),
      `place ${index < 6 ? index : index < 15 ? 'top' : 'later'}`,
      `under ${under}`,
      ...named(`under ${under}`, placing),
      ...likeness(cv),
      ...besideFeatures('before', looks[index - 1]),
      ...besideFeatures('after', looks[index + 1]),
      ...besideFeatures('next', looks[index + 2]).filter((feature) => /period|bullet|gap|heading/.test(feature)),
    ]
  })
}
