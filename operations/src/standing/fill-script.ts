import type { Playbook, ScriptSlot } from '@roundtwo/model'

/** What is known for a script's gaps; the rest stays as a gap for the user. */
export type ScriptWords = Partial<Record<ScriptSlot, string | null>>

const filled = (text: string, words: ScriptWords): string =>
  Object.entries(words).reduce((result, [slot, word]) => (word ? result.replaceAll(`{${slot}}`, word) : result), text)

/** A playbook with its scripts written for one opportunity. */
export const fillScripts = (playbook: Playbook, words: ScriptWords): Playbook => ({
  ...playbook,
  scripts: playbook.scripts.map((script) => ({
    ...script,
    subject: script.subject && filled(script.subject, words),
    body: filled(script.body, words),
  })),
})
