import { type StoryContent, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findOpportunity } from '../opportunities/view.ts'
import { changeKeptStory, newStory } from './change-kept-story.ts'
import { storyView } from './story-views.ts'

const blank: StoryContent = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  reflection: '',
  figures: [],
  competencies: [],
  evidence: [],
}

/** The fields given over those kept; what is left out stays. */
const changed = (kept: StoryContent, given: { [Field in keyof StoryContent]?: StoryContent[Field] | undefined }) => ({
  ...kept,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
})

export const saveStory: HandlerOf<'saveStory'> = (ports, { id, opportunityId, content }) =>
  ports.store.write(async (records) => {
    const kept = id ? await records.get('story', id) : undefined
    if (id && (!kept || kept.deletedAt)) return notFound('story', id)
    if (kept)
      return success(
        await storyView(records, await changeKeptStory(ports, records, kept, changed(kept.content, content))),
      )
    const opportunity = opportunityId ? await findOpportunity(records, opportunityId) : undefined
    if (opportunityId && !opportunity) return notFound('opportunity', opportunityId)
    const story = { ...newStory(ports, changed(blank, content)), example: opportunity?.example ?? false }
    await records.put('story', story)
    return success(await storyView(records, story))
  })
