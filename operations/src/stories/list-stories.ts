import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { storyViews } from './story-views.ts'

export const listStories: HandlerOf<'listStories'> = (ports, { deleted }) =>
  ports.store.read(async (records) => {
    const stories = (await records.list('story')).filter(({ deletedAt }) => (deletedAt !== null) === deleted)
    const latestFirst = stories.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
    return success({ stories: await storyViews(records, latestFirst) })
  })
