import { competencies, questions } from '@roundtwo/catalog'
import { success } from '@roundtwo/model'
import { servedQuestions } from '@roundtwo/stories'
import type { HandlerOf } from '../implement.ts'
import { notFound } from '../opportunities/not-found.ts'
import { findView } from '../opportunities/view.ts'
import { questionsFor } from '../preparing/facts.ts'
import { storyView } from './story-views.ts'

const questionsServed = 12

export const getStory: HandlerOf<'getStory'> = (ports, { id, opportunityId }) =>
  ports.store.read(async (records) => {
    const story = await records.get('story', id)
    if (!story) return notFound('story', id)
    const opportunity = opportunityId ? await findView(records, opportunityId) : undefined
    if (opportunityId && !opportunity) return notFound('opportunity', opportunityId)
    const revisions = await records.list('revision', { storyId: id })
    return success({
      ...(await storyView(records, story)),
      revisions: revisions.toSorted((one, other) => other.version - one.version),
      served: servedQuestions(story, {
        questions,
        competencies,
        expected: opportunity ? questionsFor(opportunity, ports) : [],
        limit: questionsServed,
      }),
    })
  })
