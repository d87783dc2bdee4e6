import type { InterviewFormat } from './interview.ts'

export const questionCategories = ['behavioural', 'technical', 'situational', 'cultural-fit', 'role-specific'] as const
export type QuestionCategory = (typeof questionCategories)[number]

/** A question an interviewer may ask. */
export interface Question {
  /** Stable: `beh-disagreed-with-manager`. */
  id: string
  text: string
  category: QuestionCategory
  /** What it tests, from the catalog's list of competencies: "conflict", "planning". */
  competencies: string[]
  /** For role-specific ones, the family of jobs ("nursing"); else null. */
  family: string | null
  /** Formats it is most at home in; empty when any. */
  formats: InterviewFormat[]
  /** Rounds it is most at home in. */
  stage: 'any' | 'first' | 'later' | 'final'
  followUps: string[]
  strongSigns: string[]
  weakSigns: string[]
  /** Asked in nearly every interview of its round, whatever the job. */
  staple?: boolean
}

export const askThemes = ['team', 'role', 'culture', 'growth', 'business', 'next-steps'] as const
export type AskTheme = (typeof askThemes)[number]

/** A question the candidate may ask back. */
export interface AskBack {
  id: string
  text: string
  theme: AskTheme
  /** Why to ask it. */
  why: string
  /** When not to. */
  notWhen: string
  /** Whom it suits best; empty when anybody. */
  suits: ('manager' | 'peer' | 'executive' | 'recruiter')[]
}

/** A family of jobs, recognised in postings by its words. */
export interface JobFamily {
  id: string
  name: string
  /** Words and phrases of titles and duties that point to it, lower case. */
  signals: string[]
}

export interface Competency {
  id: string
  name: string
  /** Words and phrases of requirements and duties that call for it, lower case. */
  signals: string[]
  /** Asked about in any line of work, even where the posting does not speak of it. */
  general?: boolean
}

/** A question with its place in the order for one interview. */
export interface ExpectedQuestion {
  question: Question
  /** 0 to 1; only the order means something. */
  score: number
  /** One sentence: "Asked because the posting wants X and your CV shows no Y." */
  reason: string
  /** The requirement it rests on, as its place in the posting, if one. */
  requirement: number | null
}

/** A question to ask back, with why it suits this interview. */
export interface SuggestedAsk {
  ask: AskBack
  score: number
  reason: string
}
