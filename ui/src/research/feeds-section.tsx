import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import type { FeedRecord } from '@roundtwo/model'
import { IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { asWebAddress } from '../parts/as-web-address.ts'
import { Section } from '../parts/section.tsx'
import { useNow } from '../parts/use-now.ts'
import { FeedItem } from './feed-item.tsx'
import { useFeedChanges } from './use-feed-changes.ts'

interface FeedsSectionProps {
  opportunityId: string
  feeds: FeedRecord[]
}

const AddFeed = ({ adding, onAdd }: { adding: boolean; onAdd: (address: string) => Promise<boolean> }) => {
  const [address, setAddress] = useState('')
  const add = async () => {
    if (await onAdd(asWebAddress(address))) setAddress('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (address.trim() && !adding) void add()
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          inputMode="url"
          className="r2-grow"
          label="Add a feed"
          placeholder="https://…/feed.xml"
          maxLength={4000}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" className="r2-fixed" disabled={!address.trim()} loading={adding}>
          Follow
        </Button>
      </Group>
    </form>
  )
}

/** Feeds that are followed while one waits. */
export const FeedsSection = ({ opportunityId, feeds }: FeedsSectionProps) => {
  const now = useNow()
  const changes = useFeedChanges(opportunityId)
  return (
    <Section
      title="Follow the news"
      about="RSS, Atom or JSON feeds; what is new is proposed as notes. They are asked now and then while Roundtwo runs."
    >
      <Stack gap="sm">
        {feeds.length > 0 && (
          <ul className="r2-plain-list">
            {feeds.map((feed) => (
              <FeedItem key={feed.id} feed={feed} now={now} onRemove={() => changes.remove(feed)} />
            ))}
          </ul>
        )}
        <AddFeed adding={changes.busy === 'adding'} onAdd={changes.add} />
        {changes.refusal && (
          <Alert color="red" role="alert" title="The feed was not added">
            {changes.refusal}
          </Alert>
        )}
        {feeds.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            className="r2-start"
            leftSection={<IconRefresh size={16} aria-hidden />}
            loading={changes.busy === 'looking'}
            onClick={() => void changes.look()}
          >
            Look now
          </Button>
        )}
        <Text size="sm" role="status">
          {changes.said}
        </Text>
      </Stack>
    </Section>
  )
}
