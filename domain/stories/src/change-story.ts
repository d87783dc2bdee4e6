import {
  type Instant,
  minutesBetween,
  type RevisionRecord,
  type StoryContent,
  type StoryRecord,
  storyParts,
} from '@roundtwo/model'

/** A story changed, and the version it replaced where that is kept. */
export interface StoryChange {
  story: StoryRecord
  revision: RevisionRecord | null
}

export interface StoryChangeContext {
  now: Instant
  /** Whether the present version has been told to somebody. */
  told: boolean
  /** Called at most once, for the former version. */
  newId: () => string
}

/** Minutes without a change after which a sitting is over; judgement. */
const sitting = 30

const tidy = (text: string): string => text.replace(/\r\n?/gu, '\n').trim()

/** The same for contents that differ in blanks at the ends alone. */
const comparable = (content: StoryContent): string =>
  JSON.stringify([
    tidy(content.title),
    ...storyParts.map((part) => tidy(content[part])),
    content.figures.map(({ subject, amount, upTo, unit }) => [tidy(subject), amount, upTo, tidy(unit)]),
    content.competencies,
    content.evidence.map(({ text, link, resumePath }) => [tidy(text), link, resumePath]),
  ])

/** Whether nothing has been written yet, whatever it is called. */
const isBlank = (content: StoryContent): boolean =>
  storyParts.every((part) => content[part].trim() === '') &&
  content.figures.length === 0 &&
  content.evidence.length === 0

/**
 * The story with new content. A version told to somebody stays as it was told, and so does the last one of a sitting:
 * then a new version begins and the former one is handed back to be kept. Otherwise the version is amended. The same
 * content gives the very story back; a version nothing was written in is not kept.
 */
export const changeStory = (
  kept: StoryRecord,
  content: StoryContent,
  { now, told, newId }: StoryChangeContext,
): StoryChange => {
  if (comparable(kept.content) === comparable(content)) return { story: kept, revision: null }
  const updatedAt = now > kept.updatedAt ? now : kept.updatedAt
  const over = minutesBetween(kept.updatedAt, now) > sitting && !isBlank(kept.content)
  if (!told && !over) return { story: { ...kept, content, updatedAt }, revision: null }
  return {
    story: { ...kept, content, version: kept.version + 1, updatedAt },
    revision: {
      id: newId(),
      storyId: kept.id,
      version: kept.version,
      content: kept.content,
      savedAt: kept.updatedAt,
    },
  }
}
