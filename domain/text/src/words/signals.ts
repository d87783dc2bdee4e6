import { rootLine } from './word-roots.ts'

export interface Signal {
  /** As the catalog writes it. */
  text: string
  plain: string
}

export const signalsOf = (texts: readonly string[]): Signal[] =>
  texts.map((text) => ({ text, plain: rootLine(text) })).filter((signal) => signal.plain !== '')

/** The signals that a text holds (given by its roots, see `rootLine`), whole words only. */
export const signalsIn = (signals: readonly Signal[], text: string): Signal[] =>
  signals.filter((signal) => text.includes(signal.plain))
