import { ActionIcon, Button, Fieldset, Group, Stack, Textarea } from '@mantine/core'
import type { Origin, Origins } from '@roundtwo/model'
import { IconPlus, IconX } from '@tabler/icons-react'
import { OriginLine } from './origin-line.tsx'

interface LineListProps {
  legend: string
  /** What one line is, for labels: “thing to bring”. */
  item: string
  lines: string[]
  onChange: (lines: string[]) => void
  origins?: Origins
  /** The lines' place in the origins: `bring`. */
  path?: string
}

/** An origin that says no more than the line itself is left out. */
const tellingOrigin = (line: string, origin: Origin | undefined): Origin | undefined =>
  origin?.quote.trim() === line.trim() && origin.certainty !== 'doubtful' ? undefined : origin

/** Lines that can be changed, added and removed. */
export const LineList = ({ legend, item, lines, onChange, origins, path }: LineListProps) => (
  <Fieldset legend={legend} variant="unstyled">
    <Stack gap="xs" mt={4}>
      {[...lines.entries()].map(([place, line]) => (
        <Group key={place} gap="xs" wrap="nowrap" align="flex-start">
          <Textarea
            className="r2-grow"
            aria-label={`${item} ${place + 1}`}
            autosize
            minRows={1}
            value={line}
            onChange={(event) => onChange(lines.with(place, event.currentTarget.value))}
            description={<OriginLine origin={tellingOrigin(line, origins?.[`${path}.${place}`])} />}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Remove ${item} ${place + 1}`}
            onClick={() => onChange(lines.toSpliced(place, 1))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...lines, ''])}
        className="r2-start"
      >
        Add {item}
      </Button>
    </Stack>
  </Fieldset>
)
