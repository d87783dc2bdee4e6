import { dayWords, timeWords } from '../words/dates.ts'
import { type Item, type Reading, readingAs } from './item.ts'

const counted = (count: number, one: string, many = `${one}s`): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`

const partsOf = (reading: Reading): (string | null | undefined)[] => {
  switch (reading.role) {
    case 'invitation': {
      const { start, zone, people, company } = reading.value
      return [
        company,
        start && `${dayWords(start, zone)}, ${timeWords(start, zone)}`,
        counted(people.length, 'person', 'people'),
      ]
    }
    case 'posting': {
      const { title, requirements, duties } = reading.value
      return [title, counted(requirements.length, 'requirement'), counted(duties.length, 'duty', 'duties')]
    }
    case 'resume': {
      const { basics, work, skills } = reading.value.resume
      return [basics?.name, counted(work?.length ?? 0, 'job'), counted(skills?.length ?? 0, 'skill')]
    }
  }
}

/** What was found in an item, in a few words. */
export const readingWords = (item: Item): string => {
  const reading = readingAs(item, item.role)
  const parts = reading ? partsOf(reading).filter(Boolean) : []
  return parts.length > 0 ? `Found: ${parts.join(' · ')}.` : 'Read, but nothing of use was found; fill in below.'
}
