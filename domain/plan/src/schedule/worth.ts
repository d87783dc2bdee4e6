import type { PreparationTask } from '@roundtwo/model'

/**
 * Finishing something is worth five minutes of it, so that a quick check is not dropped to fill the time to the minute;
 * with more, many trifles of a quarter of an hour would push out what matters most.
 */
const finishing = 5
/** What they asked for is done before what would be good to do. */
const askedFor = 3

/** What is gained by doing a task in so many minutes: its value by the hour, times sixty. */
export const worthOf = ({ kind, value }: Pick<PreparationTask, 'kind' | 'value'>, effort: number): number =>
  value * (effort + finishing) * (kind === 'materials' ? askedFor : 1)
