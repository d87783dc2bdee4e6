import { ActionIcon, Group, Text } from '@mantine/core'
import type { FeedRecord } from '@roundtwo/model'
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { momentWords } from './moment-words.ts'
import { siteOf } from './note-words.ts'

interface FeedItemProps {
  feed: FeedRecord
  now: Date
  onRemove: () => void
}

export const FeedItem = ({ feed, now, onRemove }: FeedItemProps) => {
  const zone = useOwnZone()
  const name = feed.title === feed.address ? siteOf(feed.address) : feed.title
  return (
    <li className="r2-feed">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <div className="r2-grow">
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {feed.address.replace(/^https:\/\//u, '')}
          </Text>
          <Text size="xs" c="dimmed">
            {feed.checkedAt ? `Checked ${momentWords(feed.checkedAt, zone, now)}. ` : ''}
            {`Next ${momentWords(feed.nextAt, zone, now)}.`}
          </Text>
          {feed.trouble && (
            <Text size="sm" className="r2-feed-trouble">
              <IconAlertTriangle size={16} aria-hidden /> {feed.trouble}
              {feed.failures > 1 && ` (${feed.failures} times in a row)`}
            </Text>
          )}
        </div>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Stop following ${name}`} onClick={onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  )
}
