import { Stack, Text } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { GivePosting } from '../posting/give-posting.tsx'
import { ChooseResume } from '../resume/choose-resume.tsx'

interface MissingForFitProps {
  part: 'posting' | 'resume'
  view: OpportunityView
}

/** Says what is missing and takes it right here. */
export const MissingForFit = ({ part, view }: MissingForFitProps) =>
  part === 'posting' ? (
    <Stack>
      <Text>There is no posting yet. With it you see how your CV meets each requirement.</Text>
      <GivePosting opportunityId={view.opportunity.id} />
    </Stack>
  ) : (
    <Stack>
      <Text>There is no CV yet. With it you see what you can show for each requirement.</Text>
      <ChooseResume view={view} />
    </Stack>
  )
