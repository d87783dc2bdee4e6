import type {
  AskRecord,
  AttendanceRecord,
  EntryRecord,
  Figure,
  InterviewRecord,
  PersonRecord,
  PlainDate,
  RevisionRecord,
  RoundRecord,
  StoryRecord,
} from '@roundtwo/model'

/** A number the CV states, in the words it stands in. */
export interface ResumeFigure {
  figure: Figure
  quote: string
  /** A JSON Resume path: `work.0.highlights.2`. */
  where: string
}

/** What is known of one opportunity, its rounds so far and the interview to come. */
export interface AdviceFacts {
  entries: readonly EntryRecord[]
  rounds: readonly RoundRecord[]
  interviews: readonly InterviewRecord[]
  attendance: readonly AttendanceRecord[]
  people: readonly PersonRecord[]
  /** The one to come; null for the next round in general. */
  interview: InterviewRecord | null
  /** The user's, with those deleted and those merged into another; leave the worked example's out. */
  stories: readonly StoryRecord[]
  /** Former versions of the stories: which figures were told. */
  revisions?: readonly RevisionRecord[]
  resumeFigures: readonly ResumeFigure[]
  asks: readonly AskRecord[]
  today: PlainDate
}
