import { plainCue, secondsOf } from './cue-text.ts'
import { isPlainlyName, maySpeak, speakerName } from './speaker-names.ts'
import type { Turn } from './transcript.ts'

const arrow = /^\s*(?<from>[\d:.,]{4,16})\s*-{1,2}>\s*(?<to>[\d:.,]{4,16})?/
const cueId = /^(?:\d{1,7}|[0-9a-f]{8}-[0-9a-f-]{20,}(?:\/[\d-]+)?|\S{1,80}\/\d{1,6}-\d{1,4})$/i
const voice = /^\s*(?:<[cibu][^<>]{0,80}>)*<v(?:\.[^\s<>]{0,60})?\s+(?<name>[^<>]{1,80})>/i
const blocks = /^(?:NOTE|STYLE|REGION)\b/
const prefix =
  /^\s*(?:>>\s*|-\s*)?(?:\[(?<square>[^\][]{1,48})\]|\((?<round>[^()]{1,48})\)|(?<name>[^:<>]{1,48}?))\s*:\s+(?=\S)/
const bracketed = /^\s*\[(?<name>[^\][]{2,48})\]\s+(?=\S)/

interface Cue {
  start: number | null
  lines: string[]
}

/** The cues of WebVTT or SubRip; a line that is no timing belongs to the cue above it. */
const cuesOf = (lines: readonly string[]): Cue[] => {
  const cues: Cue[] = []
  let skipping = true
  for (const [index, line] of lines.entries()) {
    const timing = arrow.exec(line)
    if (timing) {
      cues.push({ start: secondsOf(timing.groups?.['from'] ?? ''), lines: [] })
      skipping = false
      continue
    }
    if (blocks.test(line) && (lines[index - 1] ?? '') === '') skipping = true
    // The number or identifier of the next cue.
    const isId = cueId.test(line.trim()) && arrow.test(lines[index + 1] ?? '')
    if (skipping || isId || line.trim() === '') continue
    cues.at(-1)?.lines.push(line)
  }
  return cues
}

interface Said {
  speaker: string | null
  text: string
}

/** "Name: words" in front of a cue; `known` are names seen before a colon more than once. */
const prefixed = (text: string, known: ReadonlyMap<string, number>): Said | null => {
  const groups = prefix.exec(text)?.groups ?? bracketed.exec(text)?.groups
  const name = groups?.['square'] ?? groups?.['round'] ?? groups?.['name']
  if (name === undefined || !maySpeak(name)) return null
  if (!isPlainlyName(name) && (known.get(speakerName(name)) ?? 0) < 2) return null
  return {
    speaker: speakerName(plainCue(name)),
    text: text.replace(prefix.test(text) ? prefix : bracketed, ''),
  }
}

const countNames = (cues: readonly Cue[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { lines } of cues)
    for (const line of lines) {
      const groups = prefix.exec(line)?.groups
      const name = groups?.['square'] ?? groups?.['round'] ?? groups?.['name']
      if (name !== undefined && maySpeak(name))
        counts.set(speakerName(name), (counts.get(speakerName(name)) ?? 0) + 1)
    }
  return counts
}

/** What is said in one cue: its lines joined, a new speaker within it apart. */
const saidIn = (cue: Cue, known: ReadonlyMap<string, number>): Said[] => {
  const said: Said[] = []
  for (const line of cue.lines.flatMap((whole) => whole.split(/(?=<v[ .])/i))) {
    const tagged = voice.exec(line)?.groups?.['name']
    const found =
      tagged === undefined ? prefixed(line, known) : { speaker: speakerName(plainCue(tagged)), text: line }
    const last = said.at(-1)
    if (found || !last) said.push(found ?? { speaker: null, text: line })
    else last.text = `${last.text} ${line}`
  }
  return said.flatMap(({ speaker, text }) => {
    const words = plainCue(text)
    return words === '' ? [] : [{ speaker, text: words }]
  })
}

/** The turns of a WebVTT or SubRip file, one for each cue and speaker; a cue without a name goes on from the last. */
export const timedTurns = (lines: readonly string[]): Turn[] => {
  const cues = cuesOf(lines)
  const known = countNames(cues)
  const turns: Turn[] = []
  let speaker: string | null = null
  for (const cue of cues)
    for (const said of saidIn(cue, known)) {
      speaker = said.speaker ?? speaker
      // Rolling captions say the last line again.
      if (turns.at(-1)?.text !== said.text) turns.push({ speaker, start: cue.start, text: said.text })
    }
  return turns
}

export const hasTimings = (lines: readonly string[]): boolean => lines.some((line) => arrow.test(line))
export const isTeamsCue = (line: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f-]{20,}\/\d+-\d+$/i.test(line.trim())
