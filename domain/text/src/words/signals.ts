/** A text as plain lower-case words without plural s, between blanks, so that a phrase is found by containment. */
export const plainWords = (text: string): string => {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  return ` ${words.map(withoutPlural).join(' ')} `
}

const withoutPlural = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word

export interface Signal {
  /** As the catalog writes it. */
  text: string
  plain: string
}

export const signalsOf = (texts: readonly string[]): Signal[] =>
  texts.map((text) => ({ text, plain: plainWords(text) })).filter((signal) => signal.plain.trim() !== '')

/** The signals a text (as plain words) holds, whole words only. */
export const signalsIn = (signals: readonly Signal[], text: string): Signal[] =>
  signals.filter((signal) => text.includes(signal.plain))
