import { Button, Group, Stack, Text } from '@mantine/core'
import type { StoryPage } from '@roundtwo/contract'
import type { RevisionRecord } from '@roundtwo/model'
import { lazy, useState } from 'react'
import { Later } from '../parts/later.tsx'
import { Section } from '../parts/section.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { dayWords, timeWords } from '../words/dates.ts'

const VersionDialog = lazy(async () => ({ default: (await import('./version-dialog.tsx')).VersionDialog }))

interface VersionsSectionProps {
  page: StoryPage
  /** Another version is the present one. */
  onRestored: () => void
}

export const VersionsSection = ({ page, onRestored }: VersionsSectionProps) => {
  const zone = useOwnZone()
  const [shown, setShown] = useState<RevisionRecord | null>(null)
  const close = () => setShown(null)
  return (
    <Section title="Versions">
      <Stack component="ul" gap="xs" className="r2-plain-list">
        <li>
          <Text size="sm" fw={600}>
            Version {page.story.version}, as it is now
          </Text>
        </li>
        {page.revisions.map((revision) => (
          <li key={revision.id}>
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <Text size="sm">
                Version {revision.version}, {dayWords(revision.savedAt, zone)}, {timeWords(revision.savedAt, zone)}
              </Text>
              <Button
                variant="default"
                size="compact-sm"
                className="r2-fixed"
                aria-label={`Look at version ${revision.version}`}
                onClick={() => setShown(revision)}
              >
                Look
              </Button>
            </Group>
          </li>
        ))}
      </Stack>
      {page.revisions.length === 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          A version is kept once it was told, or when you come back to it another time.
        </Text>
      )}
      <Later open={shown !== null}>
        {() => shown && <VersionDialog page={page} revision={shown} onClose={close} onRestored={onRestored} />}
      </Later>
    </Section>
  )
}
