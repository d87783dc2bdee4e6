/** Words as a feed gives them. */
export interface RawWords {
  text: string
  isHtml: boolean
}

export interface RawLink {
  href: string
  /** What a relative address stands to, where the feed says so beside it. */
  base: string | null
}

/** An item as a feed gives it, of whatever dialect; the preferred first. */
export interface RawItem {
  guid: string | null
  titles: RawWords[]
  links: RawLink[]
  dates: string[]
  texts: RawWords[]
}

export interface RawFeed {
  titles: RawWords[]
  /** Its site or itself, which relative addresses stand to. */
  links: RawLink[]
  items: RawItem[]
}
