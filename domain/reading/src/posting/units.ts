import { type Document, type Line, readDocument, type Sentence, type Token } from '@roundtwo/text'

/** A sentence of a posting with the line it stands on: what is judged as one. */
export interface Unit {
  index: number
  line: Line
  tokens: readonly Token[]
  /** Which sentence of its line it is, and of how many. */
  order: number
  of: number
  /** Words as features see them: numbers, links and amounts are what they are, not which. */
  words: readonly string[]
  /** The words before a colon at the beginning of its line: `Requirements: a degree`. */
  lead: readonly string[]
}

export interface PostingText {
  document: Document
  units: Unit[]
}

const currencySigns = new Set('£ $ € ₹ ₦ ₱ ¥ ₺ zł'.split(' '))

function abstractWord(token: Token, before: Token | undefined): string {
  if (token.kind === 'number') {
    if (currencySigns.has(before?.text ?? '')) return 'MONEY'
    return /^(?:19|20)\d\d$/.test(token.text) ? 'YEAR' : 'NUMBER'
  }
  if (token.kind === 'link') return 'LINK'
  return token.kind === 'address' ? 'ADDRESS' : token.folded
}

const longestLead = 6

function leadOf(tokens: readonly Token[]): string[] {
  const colon = tokens.findIndex((token) => token.text === ':' && !token.spaceBefore)
  return colon > 0 && colon <= longestLead && colon < tokens.length - 1
    ? tokens.slice(0, colon).map((token) => token.stem)
    : []
}

/** A page of more sentences is a listing, of which the beginning is read. */
const mostUnits = 600

/** A posting's sentences in order. */
export function postingText(source: string): PostingText {
  const document = readDocument(source)
  const byLine = Map.groupBy(document.sentences, (sentence: Sentence) => sentence.line)
  const units: Unit[] = []
  for (const line of document.lines) {
    if (units.length >= mostUnits) break
    const sentences = byLine.get(line.index) ?? []
    const lead = leadOf(line.tokens)
    sentences.forEach(({ tokens }, order) => {
      const words = tokens.map((token, place) => abstractWord(token, tokens[place - 1]))
      units.push({ index: units.length, line, tokens, order, of: sentences.length, words, lead })
    })
  }
  return { document, units }
}
