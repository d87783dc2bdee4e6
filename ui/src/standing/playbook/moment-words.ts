import type { PlaybookClock, PlaybookMoment, PlaybookWindow } from '@roundtwo/model'

const clocks: Record<PlaybookClock, string> = {
  news: 'the news',
  'first-interview': 'the first interview',
  'last-interview': 'the last interview',
  'promised-date': 'the date they promised',
  'last-message': 'your last message',
}

const dayCount = (days: number, working: boolean): string =>
  `${days} ${working ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`

/** “2 working days after the date they promised”, for a day whose date is not known. */
export const momentWords = ({ days, working, after }: PlaybookMoment): string => {
  if (days === 0) return after === 'news' ? 'At once' : `On the day of ${clocks[after]}`
  return `${dayCount(days, working)} after ${clocks[after]}`
}

/** “4 to 6 days after the news”. */
export const windowWords = ({ low, high, working, after }: PlaybookWindow): string => {
  const span = low === high ? dayCount(low, working) : `${low} to ${dayCount(high, working)}`
  return `${span} after ${clocks[after]}`
}
