import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import type { StoryEvidence } from '@roundtwo/model'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useResumes } from '../calls/queries.ts'
import { corrected } from '../parts/as-web-address.ts'
import { offerUndo } from '../parts/undo.tsx'
import { WebLink } from '../parts/web-link.tsx'
import { resumeLines } from './resume-lines.ts'
import type { StoryForm } from './use-story-form.ts'

const blank: StoryEvidence = { text: '', link: null, resumePath: null }

interface RowProps {
  row: StoryEvidence
  place: number
  onChange: (row: StoryEvidence) => void
}

const FromResume = ({ text }: { text: string }) => (
  <figure className="r2-quote r2-grow">
    <blockquote>{text}</blockquote>
    <figcaption>From your CV</figcaption>
  </figure>
)

const Written = ({ row, place, onChange }: RowProps) => (
  <div className="r2-evidence-fields">
    <TextInput
      label={`What shows it ${place}`}
      placeholder="A report, a reference, a photograph"
      maxLength={1000}
      value={row.text}
      onChange={(event) => onChange({ ...row, text: event.currentTarget.value })}
    />
    <TextInput
      type="url"
      label={`Link ${place}`}
      placeholder="https://"
      maxLength={4000}
      value={row.link ?? ''}
      onChange={(event) => onChange({ ...row, link: event.currentTarget.value || null })}
      onBlur={() => corrected(row.link) && onChange({ ...row, link: corrected(row.link) })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={row.link && <WebLink address={row.link}>Open it</WebLink>}
    />
  </div>
)

const AddLine = ({ onAdd }: { onAdd: (row: StoryEvidence) => void }) => {
  const { data: resumes = [] } = useResumes()
  const lines = resumeLines(resumes)
  const groups = Map.groupBy(lines, ({ where }) => where)
  if (lines.length === 0) return null
  return (
    <Select
      className="r2-paste"
      aria-label="Add a line of your CV"
      placeholder="Add a line of your CV"
      searchable
      nothingFoundMessage="No line of your CV has these words"
      withScrollArea={false}
      classNames={{ options: 'r2-options' }}
      comboboxProps={{ withinPortal: false }}
      data={[...groups].map(([group, own]) => ({
        group,
        items: own.map(({ key, text }) => ({ value: key, label: text })),
      }))}
      // Choosing adds it; the choice itself is not kept.
      value={null}
      onChange={(chosen) => {
        const line = lines.find(({ key }) => key === chosen)
        if (line) onAdd({ text: line.text, link: null, resumePath: line.path })
      }}
    />
  )
}

/** What shows that the story is true. */
export const EvidenceRows = ({ content, change }: Pick<StoryForm, 'content' | 'change'>) => {
  const { evidence } = content
  const add = (row: StoryEvidence) => change((kept) => ({ evidence: [...kept.evidence, row] }))
  const remove = (place: number, row: StoryEvidence) => {
    change({ evidence: evidence.toSpliced(place, 1) })
    offerUndo('The evidence was removed.', () =>
      change((kept) => ({ evidence: kept.evidence.toSpliced(place, 0, row) })),
    )
  }
  return (
    <Stack gap="sm">
      {evidence.length === 0 && (
        <Text size="sm" c="dimmed">
          A line of your CV, a report, a link: what you could show if somebody asked.
        </Text>
      )}
      {[...evidence.entries()].map(([place, row]) => (
        <Group key={place} gap="xs" wrap="nowrap" align="flex-start">
          {row.resumePath ? (
            <FromResume text={row.text} />
          ) : (
            <Written
              row={row}
              place={place + 1}
              onChange={(changed) => change({ evidence: evidence.with(place, changed) })}
            />
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            mt={row.resumePath ? 10 : 26}
            aria-label={`Remove evidence ${place + 1}`}
            onClick={() => remove(place, row)}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="sm">
        <AddLine onAdd={add} />
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add(blank)}
        >
          Add something else
        </Button>
      </Group>
    </Stack>
  )
}
