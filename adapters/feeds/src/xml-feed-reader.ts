import { CapturedField } from './captured-field.ts'
import { type Attributes, declaredPrefixes, usualName } from './element-names.ts'
import { limits } from './limits.ts'
import type { RawFeed, RawLink, RawWords } from './raw-feed.ts'
import { XmlItem } from './xml-item.ts'

interface OpenElement {
  name: string
  prefixes: Map<string, string> | null
  base: string | null
}

const roots = new Set(['rss', 'rdf:rdf', 'feed', 'channel'])

const resolved = (written: string | undefined, base: string | null): string | null => {
  if (written === undefined || written.length > limits.address) return base
  return URL.canParse(written, base ?? undefined) ? new URL(written, base ?? undefined).href : base
}

const mostLinks = 20

/** Not to a hub or the next page. */
const leadsHome = (rel: string | undefined): boolean => /^(?:alternate|self)?$/i.test(rel?.trim() ?? '')

/** Makes a feed of elements as they open and close, of any XML dialect: their names hardly overlap. */
export class XmlFeedReader {
  readonly #open: OpenElement[] = []
  readonly #titles: RawWords[] = []
  readonly #links: RawLink[] = []
  readonly #items: XmlItem[] = []
  #item: { made: XmlItem; depth: number } | null = null
  #field: { captured: CapturedField; name: string; depth: number } | null = null
  #outcome: 'unknown' | 'not-a-feed' | 'file-damaged' | 'feed' = 'unknown'
  #isStopped = false
  #isWhole = false

  /** Nothing that follows changes the outcome. */
  get isOver(): boolean {
    return this.#outcome === 'not-a-feed' || this.#outcome === 'file-damaged' || this.#items.length >= limits.itemsRead
  }

  open(written: string, attributes: Attributes): void {
    if (this.#isStopped || this.isOver) return
    const parent = this.#open.at(-1)
    const prefixes = declaredPrefixes(attributes)
    const name = usualName(written, (prefix) => prefixes?.get(prefix) ?? this.#usualOf(prefix))
    const base = resolved(attributes['xml:base'], parent?.base ?? null)
    this.#open.push({ name, prefixes, base })
    if (this.#open.length > limits.depth) this.#outcome = this.#outcome === 'feed' ? 'file-damaged' : 'not-a-feed'
    else if (this.#field) this.#field.captured.tag(`<${written}>`)
    else if (parent === undefined) this.#begin(name)
    else if (this.#outcome === 'unknown') return
    else if (name === 'item' || name === 'entry') this.#beginItem(attributes, base)
    else this.#openField(name, attributes, base, parent)
  }

  close(written: string): void {
    if (this.#isStopped || this.isOver) return
    const depth = this.#open.length
    this.#open.pop()
    if (depth === 1 && this.#outcome === 'feed') this.#isWhole = true
    if (this.#field) {
      if (depth > this.#field.depth) this.#field.captured.tag(`</${written}>`)
      else this.#endField()
    } else if (this.#item && depth <= this.#item.depth) this.#endItem()
  }

  text(given: string): void {
    if (!this.#isStopped) this.#field?.captured.text(given)
  }

  stop(): void {
    this.#isStopped = true
  }

  feed(): RawFeed | 'not-a-feed' | 'file-damaged' {
    if (this.#outcome === 'unknown') return 'not-a-feed'
    if (this.#outcome !== 'feed') return this.#outcome
    if (!this.#isWhole && this.#items.length === 0) return 'file-damaged'
    const items = this.#items.map((item) => item.raw())
    return { titles: this.#titles, links: this.#links, items }
  }

  #usualOf(prefix: string): string | undefined {
    return this.#open.findLast(({ prefixes }) => prefixes?.has(prefix))?.prefixes?.get(prefix)
  }

  /** A server's warnings may stand before the feed and its counters behind: nothing of those counts. */
  #begin(name: string): void {
    if (this.#isWhole) this.#isStopped = true
    else if (roots.has(name)) this.#outcome = 'feed'
    else if (name === 'html') this.#outcome = 'not-a-feed'
  }

  #beginItem(attributes: Attributes, base: string | null): void {
    // One that was never closed ends where the next begins.
    if (this.#item) this.#endItem()
    this.#item = { made: new XmlItem(attributes['rdf:about'], base), depth: this.#open.length }
  }

  #endItem(): void {
    if (this.#item) this.#items.push(this.#item.made)
    this.#item = null
  }

  #addLink(link: RawLink): void {
    if (this.#links.length < mostLinks) this.#links.push(link)
  }

  #openField(name: string, attributes: Attributes, base: string | null, parent: OpenElement): void {
    const depth = this.#open.length
    const isOfItem = this.#item !== null && XmlItem.wants(name, depth - this.#item.depth)
    const isOfFeed = this.#item === null && (parent.name === 'channel' || parent.name === 'feed')
    if (name === 'link' && attributes['href'] !== undefined) {
      const link = { href: attributes['href'], base }
      if (isOfItem) this.#item?.made.link(link, attributes)
      else if (isOfFeed && leadsHome(attributes['rel'])) this.#addLink(link)
    } else if (isOfItem || (isOfFeed && (name === 'title' || name === 'link'))) {
      const isAtom = this.#open[0]?.name === 'feed'
      const captured = new CapturedField(attributes['type'], isAtom)
      this.#field = { captured, name, depth }
      if (isOfItem) this.#item?.made.begin(name, attributes)
    }
  }

  #endField(): void {
    if (this.#field === null) return
    const { captured, name } = this.#field
    this.#field = null
    const base = this.#open.at(-1)?.base ?? null
    if (this.#item) this.#item.made.take(name, captured, base)
    else if (name === 'link') this.#addLink({ href: captured.plain(), base })
    else {
      const words = captured.words()
      if (words && this.#titles.length === 0) this.#titles.push(words)
    }
  }
}
