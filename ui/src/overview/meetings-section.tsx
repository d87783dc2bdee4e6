import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord } from '@roundtwo/model'
import { lazy } from 'react'
import { Later } from '../parts/later.tsx'
import { Section } from '../parts/section.tsx'
import { Meeting } from './meeting.tsx'

const InterviewDialog = lazy(async () => ({
  default: (await import('./interview-dialog.tsx')).InterviewDialog,
}))

interface MeetingsSectionProps {
  view: OpportunityView
  shown: InterviewRecord | null
  now: Date
}

export const MeetingsSection = ({ view, shown, now }: MeetingsSectionProps) => {
  const [adding, add] = useDisclosure(false)
  const others = view.interviews.filter((interview) => interview.id !== shown?.id)
  return (
    <Section title="When and where">
      <Stack gap="md">
        {shown ? (
          <Meeting view={view} interview={shown} now={now} />
        ) : (
          <Text>No interview yet. Add it here, or drop the invitation below.</Text>
        )}
        {others.length > 0 && (
          <details className="r2-details">
            <summary>Other interviews ({others.length})</summary>
            <Stack gap="md" mt="sm">
              {others.map((interview) => (
                <Meeting key={interview.id} view={view} interview={interview} now={now} />
              ))}
            </Stack>
          </details>
        )}
        <Button variant={shown ? 'subtle' : 'filled'} size="compact-md" className="r2-start" onClick={add.open}>
          {shown ? 'Add another interview' : 'Add the interview'}
        </Button>
      </Stack>
      <Later open={adding}>{() => <InterviewDialog view={view} interview={null} onClose={add.close} />}</Later>
    </Section>
  )
}
