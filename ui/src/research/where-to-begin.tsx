import { List, Text } from '@mantine/core'
import { Section } from '../parts/section.tsx'

/** What stands above the themes while nothing is noted. */
export const WhereToBegin = ({ company }: { company: string }) => (
  <Section title={`What to find out about ${company}`}>
    <Text mb="sm">
      Half an hour is enough for a first pass, and sets you apart from most. A note becomes worth telling once it says
      how you can help.
    </Text>
    <List type="ordered" spacing={4}>
      <List.Item>
        <strong>Mission:</strong> what they are there for. One sentence, in your own words.
      </List.Item>
      <List.Item>
        <strong>News:</strong> what changed in the last three months. It is the easiest thing to ask about.
      </List.Item>
      <List.Item>
        <strong>Challenges:</strong> what is hard for them now. It is what somebody is being hired for.
      </List.Item>
      <List.Item>
        <strong>Values:</strong> what they say matters, each with a story of yours that shows it.
      </List.Item>
    </List>
  </Section>
)
