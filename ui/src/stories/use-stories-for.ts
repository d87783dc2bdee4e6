import type { StoryView } from '@roundtwo/contract'
import { useOpportunity, useStories } from '../calls/queries.ts'

/** The stories to be told in an opportunity: the worked example has its own, and nobody else has those. */
export const useStoriesFor = (opportunityId: string): StoryView[] => {
  const { data: view } = useOpportunity(opportunityId)
  const { data: stories = [] } = useStories()
  return view ? stories.filter(({ story }) => story.example === view.opportunity.example) : []
}
