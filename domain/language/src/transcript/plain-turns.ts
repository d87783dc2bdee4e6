import { plainCue } from './cue-text.ts'
import { isPlainlyName, maySpeak, speakerName } from './speaker-names.ts'
import type { Turn } from './transcript.ts'

const prefix = /^\s*(?:[-*•>]+\s*)?\**(?<name>[^:*<>]{1,48}?)\**\s*:\**\s*(?<rest>.*)$/

/** Turns of "Name: words"; a name counts when it is plainly one or stands before a colon more than once. */
export const plainTurns = (lines: readonly string[]): Turn[] => {
  const counts = new Map<string, number>()
  const nameIn = (line: string): string | null => {
    const name = prefix.exec(line)?.groups?.['name']
    return name !== undefined && maySpeak(name) ? speakerName(name) : null
  }
  for (const line of lines) {
    const name = nameIn(line)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const parts: { speaker: string; said: string[] }[] = []
  for (const line of lines) {
    const name = nameIn(line)
    const speaks = name !== null && (isPlainlyName(name) || (counts.get(name) ?? 0) >= 2)
    const last = parts.at(-1)
    if (speaks && name !== null)
      parts.push({ speaker: name, said: [plainCue(prefix.exec(line)?.groups?.['rest'] ?? '')] })
    else if (last && line !== '') last.said.push(plainCue(line))
  }
  const turns = parts.map(
    ({ speaker, said }): Turn => ({ speaker, start: null, text: said.join(' ').trim() }),
  )
  return turns.filter(({ text }) => text !== '')
}
