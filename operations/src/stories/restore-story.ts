import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { storyView } from './story-views.ts'

export const restoreStory: HandlerOf<'restoreStory'> = (ports, { id }) =>
  ports.store.write(async (records) => {
    const kept = await records.get('story', id)
    if (!kept) return notFound('story', id)
    const story = { ...kept, deletedAt: null, mergedInto: null }
    await records.put('story', story)
    return success(await storyView(records, story))
  })
