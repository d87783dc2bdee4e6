import type { CapturedField } from './captured-field.ts'
import type { Attributes } from './element-names.ts'
import type { RawItem, RawLink, RawWords } from './raw-feed.ts'

/** Names in order of preference. */
const titles = ['title', 'dc:title', 'media:title', 'itunes:title']
const guids = ['guid', 'id', 'dc:identifier']
const dates = [
  ...['published', 'pubdate', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:created', 'created', 'date'],
  ...['updated', 'modified', 'dcterms:modified'],
]
const texts = [
  ...['summary', 'description', 'dc:description', 'itunes:summary', 'content:encoded', 'content', 'body'],
  ...['xhtml:body', 'media:description', 'itunes:subtitle'],
]
const wanted = new Set([...titles, ...guids, ...dates, ...texts, 'link'])

/** Links of these kinds lead elsewhere: to the sound, the comments, the next page. */
const leadsToItem = (rel: string | undefined): boolean => /^(?:alternate)?$/i.test(rel?.trim() ?? '')

const mostLinks = 20

/** An item of an XML feed while it is read. */
export class XmlItem {
  readonly #fields = new Map<string, CapturedField>()
  readonly #links: RawLink[] = []
  readonly #about: string | undefined
  readonly #base: string | null
  #isPermanent = true

  constructor(about: string | undefined, base: string | null) {
    this.#about = about
    this.#base = base
  }

  /** Whether an element so deep in the item is one of its fields; a video's description lies in a group of media. */
  static wants(name: string, depth: number): boolean {
    return wanted.has(name) && (depth === 1 || (depth === 2 && name.startsWith('media:')))
  }

  link(link: RawLink, { rel }: Attributes): void {
    if (leadsToItem(rel) && this.#links.length < mostLinks) this.#links.push(link)
  }

  /** What an element's attributes say of it. */
  begin(name: string, attributes: Attributes): void {
    if (name === 'guid' && attributes['ispermalink']?.trim().toLowerCase() === 'false') this.#isPermanent = false
  }

  take(name: string, field: CapturedField, base: string | null): void {
    if (name === 'link') this.link({ href: field.plain(), base }, {})
    else if ((this.#fields.get(name)?.plain() ?? '') === '') this.#fields.set(name, field)
  }

  raw(): RawItem {
    const named = this.#plain(guids)
    const permanent = this.#isPermanent ? this.#plain(['guid']) : []
    const behind = [...permanent, ...(this.#about === undefined ? [] : [this.#about])]
    return {
      guid: named[0] ?? this.#about ?? null,
      titles: this.#words(titles),
      // An identifier may be an address, but only the whole of one.
      links: [
        ...this.#links.filter(({ href }) => href !== ''),
        ...behind.filter((text) => /^https?:\/\//i.test(text)).map((href) => ({ href, base: this.#base })),
      ],
      dates: this.#plain(dates),
      texts: this.#words(texts),
    }
  }

  #plain(names: string[]): string[] {
    return names.map((name) => this.#fields.get(name)?.plain() ?? '').filter((text) => text !== '')
  }

  #words(names: string[]): RawWords[] {
    return names.map((name) => this.#fields.get(name)?.words() ?? null).filter((words) => words !== null)
  }
}
