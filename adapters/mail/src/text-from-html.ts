import { decodeEntities } from './html-entities.ts'

/** Their content is never shown. */
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg'])

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset'],
  ...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'main', 'nav', 'ol'],
  ...['p', 'pre', 'section', 'table', 'tr', 'ul'],
])
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'hr'])

interface Page {
  lines: string[]
  line: string
  quoted: number
  preformatted: number
  link: { address: string; from: number; line: number } | null
  /** Hidden elements that never end: looked for once, so that reading stays linear. */
  unclosed: Set<string>
}

const endLine = (page: Page, blank: boolean): void => {
  const text = page.line.replace(/[ \t]+$/, '')
  const mark = '> '.repeat(Math.min(page.quoted, 5))
  if (text !== '') page.lines.push(mark + text)
  if (blank && page.lines.length > 0 && page.lines.at(-1) !== mark.trimEnd()) page.lines.push(mark.trimEnd())
  page.line = ''
}

const addText = (page: Page, raw: string): void => {
  const text = decodeEntities(raw)
  if (page.preformatted > 0) {
    const [first = '', ...rest] = text.split(/\r?\n/)
    page.line += first
    for (const next of rest) {
      endLine(page, page.line.trim() === '')
      page.line = next
    }
    return
  }
  const folded = text.replace(/[ \t\r\n\f]+/g, ' ')
  page.line += /(?:^|\s)$/.test(page.line.slice(-1)) ? folded.replace(/^ /, '') : folded
}

/** A link's address is kept when its words do not show it: "Join the meeting (https://...)". */
const endLink = (page: Page): void => {
  if (!page.link) return
  const { address, from, line } = page.link
  page.link = null
  const shown = line === page.lines.length ? page.line.slice(from) : ''
  const plain = address.replace(/^mailto:/i, '')
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(address) && !shown.includes(plain)) page.line += ` (${plain})`
}

const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}

const startElement = (page: Page, name: string, tag: string): void => {
  if (name === 'br') {
    endLine(page, page.line.trim() === '')
  } else if (name === 'li') {
    endLine(page, false)
    page.line = '- '
  } else if ((name === 'td' || name === 'th') && page.line.trim() !== '') {
    page.line = `${page.line.trimEnd()} `
  } else if (name === 'a') {
    endLink(page)
    page.link = { address: attribute(tag, 'href'), from: page.line.length, line: page.lines.length }
  } else if (blocks.has(name) && page.line !== '- ') {
    endLine(page, paragraphs.has(name))
  }
  if (name === 'blockquote') page.quoted += 1
  if (name === 'pre') page.preformatted += 1
}

const endElement = (page: Page, name: string): void => {
  if (name === 'a') endLink(page)
  if (name === 'li' || blocks.has(name)) endLine(page, paragraphs.has(name))
  if (name === 'blockquote') page.quoted = Math.max(0, page.quoted - 1)
  if (name === 'pre') page.preformatted = Math.max(0, page.preformatted - 1)
}

/** Where a tag that begins at `from` ends; a `>` within quotation marks does not end it. */
const tagEnd = (html: string, from: number, last: number): number => {
  if (from > last) return -1
  const plain = html.indexOf('>', from)
  if (plain === -1) return -1
  let quote = ''
  for (let at = from; at < Math.min(html.length, from + 2_000); at += 1) {
    const character = html[at] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
    else if (character === '>') return at
  }
  return plain
}

const afterHidden = (page: Page, lower: string, name: string, from: number): number => {
  const end = page.unclosed.has(name) ? -1 : lower.indexOf(`</${name}`, from)
  if (end === -1) {
    page.unclosed.add(name)
    return from
  }
  const close = lower.indexOf('>', end)
  return close === -1 ? lower.length : close + 1
}

/** The place after the markup that begins at `at`. */
const readMarkup = (page: Page, html: string, lower: string, at: number, last: number): number => {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    return end === -1 ? html.length : end + 3
  }
  const name = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(at, at + 20))?.[1]
  const end = tagEnd(html, at, last)
  if (end === -1 || (!name && !/^<[!?/a-z]/.test(lower.slice(at, at + 2)))) {
    addText(page, '<')
    return at + 1
  }
  // Outlook's namespaced tags (<o:p>) have no layout of their own.
  if (!name || lower[at + 1 + name.length] === ':') return end + 1
  if (lower[at + 1] === '/') endElement(page, name)
  else if (hidden.has(name)) return afterHidden(page, lower, name, end + 1)
  else startElement(page, name, html.slice(at, end + 1))
  return end + 1
}

/** What a reader of the page sees, in lines: list items begin with "- ", quoted mail with "> ". Linear in its length. */
export const textFromHtml = (html: string): string => {
  const page: Page = { lines: [], line: '', quoted: 0, preformatted: 0, link: null, unclosed: new Set() }
  // Lower-casing may change the length of a few letters; ASCII alone keeps places the same.
  const lower = html.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
  const last = html.lastIndexOf('>')
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next !== at) addText(page, html.slice(at, next === -1 ? html.length : next))
    if (next === -1) break
    at = readMarkup(page, html, lower, next, last)
  }
  endLine(page, false)
  return page.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?:\n>)+$/, '')
    .trim()
}
