import { Stack, Text, Title } from '@mantine/core'
import type { Research } from '@roundtwo/contract'
import type { ResearchTheme } from '@roundtwo/model'
import { type ReactNode, useId } from 'react'
import { researchThemeLabels } from '../words/labels.ts'
import { NoteItem } from './note-item.tsx'
import { QuickAdd } from './quick-add.tsx'
import { themeHints } from './theme-hints.ts'
import type { NoteChanges } from './use-note-changes.ts'

interface ThemeSectionProps {
  opportunityId: string
  theme: ResearchTheme
  notes: Research['notes']
  changes: NoteChanges
  /** Stands in the place of the notes. */
  instead?: ReactNode
}

const NoteList = ({ notes, changes }: Pick<ThemeSectionProps, 'notes' | 'changes'>) =>
  notes.length > 0 && (
    <ul className="r2-plain-list">
      {notes.map((view) => (
        <NoteItem key={view.note.id} view={view} changes={changes} />
      ))}
    </ul>
  )

/** A theme: what to find out while there is nothing, then the notes, and a field for the next one. */
export const ThemeSection = ({ opportunityId, theme, notes, changes, instead }: ThemeSectionProps) => {
  const id = useId()
  const { find, where } = themeHints[theme]
  const isEmpty = notes.length === 0 && !instead
  return (
    <section className="r2-theme" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {researchThemeLabels[theme]}
      </Title>
      <Stack gap="sm">
        {isEmpty && (
          <Text size="sm" c="dimmed">
            {find}. <strong>Where:</strong> {where}.
          </Text>
        )}
        {instead ?? <NoteList notes={notes} changes={changes} />}
        <QuickAdd
          opportunityId={opportunityId}
          theme={theme}
          placeholder={theme === 'values' ? 'A value, in their words' : 'What you found, or a link'}
          changes={changes}
        />
      </Stack>
    </section>
  )
}
