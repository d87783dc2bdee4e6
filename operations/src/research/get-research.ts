import { competencies } from '@roundtwo/catalog'
import { type NoteRecord, researchThemes } from '@roundtwo/model'
import { companyValues } from '@roundtwo/research'
import { storiesForValues } from '@roundtwo/stories'
import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { liveStoriesFor } from '../stories/stories-for.ts'
import { noteViews } from './note-view.ts'

const newest = (one: NoteRecord, other: NoteRecord): number =>
  (one.date ?? one.createdAt) < (other.date ?? other.createdAt) ? 1 : -1

export const getResearch: HandlerOf<'getResearch'> = (ports, { id }) =>
  withView(ports, id, async (view, records) => {
    const notes = (await records.list('note', { opportunityId: id })).toSorted(newest)
    const stories = await liveStoriesFor(records, view.opportunity)
    const titles = new Map(stories.map((story) => [story.id, story.content.title]))
    const kept = notes.filter(({ state }) => state === 'kept')
    const values = companyValues({ values: view.posting?.posting.values ?? [], notes: kept })
    const storiesFor = storiesForValues(stories, competencies)
    return {
      notes: await noteViews(ports, records, kept),
      proposed: await noteViews(
        ports,
        records,
        notes.filter(({ state }) => state === 'proposed'),
      ),
      values: values.map(({ value, source, noteId, storyIds }) => ({
        value,
        source,
        noteId,
        stories: storiesFor(value, storyIds).map((story) => ({
          ...story,
          title: titles.get(story.storyId) ?? '',
        })),
      })),
      feeds: await records.list('feed', { opportunityId: id }),
      themes: researchThemes.map((theme) => ({
        theme,
        count: kept.filter((note) => note.theme === theme).length,
      })),
    }
  })
