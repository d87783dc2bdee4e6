import { failures } from '@roundtwo/contract'
import { failure, type MeetingFacts } from '@roundtwo/model'

export const endsBeforeStart = ({ start, end }: Pick<MeetingFacts, 'start' | 'end'>): boolean =>
  start !== null && end !== null && end <= start

export const endsEarly = failure('ends-before-start', failures['ends-before-start'].sentence)
