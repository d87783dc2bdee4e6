import { Button, List, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { storyParts } from './story-parts.ts'

/** One short story, taken apart, so that the five parts are seen at work. */
const sample: Record<(typeof storyParts)[number]['part'], string> = {
  situation: 'Our bakery’s oven failed at four on the Saturday before Easter.',
  task: 'I had the shop to open at seven, with 140 orders paid for.',
  action: 'I rang two bakeries, baked in the first one’s spare oven, and sent Ana to tell the early customers.',
  result: '131 of 140 orders were ready by nine; the other nine came with a free loaf.',
  reflection: 'We now swap oven hours with that bakery by agreement, not by luck.',
}

/** What stands where no story is written yet: how one is made. */
export const NoStories = ({ onWrite, isWriting }: { onWrite: () => void; isWriting: boolean }) => (
  <section className="r2-section" aria-labelledby="first-story">
    <Stack gap="md">
      <div>
        <Title order={2} size="h3" id="first-story">
          A good answer is a small true story
        </Title>
        <Text c="dimmed" mt={4} maw={640}>
          Second interviews ask for proof. A story in five parts gives it in two minutes, and five or six of them answer
          most questions. Here is one, part by part.
        </Text>
      </div>
      <ol className="r2-story-parts">
        {storyParts.map(({ part, label, prompt }) => (
          <li key={part}>
            <Text fw={600}>{label}</Text>
            <Text size="sm" c="dimmed">
              {prompt}
            </Text>
            <Text size="sm" className="r2-story-sample">
              “{sample[part]}”
            </Text>
          </li>
        ))}
      </ol>
      <div>
        <Text fw={600} size="sm">
          Where to find yours
        </Text>
        <List size="sm">
          <List.Item>The lines of your CV with a number in them</List.Item>
          <List.Item>A time something went wrong, and what you did</List.Item>
          <List.Item>What you told in the first round, and they leaned into</List.Item>
        </List>
      </div>
      <Button
        className="r2-start"
        leftSection={<IconPlus size={18} aria-hidden />}
        loading={isWriting}
        onClick={onWrite}
      >
        Write your first story
      </Button>
    </Stack>
  </section>
)
