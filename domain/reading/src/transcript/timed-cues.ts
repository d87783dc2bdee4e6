import { plainCue, timeIn } from './cue-text.ts'
import { namedHeads, type Part } from './line-heads.ts'
import { isPlainlyName, speakerName } from './speaker-names.ts'

const arrow = /^\s*[\d:.,]{4,16}\s*-{1,2}>/
const voice = /^\s*(?:<[cibu][^<>]{0,80}>)*<v(?:\.[^\s<>]{0,60})?\s+([^<>]{1,80})>/i
const quotedName = /^\S{1,40}\s+"([^"]{1,60})"/
const blocks = new Set(['NOTE', 'STYLE', 'REGION'])

export const isTiming = (line: string): boolean => arrow.test(line)

/** The cues of WebVTT or SubRip; a line that is no timing belongs to the cue above it, what stands above one names it. */
function cuesOf(lines: readonly string[]): Part[] {
  const cues: Part[] = []
  let isOpen = false
  lines.forEach((line, index) => {
    const before = lines[index - 1] ?? ''
    if (isTiming(line)) {
      const speaker = quotedName.exec(before)?.[1] ?? null
      cues.push({ speaker, start: timeIn(line)?.seconds ?? null, said: [], format: 'srt' })
    }
    const isBlock = before === '' && blocks.has(line.split(/\s/, 1)[0] ?? '')
    const isId = isTiming(lines[index + 1] ?? '') && (/^\S{1,80}$/.test(line) || quotedName.test(line))
    if (isOpen && !isBlock && !isTiming(line) && !isId && line !== '') cues.at(-1)?.said.push(line)
    isOpen = isTiming(line) || (isOpen && !isBlock)
  })
  return cues
}

/** The parts of a WebVTT or SubRip file, one for each cue and speaker; a cue without a name goes on from the last. */
export function timedParts(lines: readonly string[]): Part[] {
  const cues = cuesOf(lines)
  const headOf = namedHeads(cues.flatMap(({ said }) => said))
  const hasName = ({ said: [first = '', ...rest] }: Part): boolean => rest.length > 0 && isPlainlyName(first)
  const isAbove = cues.filter(hasName).length > cues.length / 2
  return cues.flatMap((cue) => {
    const [first = '', ...rest] = cue.said
    const isNamed = isAbove && hasName(cue)
    const parts = [{ ...cue, speaker: isNamed ? speakerName(first) : cue.speaker, said: [''] }]
    // A new speaker within a cue is apart.
    for (const line of (isNamed ? rest : cue.said).flatMap((whole) => whole.split(/(?=<v[ .])/i))) {
      const [, voiced] = voice.exec(line) ?? []
      const head = headOf(line)
      if (voiced !== undefined) parts.push({ ...cue, speaker: speakerName(plainCue(voiced)), said: [line] })
      else if (head) parts.push({ ...head, start: cue.start })
      else parts.at(-1)?.said.push(line)
    }
    return parts
  })
}
