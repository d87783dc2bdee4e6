import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useChange } from '../calls/change.ts'
import { PageHeading } from '../parts/page-heading.tsx'
import { DropPicture } from './drop-picture.tsx'
import { CheckPicture, PlanPicture } from './step-pictures.tsx'

const steps = [
  {
    Picture: DropPicture,
    title: '1. Drop what you have',
    about: 'The invitation, the job posting and your CV: mails, calendar files, PDFs, or text you paste.',
  },
  {
    Picture: CheckPicture,
    title: '2. Correct what was misread',
    about: 'One screen shows every field with the words it came from, and says what was not found.',
  },
  {
    Picture: PlanPicture,
    title: '3. Get your plan',
    about:
      'Where you fit and where not, the questions to expect, each day until the interview, and a page for the day.',
  },
]

export const EmptyHome = () => {
  const navigate = useNavigate()
  const example = useChange('loadExample')
  const show = () =>
    example.mutate(
      {},
      {
        onSuccess: ({ opportunityId }) => navigate({ to: '/opportunities/$id', params: { id: opportunityId } }),
      },
    )
  return (
    <Stack gap="xl">
      <PageHeading
        title="They would like to see you again"
        tab="Home"
        about="Get ready for the second interview, on your own machine. Nothing leaves it."
      />
      <Group>
        <Button size="md" onClick={() => navigate({ to: '/new' })}>
          Begin
        </Button>
        <Button size="md" variant="default" loading={example.isPending} onClick={show}>
          See an example
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg" component="ol" className="r2-plain-list">
        {steps.map(({ Picture, title, about }) => (
          <li key={title} className="r2-step">
            <Picture />
            <Title order={2} size="h4">
              {title}
            </Title>
            <Text c="dimmed">{about}</Text>
          </li>
        ))}
      </SimpleGrid>
    </Stack>
  )
}
