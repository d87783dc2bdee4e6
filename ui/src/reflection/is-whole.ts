import { type ReflectionRecord, reflectionAspects } from '@roundtwo/model'

/** Every aspect has its rating. */
export const isWhole = ({ aspects }: Pick<ReflectionRecord, 'aspects'>): boolean =>
  reflectionAspects.every((aspect) => aspects[aspect].rating !== null)
