/** The same for asks in the same words, whatever their case, spacing and punctuation; empty where there are no words. */
export const askKey = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
