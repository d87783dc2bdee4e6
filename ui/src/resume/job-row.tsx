import { Button, Group, SimpleGrid, Text, Textarea } from '@mantine/core'
import type { Origin, ResumeWork } from '@roundtwo/model'
import { ReadField } from '../parts/read-field.tsx'

interface JobRowProps {
  job: ResumeWork
  origin?: Origin | undefined
  onChange: (job: ResumeWork) => void
  onRemove: () => void
}

type Field = 'position' | 'name' | 'startDate' | 'endDate'

const titleOf = (job: ResumeWork): string =>
  [job.position, job.name].filter(Boolean).join(', ') || 'A job without a name'
const yearsOf = (job: ResumeWork): string =>
  job.startDate || job.endDate ? `${job.startDate ?? '?'} to ${job.endDate ?? 'now'}` : 'no dates found'

export const JobRow = ({ job, origin, onChange, onRemove }: JobRowProps) => {
  const changeField = (field: Field, text: string | null) => {
    const changed: ResumeWork = { ...job }
    if (text) changed[field] = text
    else delete changed[field]
    onChange(changed)
  }
  return (
    <details className="r2-fold">
      <summary>
        <Text span fw={600}>
          {titleOf(job)}
        </Text>{' '}
        <Text span size="sm" c="dimmed">
          {yearsOf(job)}
        </Text>
      </summary>
      <SimpleGrid cols={{ base: 1, xs: 2 }} mt="sm">
        <ReadField
          label="Position"
          value={job.position ?? null}
          origin={origin}
          onChange={(text) => changeField('position', text)}
        />
        <ReadField label="Employer" value={job.name ?? null} onChange={(text) => changeField('name', text)} />
        <ReadField
          label="From"
          placeholder="2019-04, or 2019"
          value={job.startDate ?? null}
          onChange={(text) => changeField('startDate', text)}
        />
        <ReadField
          label="To"
          placeholder="Empty while it lasts"
          value={job.endDate ?? null}
          onChange={(text) => changeField('endDate', text)}
        />
      </SimpleGrid>
      <Textarea
        mt="sm"
        label="What you did there, a line each"
        autosize
        minRows={2}
        maxRows={12}
        value={(job.highlights ?? []).join('\n')}
        onChange={(event) => onChange({ ...job, highlights: event.currentTarget.value.split('\n') })}
      />
      <Group mt="xs">
        <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
          Remove this job
        </Button>
      </Group>
    </details>
  )
}
