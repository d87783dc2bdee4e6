import { Button, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type NoteRecord, researchThemes } from '@roundtwo/model'
import { useRef, useState } from 'react'
import { corrected } from '../parts/as-web-address.ts'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { plainDateOf } from '../words/branded.ts'
import { choices, memberOf, researchThemeLabels } from '../words/labels.ts'
import type { NoteChanges } from './use-note-changes.ts'

interface NoteEditorProps {
  note: NoteRecord
  changes: NoteChanges
  /** Which field to begin with. */
  begin: 'text' | 'help'
  onClose: () => void
}

type Form = Pick<NoteRecord, 'theme' | 'text' | 'help' | 'source' | 'link' | 'date'>

interface OriginFieldsProps {
  form: Form
  change: (fields: Partial<Form>) => void
}

/** Where it was found, when, and what it is about. */
const OriginFields = ({ form, change }: OriginFieldsProps) => (
  <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
    <TextInput
      label="Source"
      placeholder="A publication, a person, a page"
      maxLength={1000}
      value={form.source ?? ''}
      onChange={(event) => change({ source: event.currentTarget.value || null })}
    />
    <TextInput
      type="url"
      label="Link"
      placeholder="https://"
      maxLength={4000}
      value={form.link ?? ''}
      onChange={(event) => change({ link: event.currentTarget.value || null })}
      onBlur={() => corrected(form.link) && change({ link: corrected(form.link) })}
    />
    <TextInput
      type="date"
      label="Date"
      value={form.date ?? ''}
      onChange={(event) => change({ date: plainDateOf(event.currentTarget.value) })}
    />
    <NativeSelect
      label="Theme"
      data={choices(researchThemes, researchThemeLabels)}
      value={form.theme}
      onChange={(event) => change({ theme: memberOf(researchThemes, event.currentTarget.value) ?? form.theme })}
    />
  </SimpleGrid>
)

export const NoteEditor = ({ note, changes, begin, onClose }: NoteEditorProps) => {
  const [form, setForm] = useState<Form>(note)
  const changed = useRef<Partial<Form>>({})
  const { state, change: keep } = useAutosave((fields: Partial<Form>) =>
    // A note without words is none: the last ones stay until there are others.
    changes.change(note, fields.text?.trim() === '' ? { ...fields, text: note.text } : fields),
  )
  const change = (fields: Partial<Form>) => {
    setForm({ ...form, ...fields })
    changed.current = { ...changed.current, ...fields }
    // Moving it to another theme takes it from under the hands that edit it: that waits until they are done.
    const { theme: _theme, ...now } = changed.current
    keep(now)
  }
  const close = () => {
    if (form.theme !== note.theme) void changes.change(note, { theme: form.theme }).catch(() => undefined)
    onClose()
  }
  return (
    <Stack gap="sm" className="r2-note-editor">
      <Textarea
        label="What you found"
        autosize
        minRows={2}
        maxLength={20_000}
        autoFocus={begin === 'text'}
        value={form.text}
        error={form.text.trim() ? undefined : 'A note needs words.'}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Textarea
        label="How I can help"
        description="One line: what of yours answers this"
        autosize
        minRows={1}
        maxLength={1000}
        autoFocus={begin === 'help'}
        value={form.help}
        onChange={(event) => change({ help: event.currentTarget.value })}
      />
      <OriginFields form={form} change={change} />
      <Group justify="space-between">
        <SavedHint state={state} />
        <Button variant="default" size="compact-md" onClick={close}>
          Done
        </Button>
      </Group>
    </Stack>
  )
}
