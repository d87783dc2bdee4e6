import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useStanding, useStandingHidden } from '../calls/standing-queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'

/** Where one stands in one sentence; nothing for whoever would rather not know. */
export const StandingSection = ({ id }: { id: string }) => {
  const hidden = useStandingHidden()
  const standing = useStanding(id)
  if (hidden !== false) return null
  return (
    <Section
      title="Where you stand"
      aside={
        <Anchor size="sm" renderRoot={(props) => <Link to="/opportunities/$id/standing" params={{ id }} {...props} />}>
          What it rests on
        </Anchor>
      }
    >
      <Answered answer={standing} rows={1}>
        {({ sentence }) => <Text className="r2-standing-line">{sentence}</Text>}
      </Answered>
    </Section>
  )
}
