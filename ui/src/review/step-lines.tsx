import { ActionIcon, Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { IconCornerDownLeft, IconX } from '@tabler/icons-react'
import type { RefObject } from 'react'

interface StepLinesProps {
  title: string
  placeholder: string
  lines: string[]
  typed: string
  field: RefObject<HTMLTextAreaElement | null>
  onLines: (lines: string[]) => void
  onType: (text: string) => void
  onAdd: () => void
}

/** Lines given so far, each changeable, and a field for the next one. */
export const StepLines = (props: StepLinesProps) => {
  const { title, placeholder, lines, typed, field, onLines, onType, onAdd } = props
  return (
    <Stack gap="sm">
      {lines.length > 0 && (
        <Stack component="ul" gap="xs" className="r2-plain-list" aria-label={title}>
          {[...lines.entries()].map(([place, line]) => (
            <Group key={place} component="li" gap={4} wrap="nowrap">
              <TextInput
                className="r2-grow"
                size="md"
                aria-label={`Line ${place + 1}`}
                value={line}
                onChange={(event) => onLines(lines.with(place, event.currentTarget.value))}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="xl"
                aria-label={`Remove line ${place + 1}`}
                onClick={() => onLines(lines.toSpliced(place, 1))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
        </Stack>
      )}
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <Textarea
          ref={field}
          className="r2-grow"
          size="lg"
          autosize
          minRows={2}
          maxRows={8}
          aria-label={title}
          placeholder={lines.length === 0 ? placeholder : 'And another'}
          enterKeyHint="done"
          maxLength={20_000}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While letters are being composed, Enter chooses among them.
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            onAdd()
          }}
        />
        <Button
          variant="default"
          size="lg"
          className="r2-fixed"
          disabled={!typed.trim()}
          rightSection={<IconCornerDownLeft size={18} aria-hidden />}
          onClick={() => {
            onAdd()
            field.current?.focus()
          }}
        >
          Add
        </Button>
      </Group>
    </Stack>
  )
}
