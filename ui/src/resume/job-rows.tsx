import { Button, Fieldset, Stack } from '@mantine/core'
import type { Origins, ResumeWork } from '@roundtwo/model'
import { IconPlus } from '@tabler/icons-react'
import { JobRow } from './job-row.tsx'

interface JobRowsProps {
  jobs: ResumeWork[]
  origins: Origins
  onChange: (jobs: ResumeWork[]) => void
}

export const JobRows = ({ jobs, origins, onChange }: JobRowsProps) => (
  <Fieldset legend={`Jobs (${jobs.length})`} variant="unstyled">
    <Stack gap="sm" mt={4}>
      {[...jobs.entries()].map(([place, job]) => (
        <JobRow
          key={place}
          job={job}
          origin={origins[`work.${place}`] ?? origins[`work.${place}.position`]}
          onChange={(changed) => onChange(jobs.with(place, changed))}
          onRemove={() => onChange(jobs.toSpliced(place, 1))}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        className="r2-start"
        onClick={() => onChange([...jobs, {}])}
      >
        Add a job
      </Button>
    </Stack>
  </Fieldset>
)
