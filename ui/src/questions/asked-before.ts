import type { AskPage } from '@roundtwo/contract'

type Earlier = AskPage['earlier'][number]

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The time this company was asked the same: by the catalog's id, or in the same words. */
export const askedBefore = (
  { askId, text }: { askId: string | null; text: string },
  earlier: readonly Earlier[],
): Earlier | undefined =>
  earlier.find((other) => (askId !== null && other.askId === askId) || plain(other.text) === plain(text))
