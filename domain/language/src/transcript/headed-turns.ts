import { plainCue, secondsOf } from './cue-text.ts'
import { isPlainlyName, maySpeak, speakerName } from './speaker-names.ts'
import type { TranscriptFormat, Turn } from './transcript.ts'

/** A line that says who speaks from here on. */
interface Heading {
  speaker: string
  start: number | null
  /** Words that follow on the same line. */
  rest: string
  kind: TranscriptFormat
}

const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:\\s?[AaPp][Mm])?'
const zoom = new RegExp(`^\\s*\\[(?<name>[^\\][]{1,80})\\]\\s+(?<time>${clock})\\s*(?<rest>.*)$`)
const chat = new RegExp(
  `^\\s*(?<time>${clock})\\s+From\\s+(?<name>.{1,60}?)(?:\\s+to\\s+.{1,60}?)?\\s*:\\s*(?<rest>.*)$`,
  'i',
)
const nameTime = new RegExp(
  `^\\s*\\**(?<name>[^:\\d][^:]{0,59}?)\\**(?:\\s{2,}|\\t+|\\s+[-–—|]\\s+|\\s*[[(]\\s*|\\s+)(?<time>${clock})\\s*[\\])]?\\s*(?<rest>:?.*)$`,
)
const timeName = new RegExp(
  `^\\s*[[(]?(?<time>${clock})[\\])]?\\s*[-–—]?\\s*(?<name>[^:]{1,60}):\\s*(?<rest>.*)$`,
)
const bareTime = new RegExp(`^\\s*[[(]?(?<time>${clock})[\\])]?\\s*$`)

const headingIn = (line: string): Heading | null => {
  const forms: [RegExp, TranscriptFormat][] = [
    [zoom, 'zoom'],
    [chat, 'zoom'],
    [timeName, 'plain'],
    [nameTime, 'otter'],
  ]
  for (const [pattern, kind] of forms) {
    const groups = pattern.exec(line)?.groups
    const name = groups?.['name']
    if (name === undefined || !maySpeak(name)) continue
    const rest = (groups?.['rest'] ?? '').replace(/^:\s*/, '')
    // "We met at 10:30 and talked" has a time, and is no heading.
    if (kind === 'otter' && (rest !== '' ? !/^\s*:/.test(groups?.['rest'] ?? '') : false)) continue
    if (kind === 'otter' && !isPlainlyName(name) && name.trim().split(/\s+/).length > 3) continue
    return { speaker: speakerName(name), start: secondsOf(groups?.['time'] ?? ''), rest, kind }
  }
  return null
}

/** "Name" on one line and its time on the next. */
const stackedHeading = (lines: readonly string[], index: number): Heading | null => {
  const [name, time] = [(lines[index] ?? '').trim(), bareTime.exec(lines[index + 1] ?? '')?.groups?.['time']]
  if (time === undefined || !maySpeak(name) || name.includes(':') || /[.!,]$/.test(name)) return null
  return { speaker: speakerName(name), start: secondsOf(time), rest: '', kind: 'teams' }
}

const footer =
  /^\s*(?:transcribed by https?:|https?:\/\/otter\.ai|.{0,60} (?:started|stopped) transcription\b|this (?:transcript|editable transcript) )/i

export interface HeadedTurns {
  turns: Turn[]
  format: TranscriptFormat
  /** How many lines named a speaker. */
  headings: number
}

/** Turns of text in which a line with a name and a time stands above what was said: Zoom, Teams, Otter. */
export const headedTurns = (lines: readonly string[]): HeadedTurns => {
  const parts: { heading: Heading; said: string[] }[] = []
  const kinds = new Map<TranscriptFormat, number>()
  let current: string[] | null = null
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const stacked = stackedHeading(lines, index)
    const heading = stacked ?? headingIn(line)
    if (heading) {
      kinds.set(heading.kind, (kinds.get(heading.kind) ?? 0) + 1)
      current = [plainCue(heading.rest)]
      parts.push({ heading, said: current })
      if (stacked) index += 1
    } else if (footer.test(line)) current = null
    else if (current && !bareTime.test(line)) current.push(plainCue(line))
  }
  const turns = parts.map(
    ({ heading: { speaker, start }, said }): Turn => ({ speaker, start, text: said.join(' ').trim() }),
  )
  const [best] = [...kinds].sort((one, other) => other[1] - one[1])
  return {
    turns: turns.filter(({ text }) => text !== ''),
    format: best?.[0] ?? 'plain',
    headings: [...kinds.values()].reduce((sum, count) => sum + count, 0),
  }
}
