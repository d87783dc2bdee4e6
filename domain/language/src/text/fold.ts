const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** White space of every kind becomes one space, invisible characters go, ends are trimmed. */
export const foldSpaces = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim()

/** Lower case with straight quotes, for comparing with lexicons. Keeps the length of the folded text. */
export const plainForm = (text: string): string =>
  foldSpaces(text)
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')

/** Runs of letters and digits, in lower case, with inner apostrophes, plus signs and hashes kept (`c++`, `driver's`). */
export const wordsOf = (text: string): string[] =>
  plainForm(text).match(/[\p{L}\p{N}]+(?:['+#.&][\p{L}\p{N}+#]*)*/gu) ?? []
