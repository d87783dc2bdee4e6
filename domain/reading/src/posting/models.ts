import type { Classifier, Tagger } from '@roundtwo/text'

export const sureFields = [
  'title',
  'company',
  'place',
  'mode',
  'seniority',
  'pay',
  'requirements',
  'duties',
  'values',
  'formatHints',
] as const
export type SureField = (typeof sureFields)[number]

/** All that reading postings has learnt. */
export interface PostingModels {
  /** What a sentence holds, by its own words. */
  classes: Classifier
  /** The same, knowing what stands around it. */
  classesInContext: Tagger
  /** Which of its words state something wanted, offered or to be done. */
  spans: Tagger
  level: Classifier
  wishKind: Classifier
  /** Whether a sentence says where the work is done. */
  workplaces: Classifier
  mode: Classifier
  seniority: Classifier
  /** Words that may be title, company or place. */
  names: Tagger
  /** Whether such a name is the one wanted. */
  nameChoice: Classifier
  /** Which of its amounts is the pay. */
  pay: Classifier
  /** From which probability on a field is sure; above 1 where it never is. */
  sure: Record<SureField, number>
}
