import { plainCue, timeIn } from './cue-text.ts'
import { namedHead } from './line-heads.ts'
import { isPlainlyName, speakerName } from './speaker-names.ts'
import type { Turn } from './transcript.ts'

const arrow = /^\s*[\d:.,]{4,16}\s*-{1,2}>/
const guid = /^[0-9a-f]{8}-[0-9a-f-]{20,}(?:\/[\d-]+)?$/i
const voice = /^\s*(?:<[cibu][^<>]{0,80}>)*<v(?:\.[^\s<>]{0,60})?\s+(?<name>[^<>]{1,80})>/i
const quotedName = /^\S{1,40}\s+"([^"]{1,60})"/
const blocks = new Set(['NOTE', 'STYLE', 'REGION'])

interface Cue {
  start: number | null
  /** Named in its identifier. */
  speaker: string | null
  lines: string[]
}

/** The cues of WebVTT or SubRip; a line that is no timing belongs to the cue above it, what stands above one names it. */
function cuesOf(lines: readonly string[]): Cue[] {
  const cues: Cue[] = []
  let skipping = true
  lines.forEach((line, index) => {
    if (arrow.test(line)) {
      const named = quotedName.exec(lines[index - 1] ?? '')?.[1]
      cues.push({ start: timeIn(line)?.seconds ?? null, speaker: named ?? null, lines: [] })
      skipping = false
      return
    }
    if (blocks.has(line.split(/\s/, 1)[0] ?? '') && (lines[index - 1] ?? '') === '') skipping = true
    const isId = arrow.test(lines[index + 1] ?? '') && (/^\S{1,80}$/.test(line) || quotedName.test(line))
    if (!skipping && !isId && line !== '') cues.at(-1)?.lines.push(line)
  })
  return cues
}

interface Said {
  speaker: string | null
  text: string
}

/** How often each name stands before a colon, or alone above what is said. */
function countNames(cues: readonly Cue[]): { before: Map<string, number>; above: boolean } {
  const before = new Map<string, number>()
  for (const line of cues.flatMap(({ lines }) => lines)) {
    const head = namedHead(line)
    if (head) before.set(head.speaker, (before.get(head.speaker) ?? 0) + 1)
  }
  const first = cues.filter(({ lines }) => lines.length > 1 && isPlainlyName(lines[0] ?? ''))
  return { before, above: first.length > cues.length / 2 }
}

/** What is said in one cue: its lines joined, a new speaker within it apart. */
function saidIn(cue: Cue, known: ReadonlyMap<string, number>): Said[] {
  const said: Said[] = []
  for (const line of cue.lines.flatMap((whole) => whole.split(/(?=<v[ .])/i))) {
    const tagged = voice.exec(line)?.groups?.['name']
    const head = tagged === undefined ? namedHead(line.replace(/^>>\s*/, '')) : null
    const isHead = head && (isPlainlyName(head.speaker) || (known.get(head.speaker) ?? 0) >= 2)
    const last = said.at(-1)
    if (tagged !== undefined) said.push({ speaker: speakerName(plainCue(tagged)), text: line })
    else if (isHead) said.push({ speaker: head.speaker, text: head.rest })
    else if (last) last.text = `${last.text} ${line}`
    else said.push({ speaker: cue.speaker, text: line })
  }
  return said
}

/** The turns of a WebVTT or SubRip file, one for each cue and speaker; a cue without a name goes on from the last. */
export function timedTurns(lines: readonly string[]): Turn[] {
  const cues = cuesOf(lines)
  const { before, above } = countNames(cues)
  const turns: Turn[] = []
  let speaker: string | null = null
  for (const cue of cues) {
    const [first = '', ...rest] = cue.lines
    const own =
      above && rest.length > 0 && isPlainlyName(first)
        ? { ...cue, speaker: speakerName(first), lines: rest }
        : cue
    for (const said of saidIn(own, before)) {
      speaker = said.speaker ?? speaker
      const text = plainCue(said.text)
      // Rolling captions say the last line again.
      if (text !== '' && turns.at(-1)?.text !== text) turns.push({ speaker, start: cue.start, text })
    }
  }
  return turns
}

export const hasTimings = (lines: readonly string[]): boolean => lines.some((line) => arrow.test(line))
export const isTeamsCue = (line: string): boolean => guid.test(line)
