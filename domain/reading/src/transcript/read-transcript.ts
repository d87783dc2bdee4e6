import { failure, type Result, success } from '@roundtwo/model'
import { headedTurns, plainTurns } from './headed-turns.ts'
import { recorderTurns } from './recorder-json.ts'
import { hasTimings, isTeamsCue, timedTurns } from './timed-cues.ts'
import type { Transcript, TranscriptFormat, Turn } from './transcript.ts'

function joined(turns: readonly Turn[]): Turn[] {
  const merged: Turn[] = []
  for (const turn of turns) {
    const last = merged.at(-1)
    // Without any names a cue goes on only while its sentence does.
    const goesOn = turn.speaker !== null || !/[.!?…]["'”’)]*$/.test(last?.text ?? '')
    if (last && goesOn && last.speaker === turn.speaker) last.text = `${last.text} ${turn.text}`
    else merged.push({ ...turn })
  }
  return merged
}

/** Clock times count from the first; one that goes back in time makes no sense. */
function fromZero(turns: readonly Turn[]): Turn[] {
  const first = turns.find(({ start }) => start !== null)?.start ?? 0
  const offset = first >= 3 * 3600 ? first : 0
  let last = 0
  return turns.map((turn) => {
    const start = turn.start === null ? null : turn.start - offset
    const isSensible = start !== null && start >= last - 1
    last = isSensible ? start : last
    return { ...turn, start: isSensible ? Math.max(0, start) : null }
  })
}

function timedFormat(lines: readonly string[], fileName: string): TranscriptFormat {
  if (lines.some(isTeamsCue)) return 'teams'
  if (/zoom|^gmt\d{8}/i.test(fileName)) return 'zoom'
  return lines[0]?.startsWith('WEBVTT') ? 'webvtt' : 'srt'
}

function read(text: string, fileName: string): { format: TranscriptFormat; turns: Turn[] } {
  const recorded = /^\s*[[{]/.test(text) ? recorderTurns(text) : null
  if (recorded) return { format: 'plain', turns: recorded }
  // Long runs of white space would be tried from every place in them.
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[^\S\t]{9,}/g, '        ').trim())
  if (hasTimings(lines)) return { format: timedFormat(lines, fileName), turns: timedTurns(lines) }
  const headed = headedTurns(lines)
  if (headed.headings < 2 || headed.turns.length === 0) return { format: 'plain', turns: plainTurns(lines) }
  if (/otter/i.test(fileName) || /otter\.ai/i.test(text.slice(-400)))
    return { format: 'otter', turns: headed.turns }
  const isTeams =
    headed.format === 'otter' && /transcription$|^\s*\w+ \d{1,2}, \d{4}, \d/im.test(text.slice(0, 600))
  return { format: isTeams ? 'teams' : headed.format, turns: headed.turns }
}

/**
 * Takes a transcript apart: WebVTT, SubRip, Zoom's and Teams' and Otter's text, a recorder's JSON, or "Name: words".
 * What is said in it is data, whatever it says. Cues of one speaker are joined; times that make no sense are left out.
 */
export function readTranscript(text: string, fileName = ''): Result<Transcript, 'nobody-spoke'> {
  const { format, turns } = read(text.replace(/^\uFEFF/, ''), fileName)
  const said = fromZero(joined(turns))
  if (said.length === 0 || (format === 'plain' && said.length < 2))
    return failure(
      'nobody-spoke',
      'Nobody speaks in this text. Give a transcript: WebVTT, SRT, Zoom, Teams or Otter, or lines such as “Priya: ...”.',
    )
  const speakers = [...new Set(said.flatMap(({ speaker }) => speaker ?? []))]
  return success({ format, turns: said, speakers })
}
