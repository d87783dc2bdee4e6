import { Button, Text } from '@mantine/core'
import type { Posting } from '@roundtwo/model'
import { useState } from 'react'
import { Searched } from '../parts/searched.ts'
import { Section } from '../parts/section.tsx'
import { PostingFields } from '../posting/posting-fields.tsx'
import { type Draft, forgetOrigin } from './draft.ts'

interface PostingPartProps {
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** What was found, before it is looked at. */
const summaryOf = ({ title, requirements, duties }: Posting): string =>
  [title ?? 'No title', counted(requirements.length, 'requirement'), counted(duties.length, 'duty', 'duties')].join(
    ' · ',
  )

export const PostingPart = ({ draft, update }: PostingPartProps) => {
  const [byHand, setByHand] = useState(draft.posting.requirements.length > 0)
  const isThere = draft.from.posting !== null || byHand
  return (
    <Section title="The posting" about="What they ask for: it decides the fit, the questions and the plan.">
      {isThere ? (
        <details className="r2-details" open={byHand && draft.from.posting === null}>
          <summary>{summaryOf(draft.posting)}</summary>
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
        </details>
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
