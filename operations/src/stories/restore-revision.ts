import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { changeKeptStory } from './change-kept-story.ts'
import { storyView } from './story-views.ts'

export const restoreRevision: HandlerOf<'restoreRevision'> = (ports, { id }) =>
  ports.store.write(async (records) => {
    const revision = await records.get('revision', id)
    const kept = revision && (await records.get('story', revision.storyId))
    if (!revision || !kept || kept.deletedAt) return notFound('version', id)
    const story = await changeKeptStory(ports, records, kept, revision.content, {
      keepPresent: true,
    })
    return success(await storyView(records, story))
  })
