import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useOpportunities, useStory } from '../calls/queries.ts'
import { codeOf } from '../calls/refusal.ts'
import { Answered } from '../parts/answered.tsx'
import { GoneStory } from './gone-story.tsx'
import { StoryEditor } from './story-editor.tsx'

/** Undefined until somebody chose; then theirs, or null for any job. */
type Choice = string | null | undefined

const useChosenOpportunity = () => {
  const { data: opportunities } = useOpportunities()
  const [choice, setChoice] = useState<Choice>(undefined)
  const going = opportunities?.find(({ outcome }) => outcome === null)?.id ?? null
  return [choice === undefined ? going : choice, setChoice] as const
}

export const StoryPage = () => {
  const { storyId = '' } = useParams({ strict: false })
  const [opportunityId, choose] = useChosenOpportunity()
  const story = useStory(storyId, opportunityId)
  const [restored, setRestored] = useState(0)
  if (codeOf(story.error) === 'not-found') return <GoneStory story={null} />
  return (
    <Answered answer={story} rows={5}>
      {(page) =>
        page.story.deletedAt ? (
          <GoneStory story={page.story} />
        ) : (
          // Another version is another form: what stands in the fields begins anew.
          <StoryEditor
            key={`${page.story.id} ${restored}`}
            page={page}
            opportunityId={opportunityId}
            onOpportunity={choose}
            onRestored={() => setRestored((count) => count + 1)}
          />
        )
      }
    </Answered>
  )
}
