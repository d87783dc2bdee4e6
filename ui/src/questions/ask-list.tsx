import { Stack, Text } from '@mantine/core'
import { type AskTheme, askThemes } from '@roundtwo/units'
import { useState } from 'react'
import { useAsks } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { themeLabels } from '../words/labels.ts'
import { AskItem } from './ask-item.tsx'
import { FilterRow } from './filter-row.tsx'

const step = 20

export const AskList = ({ id }: { id: string }) => {
  const asks = useAsks(id)
  const [theme, setTheme] = useState<AskTheme | null>(null)
  return (
    <Answered answer={asks} rows={6}>
      {(all) => {
        const wanted = all.filter(({ ask }) => !theme || ask.theme === theme)
        return (
          <Stack gap="md">
            <Text c="dimmed">
              Chosen for this posting and these people, the most fitting first. Three good ones are plenty.
            </Text>
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
              {(theme ? wanted : wanted.slice(0, step)).map((suggested) => (
                <AskItem key={suggested.ask.id} suggested={suggested} />
              ))}
            </Stack>
            {!theme && all.length > step && (
              <Text size="sm" c="dimmed">
                The {step} most fitting are shown; choose a theme for all of it.
              </Text>
            )}
          </Stack>
        )
      }}
    </Answered>
  )
}
