import { Stack, Text } from '@mantine/core'
import type { StoryPage } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { Section } from '../parts/section.tsx'

const versionWords = (told: number | null, now: number): string => {
  if (told === null) return 'Version not known'
  return told === now ? `Version ${told}, as it is now` : `Version ${told}, which you changed since`
}

/** Who heard the story, where, and in which version. */
export const HeardBy = ({ page }: { page: StoryPage }) => (
  <Section title="Who heard it">
    {page.tellings.length === 0 ? (
      <Text size="sm" c="dimmed">
        Nobody yet. Once you told it, say so in the ledger of that interview: Roundtwo then keeps it from being told
        twice to one person.
      </Text>
    ) : (
      <Stack component="ul" gap="sm" className="r2-plain-list">
        {page.tellings.map((telling) => (
          <li key={telling.entryId}>
            <Text size="sm" fw={600}>
              {telling.people.join(', ') || 'Nobody named'}
            </Text>
            <Text size="sm">
              {telling.company}, round {telling.round}
            </Text>
            <Text size="sm" c="dimmed">
              {versionWords(telling.version, page.story.version)}.{' '}
              <Link
                to="/opportunities/$id/ledger"
                params={{ id: telling.opportunityId }}
                search={{ entry: telling.entryId }}
                className="r2-text-link"
              >
                In the ledger
              </Link>
            </Text>
          </li>
        ))}
      </Stack>
    )}
  </Section>
)
