import { Alert, Anchor, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ResearchTheme, researchThemes } from '@roundtwo/model'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useClient } from '../calls/client.tsx'
import { sentenceOf, unwrap } from '../calls/refusal.ts'
import { asWebAddress } from '../parts/as-web-address.ts'
import { Section } from '../parts/section.tsx'
import { choices, memberOf, researchThemeLabels } from '../words/labels.ts'

type Way = 'address' | 'text'

/** Sends a page to be kept; a refusal is a sentence to show where the page was given. */
const useKeepPage = (opportunityId: string) => {
  const client = useClient()
  const cache = useQueryClient()
  const [keeping, setKeeping] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const keep = async (given: { address: string } | { text: string }, theme: ResearchTheme) => {
    setKeeping(true)
    setRefusal(null)
    try {
      const { note } = await unwrap(client.keepPage({ opportunityId, theme, ...given }))
      notifications.show({ message: `Kept: ${note.source ?? 'the page'}` })
      return true
    } catch (error) {
      setRefusal(sentenceOf(error))
      return false
    } finally {
      setKeeping(false)
      void cache.invalidateQueries()
    }
  }
  return { keep, keeping, refusal, forget: () => setRefusal(null) }
}

/** Keeps a page as text: by its address, or pasted where it cannot be fetched. */
export const KeepPage = ({ opportunityId }: { opportunityId: string }) => {
  const { keep, keeping, refusal, forget } = useKeepPage(opportunityId)
  const [way, setWay] = useState<Way>('address')
  const [words, setWords] = useState({ address: '', text: '' })
  const [theme, setTheme] = useState<ResearchTheme>('news')
  const given = words[way].trim()
  const submit = async () => {
    const kept = await keep(way === 'address' ? { address: asWebAddress(given) } : { text: given }, theme)
    if (kept) setWords({ address: '', text: '' })
  }
  return (
    <Section title="Keep a page" about="Its text is kept here, with a note for it.">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (given && !keeping) void submit()
        }}
      >
        <Stack gap="sm">
          {way === 'address' ? (
            <TextInput
              inputMode="url"
              label="Address"
              placeholder="https://"
              maxLength={4000}
              value={words.address}
              onChange={(event) => {
                setWords({ ...words, address: event.currentTarget.value })
                forget()
              }}
            />
          ) : (
            <Textarea
              label="The page’s text"
              autosize
              minRows={4}
              maxRows={12}
              value={words.text}
              onChange={(event) => {
                setWords({ ...words, text: event.currentTarget.value })
                forget()
              }}
            />
          )}
          <NativeSelect
            label="Theme"
            data={choices(researchThemes, researchThemeLabels)}
            value={theme}
            onChange={(event) => setTheme(memberOf(researchThemes, event.currentTarget.value) ?? theme)}
          />
          {refusal && (
            <Alert color="red" role="alert" title="The page was not kept">
              {refusal}
            </Alert>
          )}
          <Group gap="sm">
            <Button type="submit" disabled={!given} loading={keeping}>
              Keep it
            </Button>
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => setWay(way === 'address' ? 'text' : 'address')}
            >
              {way === 'address' ? 'Paste its text instead' : 'Give its address instead'}
            </Anchor>
          </Group>
          <Text size="sm" c="dimmed" role="status">
            {keeping ? 'Fetching the page; this can take half a minute.' : ''}
          </Text>
        </Stack>
      </form>
    </Section>
  )
}
