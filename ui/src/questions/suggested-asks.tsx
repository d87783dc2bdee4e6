import { Button, Stack, Text, Title } from '@mantine/core'
import type { AskPage } from '@roundtwo/contract'
import { type AskTheme, askThemes, type PersonRecord } from '@roundtwo/model'
import { useState } from 'react'
import { themeLabels } from '../words/labels.ts'
import { AskItem } from './ask-item.tsx'
import { FilterRow } from './filter-row.tsx'
import type { AskChanges } from './use-ask-changes.ts'

interface SuggestedAsksProps {
  page: AskPage
  people: PersonRecord[]
  changes: AskChanges
}

const step = 12

/** Questions of the catalog to choose from; what is on the list already is left out. */
export const SuggestedAsks = ({ page, people, changes }: SuggestedAsksProps) => {
  const [theme, setTheme] = useState<AskTheme | null>(null)
  const [whole, setWhole] = useState(false)
  const taken = new Set([...page.planned, ...page.asked].map(({ askId }) => askId))
  const all = page.suggested.filter(({ ask }) => !taken.has(ask.id))
  const wanted = all.filter(({ ask }) => !theme || ask.theme === theme)
  const isWhole = whole || theme !== null
  return (
    <Stack component="section" gap="md" aria-labelledby="to-choose-from">
      <div>
        <Title order={2} size="h3" id="to-choose-from">
          To choose from
        </Title>
        <Text c="dimmed">Ranked for this posting and these people, the most fitting first.</Text>
      </div>
      <FilterRow
        label="Themes"
        choices={askThemes.map((value) => ({
          value,
          label: themeLabels[value],
          count: all.filter(({ ask }) => ask.theme === value).length,
        }))}
        value={theme}
        onChange={setTheme}
      />
      <Stack component="ul" gap="sm" className="r2-plain-list">
        {(isWhole ? wanted : wanted.slice(0, step)).map((suggested) => (
          <AskItem
            key={suggested.ask.id}
            suggested={suggested}
            person={people.find(({ id }) => id === suggested.personId) ?? null}
            onChoose={() => changes.choose(suggested, suggested.personId)}
          />
        ))}
      </Stack>
      {!isWhole && wanted.length > step && (
        <Button variant="default" className="r2-start" onClick={() => setWhole(true)}>
          Show all {wanted.length}
        </Button>
      )}
    </Stack>
  )
}
