import { SimpleGrid, Stack } from '@mantine/core'
import type { Origins, Resume, ResumeBasics } from '@roundtwo/model'
import { ReadField } from '../parts/read-field.tsx'
import { JobRows } from './job-rows.tsx'
import { SchoolRows } from './school-rows.tsx'
import { SkillLines } from './skill-lines.tsx'

interface ResumeFieldsProps {
  resume: Resume
  origins: Origins
  onChange: (path: string, resume: Resume) => void
}

/** The fields of a CV that matter most for a reading gone wrong; the others stay as they were read. */
export const ResumeFields = ({ resume, origins, onChange }: ResumeFieldsProps) => {
  const changeBasics = (field: 'name' | 'label' | 'email', text: string | null) => {
    const basics: ResumeBasics = { ...resume.basics }
    if (text) basics[field] = text
    else delete basics[field]
    onChange(`basics.${field}`, { ...resume, basics })
  }
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <ReadField
          label="Your name"
          value={resume.basics?.name ?? null}
          origin={origins['basics.name']}
          onChange={(text) => changeBasics('name', text)}
        />
        <ReadField
          label="Headline"
          value={resume.basics?.label ?? null}
          origin={origins['basics.label']}
          onChange={(text) => changeBasics('label', text)}
        />
        <ReadField
          label="Mail address"
          type="email"
          value={resume.basics?.email ?? null}
          origin={origins['basics.email']}
          onChange={(text) => changeBasics('email', text)}
        />
      </SimpleGrid>
      <JobRows jobs={resume.work ?? []} origins={origins} onChange={(work) => onChange('work', { ...resume, work })} />
      <SkillLines skills={resume.skills ?? []} onChange={(skills) => onChange('skills', { ...resume, skills })} />
      <SchoolRows
        schools={resume.education ?? []}
        onChange={(education) => onChange('education', { ...resume, education })}
      />
    </Stack>
  )
}
