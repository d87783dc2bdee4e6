export type TranscriptFormat = 'webvtt' | 'srt' | 'zoom' | 'teams' | 'otter' | 'plain'

/** What one person said before the next did. */
export interface Turn {
  /** Null where the transcript names nobody. */
  speaker: string | null
  /** Seconds from the beginning; null where it is not told or makes no sense. */
  start: number | null
  text: string
}

export interface Transcript {
  format: TranscriptFormat
  turns: Turn[]
  /** In the order in which they first spoke. */
  speakers: string[]
}
