import { NativeSelect, Text } from '@mantine/core'
import type { Resume } from '@roundtwo/model'
import { useResumes } from '../calls/queries.ts'
import { Searched } from '../parts/searched.ts'
import { Section } from '../parts/section.tsx'
import { ResumeFields } from '../resume/resume-fields.tsx'
import { type Draft, forgetOrigin } from './draft.ts'

interface ResumePartProps {
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
}

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** What was found, before it is looked at. */
const summaryOf = ({ basics, work = [], skills = [] }: Resume): string =>
  [
    basics?.name ?? 'No name',
    counted(work.length, 'job'),
    ...(skills.length > 0 ? [counted(skills.length, 'skill')] : []),
  ].join(' · ')

export const ResumePart = ({ draft, update }: ResumePartProps) => {
  const { data: kept } = useResumes()
  const own = kept?.filter((resume) => !resume.example) ?? []
  const latest = own.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]
  return (
    <Section title="Your CV" about="What you can show for each requirement is looked for here.">
      {draft.resume && (
        <details className="r2-details">
          <summary>{summaryOf(draft.resume)}</summary>
          <Searched value={draft.from.resume !== null}>
            <ResumeFields
              resume={draft.resume}
              origins={draft.origins.resume}
              onChange={(path, resume) =>
                update((now) => ({
                  ...now,
                  resume,
                  origins: { ...now.origins, resume: forgetOrigin(now.origins.resume, path) },
                }))
              }
            />
          </Searched>
        </details>
      )}
      {!draft.resume && latest && (
        <NativeSelect
          label="Use the CV kept before, or drop another one above"
          data={own.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.resumeId ?? latest.id}
          onChange={(event) => {
            const resumeId = event.currentTarget.value
            update((now) => ({ ...now, resumeId }))
          }}
        />
      )}
      {!draft.resume && !latest && <Text>No CV yet: drop it above or paste its text.</Text>}
    </Section>
  )
}
