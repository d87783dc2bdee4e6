import { Button, Group, Textarea } from '@mantine/core'
import type { ResearchTheme } from '@roundtwo/model'
import { useState } from 'react'
import { useKept } from '../parts/use-kept.ts'
import { researchThemeLabels } from '../words/labels.ts'
import type { NoteChanges } from './use-note-changes.ts'

interface QuickAddProps {
  opportunityId: string
  theme: ResearchTheme
  placeholder: string
  changes: NoteChanges
}

const blank = ''
const address = /https:\/\/\S+/u

/** An address among the words is the note's link. */
const fieldsOf = (words: string): { text: string; link?: string } => {
  const link = address.exec(words)?.[0]
  if (!link) return { text: words }
  return { text: words.replace(link, '').replace(/\s+/gu, ' ').trim() || link, link }
}

/** One field and Enter: a note of the theme. */
export const QuickAdd = ({ opportunityId, theme, placeholder, changes }: QuickAddProps) => {
  const [words, setWords] = useKept(`roundtwo-note-1-${opportunityId}-${theme}`, blank)
  const [adding, setAdding] = useState(false)
  const add = async () => {
    if (!words.trim() || adding) return
    setAdding(true)
    // What did not work was told; the words stay.
    await changes.add(theme, fieldsOf(words.trim())).then(
      () => setWords(blank),
      () => undefined,
    )
    setAdding(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        event.preventDefault()
        void add()
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <Textarea
          className="r2-grow"
          aria-label={`Add a note: ${researchThemeLabels[theme]}`}
          placeholder={placeholder}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={20_000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          className="r2-fixed"
          aria-label={`Add to ${researchThemeLabels[theme]}`}
          disabled={!words.trim()}
          loading={adding}
        >
          Add
        </Button>
      </Group>
    </form>
  )
}
