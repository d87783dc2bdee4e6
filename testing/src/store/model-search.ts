import {
  hasSearchedPage,
  type Records,
  type SearchedKind,
  type SearchedText,
  type SearchHit,
  searchedKinds,
  searchedText,
} from '@roundtwo/model'
import type { SearchOptions } from '@roundtwo/operations'

type All = <Kind extends keyof Records>(kind: Kind) => Records[Kind][]

/** Search as plain as can be: every word of every record, each time. */
export const modelSearch = (
  all: All,
  bytes: (documentId: string) => Uint8Array | undefined,
  typed: string,
  { limit, opportunityId }: SearchOptions,
): SearchHit[] => {
  const looked = plainWords(typed)
  const begun = looked.pop()
  if (begun === undefined) return []
  const deleted = new Set(all('opportunity').flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : id)))
  const hits: { hit: SearchHit; exact: boolean; inTitle: number }[] = []
  for (const { kind, id, text } of searched(all, bytes)) {
    if (opportunityId !== null && text.opportunityId !== opportunityId) continue
    if (text.opportunityId !== null && deleted.has(text.opportunityId)) continue
    const words = plainWords([text.title, ...text.texts].join(' '))
    const isBegun = (word: string) => word.startsWith(begun)
    if (!words.some(isBegun) || !looked.every((word) => words.includes(word))) continue
    const title = plainWords(text.title)
    const hit = { kind, id, opportunityId: text.opportunityId, title: text.title || kind }
    hits.push({
      hit: { ...hit, excerpt: text.texts[0] ?? text.title, marks: [] },
      exact: title.join(' ') === [...looked, begun].join(' '),
      inTitle: looked.filter((word) => title.includes(word)).length + Number(title.some(isBegun)),
    })
  }
  hits.sort((one, other) => Number(other.exact) - Number(one.exact) || other.inTitle - one.inTitle)
  return hits.slice(0, Math.max(0, limit)).map(({ hit }) => hit)
}

const searched = (all: All, bytes: (documentId: string) => Uint8Array | undefined) => {
  const found: { kind: SearchedKind; id: string; text: SearchedText }[] = []
  for (const kind of searchedKinds) {
    for (const record of all(kind)) {
      const text = searchedText(kind, record)
      if (text === null) continue
      const page = 'mediaType' in record && hasSearchedPage(record) ? bytes(record.id) : undefined
      const texts = page ? [...text.texts, new TextDecoder().decode(page)] : text.texts
      found.push({ kind, id: record.id, text: { ...text, texts } })
    }
  }
  return found
}

/** The whole text at once, where the real ones go character by character. */
const plainWords = (text: string): string[] => {
  const plain = (given: string) => given.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
  const lower = plain(text.replaceAll('\u200B', ' ')).toLowerCase()
  const folded = plain(lower.toUpperCase().toLowerCase()).replaceAll('ς', 'σ')
  return folded
    .replace(unspaced, ' $& ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => [...word].slice(0, 64).join(''))
}

const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu
