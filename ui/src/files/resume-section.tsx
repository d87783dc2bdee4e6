import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { OpportunityView } from '@roundtwo/contract'
import { Section } from '../parts/section.tsx'
import { ChooseResume } from '../resume/choose-resume.tsx'
import { ResumeDialog } from '../resume/resume-dialog.tsx'

export const ResumeSection = ({ view }: { view: OpportunityView }) => {
  const [editing, edit] = useDisclosure(false)
  return (
    <Section
      title="Your CV"
      aside={
        view.resume && (
          <Button variant="default" size="compact-sm" onClick={edit.open}>
            Correct what was read
          </Button>
        )
      }
    >
      <ChooseResume view={view} />
      {editing && view.resume && <ResumeDialog record={view.resume} onClose={edit.close} />}
    </Section>
  )
}
