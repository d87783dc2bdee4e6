import { competencies } from '@roundtwo/catalog'
import { matchResume } from '@roundtwo/matching'
import { demandsOf } from '@roundtwo/questions'
import { storiesAsResume, storyCoverage } from '@roundtwo/stories'
import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { bare } from '../preparing/facts.ts'
import { liveStoriesFor } from './stories-for.ts'

export const getCoverage: HandlerOf<'getCoverage'> = (ports, { id }) =>
  withView(ports, id, async (view, records) => {
    const stories = await liveStoriesFor(records, view.opportunity)
    const posting = view.posting?.posting ?? bare(view)
    const demands = demandsOf(competencies, posting)
    const fit = matchResume(posting, storiesAsResume(stories), { now: ports.clock() })
    return {
      rows: storyCoverage({ posting, stories, competencies, demands, fit }),
      stories: stories.map((story) => ({ id: story.id, title: story.content.title })),
    }
  })
