import type { Tagger } from '@roundtwo/text'

/** All that reading CVs has learnt. */
export interface ResumeModels {
  /** What each line is. */
  lines: Tagger
  /** Parts of the lines that name a job or a post. */
  work: Tagger
  /** Parts of the lines that name a course of study. */
  study: Tagger
  /** Parts of the lines about the person. */
  person: Tagger
}
