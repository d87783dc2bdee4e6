import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { Searched } from '../parts/searched.ts'
import { Section } from '../parts/section.tsx'
import { PostingFields } from '../posting/posting-fields.tsx'
import { type Draft, forgetOrigin } from './draft.ts'

interface PostingPartProps {
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
}

export const PostingPart = ({ draft, update }: PostingPartProps) => {
  const [byHand, setByHand] = useState(draft.posting.requirements.length > 0)
  const isThere = draft.from.posting !== null || byHand
  return (
    <Section title="The posting" about="What they ask for: it decides the fit, the questions and the plan.">
      {isThere ? (
        <Searched value={draft.from.posting !== null}>
          <PostingFields
            posting={draft.posting}
            origins={draft.origins.posting}
            onChange={(path, changed) =>
              update((now) => ({
                ...now,
                posting: { ...now.posting, ...changed },
                origins: { ...now.origins, posting: forgetOrigin(now.origins.posting, path) },
              }))
            }
          />
        </Searched>
      ) : (
        <>
          <Text mb="sm">No posting yet: drop it above, paste its text or give its address.</Text>
          <Button variant="default" onClick={() => setByHand(true)}>
            Type the requirements in
          </Button>
        </>
      )}
    </Section>
  )
}
