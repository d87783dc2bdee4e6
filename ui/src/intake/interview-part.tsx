import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { changeFact } from '../correction/answer.ts'
import { type Fact, factsOf } from '../correction/facts.ts'
import { MissingFacts } from '../correction/missing-facts.tsx'
import { QuestionCard } from '../correction/question-card.tsx'
import { SummaryRow } from '../correction/summary-row.tsx'
import { InvitationFields } from '../invitation/invitation-fields.tsx'
import { Section } from '../parts/section.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import type { Draft } from './draft.ts'

interface InterviewPartProps {
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
}

const needed = ['company', 'role', 'start', 'people']

/** What matters and is not known. A line stays open once it is there, while it is being filled. */
const useMissing = (draft: Draft, facts: Fact[]): ReadonlySet<string> => {
  const unknown = facts.filter(({ state }) => state === 'unknown').map(({ path }) => path)
  const nobody = draft.invitation.people.length === 0 ? ['people'] : []
  const now = [...unknown, ...nobody].filter((path) => needed.includes(path))
  // Another file starts it anew.
  const key = draft.items.map(({ id, state }) => id + state).join()
  const [shown, setShown] = useState({ key, paths: now })
  const paths = shown.key === key ? [...new Set([...shown.paths, ...now])] : now
  if (shown.key !== key || paths.length !== shown.paths.length) setShown({ key, paths })
  return new Set(paths)
}

const counted = (count: number): string => (count === 1 ? 'One question' : `${count} questions`)

/** What is sure, to be read; what is not, as questions; what is missing, as lines to fill; all else closed. */
export const InterviewPart = ({ draft, update }: InterviewPartProps) => {
  const own = useOwnZone()
  const facts = factsOf(draft, own)
  const missing = useMissing(draft, facts)
  const isOpenBelow = (path: string) => missing.has(path.startsWith('people.') ? 'people' : path)
  const sure = facts.filter(({ state, path }) => state === 'sure' && !isOpenBelow(path))
  const doubtful = facts.filter(({ state, path }) => state === 'doubtful' && !isOpenBelow(path))
  return (
    <Section
      title="The interview"
      about="What is plain was taken over; what is not is asked, with the words it was read from."
    >
      <Stack gap="lg">
        {sure.length > 0 && (
          <Stack component="ul" gap="xs" className="r2-plain-list" aria-label="What is known">
            {sure.map((fact) => (
              <SummaryRow key={fact.path} {...{ fact, draft, update }} />
            ))}
          </Stack>
        )}
        {doubtful.length > 0 && (
          <Stack gap="sm">
            <Text fw={600}>{counted(doubtful.length)}</Text>
            <Stack component="ul" gap="sm" className="r2-plain-list" aria-label="To be answered">
              {doubtful.map((fact) => (
                <li key={fact.path}>
                  <QuestionCard {...{ fact, draft, update }} />
                </li>
              ))}
            </Stack>
          </Stack>
        )}
        <MissingFacts {...{ draft, missing, update }} />
        <details className="r2-details">
          <summary>All fields</summary>
          <Stack gap="lg" mt="sm">
            <InvitationFields
              invitation={draft.invitation}
              origins={draft.origins.invitation}
              onChange={(path, changed) => update((now) => changeFact(now, path, changed))}
            />
          </Stack>
        </details>
      </Stack>
    </Section>
  )
}
