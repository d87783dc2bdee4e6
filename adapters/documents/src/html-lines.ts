import type { DocumentLine } from '@roundtwo/operations'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import { isCapitalHeading, withPlainBullet } from './plain-lines.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section
  summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)
const unread = new Set(
  'script style noscript template svg math iframe object canvas head button select option input textarea audio video map dialog'.split(
    ' ',
  ),
)
const furniture = new Set(['nav', 'footer', 'aside'])
const junkName =
  /cookie|consent|gdpr|onetrust|newsletter|breadcrumb|social-share|share-buttons|skip-link|visually-hidden|sr-only/i

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')

const isJunk = (element: Element): boolean =>
  furniture.has(element.tagName) ||
  /^(?:navigation|contentinfo|dialog|search|banner)$/.test(attribute(element, 'role') ?? '') ||
  junkName.test(`${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`)

export interface Wanted {
  /** Navigation, footers, side notes and banners too. */
  furniture: boolean
  /** Tabs part columns, as in Word; in a page's markup they are only white space. */
  tabs: boolean
}

interface OpenLine {
  text: string
  boldCharacters: number
}

interface Writing {
  lines: DocumentLine[]
  open: OpenLine
  heading: number
  bold: number
  bullet: string
  cell: number
  given: Wanted
}

const finishLine = (writing: Writing): void => {
  const text = writing.open.text
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t[\t ]*/g, '\t')
    .trim()
  const allBold = writing.open.boldCharacters >= text.replace(/\s/g, '').length
  writing.open = { text: '', boldCharacters: 0 }
  if (text === '') return
  const item = writing.bullet
  writing.bullet = ''
  const bulleted = item === '' ? withPlainBullet(text) : item + text
  const short = text.length <= 80 && !/[.!?;,]$/.test(text)
  const heading = writing.heading > 0 || (item === '' && ((allBold && short) || isCapitalHeading(text)))
  writing.lines.push({ text: bulleted, page: 1, heading })
}

type Step = { enter: Node } | { leave: Element } | { separator: true }

const isBlock = (element: Element, writing: Writing): boolean =>
  blocks.has(element.tagName) && !(writing.cell > 0 && (element.tagName === 'td' || element.tagName === 'th'))

/** A row whose cells each hold one line reads as one line; a row used for layout reads cell by cell. */
const isDataRow = (row: Element): boolean => {
  const cells = row.childNodes.filter((child): child is Element => 'tagName' in child && /^t[dh]$/.test(child.tagName))
  const oneLine = (cell: Element): boolean => {
    let paragraphs = 0
    const waiting: Node[] = [...cell.childNodes]
    for (let node = waiting.pop(); node !== undefined && paragraphs < 2; node = waiting.pop()) {
      if ('tagName' in node && /^(?:p|div|li|h[1-6]|br|table)$/.test(node.tagName))
        paragraphs += node.tagName === 'li' || node.tagName === 'table' || node.tagName === 'br' ? 2 : 1
      if ('childNodes' in node) waiting.push(...node.childNodes)
    }
    return paragraphs < 2
  }
  return cells.length > 1 && cells.every(oneLine)
}

const enterElement = (element: Element, writing: Writing, steps: Step[]): void => {
  const tag = element.tagName
  if (unread.has(tag) || isHidden(element) || (!writing.given.furniture && isJunk(element))) return
  if (tag === 'br') {
    finishLine(writing)
    return
  }
  const inRow = writing.cell > 0
  if (isBlock(element, writing) && !inRow) finishLine(writing)
  if (/^h[1-6]$/.test(tag)) writing.heading++
  if (/^(?:b|strong|th|dt)$/.test(tag)) writing.bold++
  if (tag === 'li') writing.bullet = '- '
  if (tag === 'tr' && isDataRow(element)) writing.cell++
  else if (inRow && tag === 'tr') writing.cell++
  steps.push({ leave: element })
  for (let index = element.childNodes.length - 1; index >= 0; index--) {
    const child = element.childNodes[index]
    if (child === undefined) continue
    if (writing.cell > 0 && 'tagName' in child && /^t[dh]$/.test(child.tagName)) steps.push({ separator: true })
    steps.push({ enter: child })
  }
}

const leaveElement = (element: Element, writing: Writing): void => {
  const tag = element.tagName
  if (tag === 'tr' && writing.cell > 0) {
    writing.cell--
    if (writing.cell === 0) finishLine(writing)
  } else if (isBlock(element, writing) && writing.cell === 0) finishLine(writing)
  else if (blocks.has(tag)) writing.open.text += ' '
  if (/^h[1-6]$/.test(tag)) writing.heading--
  if (/^(?:b|strong|th|dt)$/.test(tag)) writing.bold--
  if (tag === 'li') writing.bullet = ''
}

/** Visible text in document order; its own stack, since markup may nest deeper than calls can. */
export const linesOfNodes = (nodes: Node[], given: Wanted): DocumentLine[] => {
  const writing: Writing = {
    lines: [],
    open: { text: '', boldCharacters: 0 },
    heading: 0,
    bold: 0,
    bullet: '',
    cell: 0,
    given,
  }
  const steps: Step[] = nodes.map((node): Step => ({ enter: node })).reverse()
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('separator' in step) writing.open.text += '\t'
    else if ('leave' in step) leaveElement(step.leave, writing)
    else if (defaultTreeAdapter.isTextNode(step.enter)) {
      const text = step.enter.value.replace(given.tabs ? /[^\S\t]+/g : /\s+/g, ' ')
      writing.open.text += text
      if (writing.bold > 0) writing.open.boldCharacters += text.replace(/\s/g, '').length
    } else if (defaultTreeAdapter.isElementNode(step.enter)) enterElement(step.enter, writing, steps)
    else if ('childNodes' in step.enter)
      for (const child of [...step.enter.childNodes].reverse()) steps.push({ enter: child })
  }
  finishLine(writing)
  return writing.lines
}
