import { type Classifier, classify, type Tagger } from '@roundtwo/text'

const listFields = ['requirements', 'duties', 'values', 'formatHints'] as const
export const sureFields = ['title', 'company', 'place', 'mode', 'seniority', 'pay', ...listFields] as const
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

/** A value with the words it rests on; `where` they stand if not in the posting's text. */
export interface Judged<Value = string> {
  value: Value
  probability: number
  quote: string
  where?: string
}

export function judgedBy(model: Classifier, features: readonly string[]): Omit<Judged, 'quote'> {
  const { label, probability } = classify(model, features)
  return { value: label, probability }
}
