import { Stack, Text } from '@mantine/core'
import type { Research } from '@roundtwo/contract'
import type { ResearchTheme } from '@roundtwo/units'
import type { ReactNode } from 'react'
import { Section } from '../parts/section.tsx'
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

export const ThemeSection = ({ opportunityId, theme, notes, changes, instead }: ThemeSectionProps) => {
  const { find, where } = themeHints[theme]
  const isEmpty = notes.length === 0 && !instead
  return (
    <Section
      title={researchThemeLabels[theme]}
      about={
        isEmpty ? (
          <>
            {find}.
            <br />
            <strong>Where:</strong> {where}.
          </>
        ) : undefined
      }
    >
      <Stack gap="sm">
        {instead ??
          (notes.length > 0 && (
            <ul className="r2-plain-list">
              {notes.map((view) => (
                <NoteItem key={view.note.id} view={view} changes={changes} />
              ))}
            </ul>
          ))}
        {isEmpty || (
          <Text size="xs" c="dimmed" className="r2-hidden">
            {find}
          </Text>
        )}
        <QuickAdd
          opportunityId={opportunityId}
          theme={theme}
          placeholder={theme === 'values' ? 'A value, in their words' : 'What you found; a link may be in it'}
          changes={changes}
        />
      </Stack>
    </Section>
  )
}
