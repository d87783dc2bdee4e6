import type { DocumentLine, DocumentText } from '@roundtwo/operations'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { attribute, linesOfNodes } from './html-lines.ts'
import { jobPostingsIn } from './job-postings.ts'

const pageOnly = { furniture: false, tabs: false }
const everything = { furniture: true, tabs: false }

type Element = DefaultTreeAdapterTypes.Element

const elementsOf = (root: DefaultTreeAdapterTypes.Document): Element[] => {
  const found: Element[] = []
  const waiting: DefaultTreeAdapterTypes.Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node)
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index]
        if (child !== undefined) waiting.push(child)
      }
  }
  return found
}

const scriptText = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

const length = (lines: DocumentLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

const longest = (candidates: DocumentLine[][]): DocumentLine[] =>
  candidates.reduce((best, lines) => (length(lines) > length(best) ? lines : best), [])

/** The page's own part: its main element, or the article that holds most of its words. */
const mainLines = (elements: Element[], body: DocumentLine[]): DocumentLine[] => {
  const mains = elements.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main')
  const main = longest(mains.slice(0, 5).map((element) => linesOfNodes([element], pageOnly)))
  if (length(main) >= length(body) * 0.3) return main
  const articles = elements.filter((element) => element.tagName === 'article')
  const article = longest(articles.slice(0, 50).map((element) => linesOfNodes([element], pageOnly)))
  return length(article) >= length(body) * 0.4 ? article : body
}

const withTitle = (lines: DocumentLine[], elements: Element[]): DocumentLine[] => {
  const title = elements.find((element) => element.tagName === 'h1')
  const [line] = title === undefined ? [] : linesOfNodes([title], everything)
  return line === undefined || lines.some(({ text }) => text === line.text) ? lines : [line, ...lines]
}

const linesOfMarkup = (markup: string): DocumentLine[] => linesOfNodes([parse(markup)], everything)

const entities = /&(?:lt|gt|amp|quot|nbsp|#\d+);/

/** Descriptions come as HTML, as text, or as HTML escaped once more. */
const descriptionLines = (description: string): DocumentLine[] => {
  if (/<[a-z][^>]*>/i.test(description)) return linesOfMarkup(description)
  const once = entities.test(description)
    ? linesOfMarkup(description)
        .map(({ text }) => text)
        .join('\n')
    : description
  if (/<(?:p|br|ul|li|div|strong|h\d)\b/i.test(once)) return linesOfMarkup(once)
  return linesOfMarkup(`<p>${once.replace(/</g, '&lt;').replace(/\r?\n/g, '<br>')}</p>`)
}

/** A page that only a script fills has nearly no words of its own. */
const fewCharacters = 400

export const readHtml = (text: string): DocumentText => {
  const elements = elementsOf(parse(text))
  const jobPostings = elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((element) => /ld\+json/i.test(attribute(element, 'type') ?? ''))
    .flatMap((element) => jobPostingsIn(scriptText(element)))
  const body = elements.find(({ tagName }) => tagName === 'body')
  const visible = body === undefined ? [] : withTitle(mainLines(elements, linesOfNodes([body], pageOnly)), elements)
  const kept = visible.length > 0 || body === undefined ? visible : linesOfNodes([body], everything)
  const description = jobPostings.map((posting) => posting['description']).find((value) => typeof value === 'string')
  const described = typeof description === 'string' ? descriptionLines(description) : []
  const lines = length(kept) < fewCharacters && length(described) > length(kept) ? described : kept
  return { kind: 'html', lines, jobPostings, tables: {}, passedOver: [] }
}
