import { failures } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import { mergeStories as joined } from '@roundtwo/stories'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { changeKeptStory } from './change-kept-story.ts'
import { storyView } from './story-views.ts'

export const mergeStories: HandlerOf<'mergeStories'> = (ports, { id, otherId }) =>
  ports.store.write(async (records) => {
    const kept = await records.get('story', id)
    if (!kept || kept.deletedAt) return notFound('story', id)
    const other = await records.get('story', otherId)
    if (!other || other.deletedAt) return notFound('story', otherId)
    if (id === otherId) return failure('same-story', failures['same-story'].sentence)
    const story = await changeKeptStory(ports, records, kept, joined(kept.content, other.content), {
      keepPresent: true,
    })
    await records.put('story', { ...other, mergedInto: id, deletedAt: ports.clock() })
    return success(await storyView(records, story))
  })
