import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { OpportunityView } from '@roundtwo/contract'
import { Section } from '../parts/section.tsx'
import { GivePosting } from '../posting/give-posting.tsx'
import { PostingDialog } from '../posting/posting-dialog.tsx'

export const PostingSection = ({ view }: { view: OpportunityView }) => {
  const [editing, edit] = useDisclosure(false)
  const { posting } = view
  return (
    <Section
      title="The posting"
      about="Postings vanish when the job is filled: this is the whole text as it was."
      aside={
        posting && (
          <Button variant="default" size="compact-sm" onClick={edit.open}>
            Correct what was read
          </Button>
        )
      }
    >
      {posting ? (
        <details className="r2-fold">
          <summary>
            {posting.posting.title ?? 'Posting'}, {posting.posting.requirements.length} requirements: show the whole
            text
          </summary>
          <Text className="r2-posting-text" size="sm" mt="sm">
            {posting.posting.text || 'There is no text; the requirements were typed in.'}
          </Text>
        </details>
      ) : (
        <GivePosting opportunityId={view.opportunity.id} />
      )}
      {editing && posting && <PostingDialog record={posting} onClose={edit.close} />}
    </Section>
  )
}
