import { plainCue } from './cue-text.ts'
import { bareTime, type LineHead, namedHead, timedHead } from './line-heads.ts'
import { isPlainlyName, maySpeak, speakerName } from './speaker-names.ts'
import type { TranscriptFormat, Turn } from './transcript.ts'

const formats: Readonly<Record<LineHead['form'], TranscriptFormat>> = {
  bracketed: 'zoom',
  'name first': 'otter',
  'time first': 'plain',
  'name alone': 'plain',
}

/** "Name" on one line and its time on the next. */
function stackedHead(lines: readonly string[], index: number): LineHead | null {
  const name = lines[index] ?? ''
  const time = bareTime(lines[index + 1] ?? '')
  if (!time || !maySpeak(name) || name.includes(':') || /[.!,]$/.test(name)) return null
  return { speaker: speakerName(name), start: time.seconds, rest: '', form: 'name alone' }
}

/** What programs write about the transcript itself. */
const isFooter = (line: string): boolean =>
  /^(?:transcribed by https?:|https?:\/\/otter\.ai|this (?:editable )?transcript )/i.test(line) ||
  /^.{0,60} (?:started|stopped) transcription\b/i.test(line)

export interface HeadedTurns {
  turns: Turn[]
  format: TranscriptFormat
  /** How many lines named a speaker. */
  headings: number
}

const turnOf = ({ head, said }: { head: LineHead; said: string[] }): Turn => ({
  speaker: head.speaker,
  start: head.start,
  text: said.filter(Boolean).join(' ').trim(),
})

/** Turns of text in which a line with a name and a time stands above what was said: Zoom, Teams, Otter. */
export function headedTurns(lines: readonly string[]): HeadedTurns {
  const parts: { head: LineHead; said: string[] }[] = []
  const kinds = new Map<TranscriptFormat, number>()
  let isOpen = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const stacked = stackedHead(lines, index)
    const head = stacked ?? timedHead(line)
    if (head) {
      const kind = stacked ? 'teams' : formats[head.form]
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      parts.push({ head, said: [plainCue(head.rest)] })
      isOpen = true
      if (stacked) index += 1
    } else if (isFooter(line)) isOpen = false
    else if (isOpen && !bareTime(line)) parts.at(-1)?.said.push(plainCue(line))
  }
  const [best] = [...kinds].sort((one, other) => other[1] - one[1])
  return {
    turns: parts.map(turnOf).filter(({ text }) => text !== ''),
    format: best?.[0] ?? 'plain',
    headings: parts.length,
  }
}

/** Turns of "Name: words"; a name counts when it is plainly one or stands before a colon more than once. */
export function plainTurns(lines: readonly string[]): Turn[] {
  const heads = lines.map(namedHead)
  const counts = new Map<string, number>()
  for (const head of heads) if (head) counts.set(head.speaker, (counts.get(head.speaker) ?? 0) + 1)
  const parts: { head: LineHead; said: string[] }[] = []
  lines.forEach((line, index) => {
    const head = heads[index]
    if (head && (isPlainlyName(head.speaker) || (counts.get(head.speaker) ?? 0) >= 2))
      parts.push({ head, said: [plainCue(head.rest)] })
    else parts.at(-1)?.said.push(plainCue(line))
  })
  return parts.map(turnOf).filter(({ text }) => text !== '')
}
