import { type Classifier, classify } from '@roundtwo/text'

/** A value, with the posting's words it rests on. */
export interface Judged<Value = string> {
  value: Value
  probability: number
  quote: string
}

export function judgedBy(model: Classifier, features: readonly string[], quote = ''): Judged {
  const { label, probability } = classify(model, features)
  return { value: label, probability, quote }
}
