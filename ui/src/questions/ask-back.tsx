import { Stack } from '@mantine/core'
import { useAskPage, useOpportunity } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { AskedItem } from './asked-item.tsx'
import { EarlierAsks } from './earlier-asks.tsx'
import { SuggestedAsks } from './suggested-asks.tsx'
import { ToAsk } from './to-ask.tsx'
import { useAskChanges } from './use-ask-changes.ts'

/** The questions to ask back: chosen, asked, asked here before, and those to choose from. */
export const AskBack = ({ id }: { id: string }) => {
  const asks = useAskPage(id)
  const { data: view } = useOpportunity(id)
  const changes = useAskChanges(id)
  const people = view?.people ?? []
  return (
    <Answered answer={asks} rows={6}>
      {(page) => (
        <Stack gap="lg">
          <ToAsk page={page} people={people} changes={changes} />
          {page.asked.length > 0 && (
            <Section title="Asked">
              <Stack component="ul" gap="md" className="r2-plain-list">
                {page.asked.map((ask) => (
                  <AskedItem key={ask.id} ask={ask} people={people} rounds={view?.rounds ?? []} changes={changes} />
                ))}
              </Stack>
            </Section>
          )}
          <EarlierAsks page={page} changes={changes} />
          <SuggestedAsks page={page} people={people} changes={changes} />
        </Stack>
      )}
    </Answered>
  )
}
