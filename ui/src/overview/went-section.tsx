import { Button, Group, Text } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useReflections } from '../calls/queries.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { interviewToReflect } from '../reflection/interview-to-reflect.ts'
import { isWhole } from '../reflection/is-whole.ts'
import { dayWords } from '../words/dates.ts'

/** Asks how the last interview went, for two weeks, until it was said. */
export const WentSection = ({ view, now }: { view: OpportunityView; now: Date }) => {
  const { id } = view.opportunity
  const { data: reflections } = useReflections(id)
  const zone = useOwnZone()
  const interview = interviewToReflect(view, now)
  if (!interview || !reflections) return null
  const reflection = reflections.find(({ interviewId }) => interviewId === interview.id)
  if (reflection && isWhole(reflection)) return null
  return (
    <section className="r2-section r2-went" aria-labelledby="how-it-went">
      <Group justify="space-between" gap="md">
        <div>
          <Text fw={600} id="how-it-went" className="r2-went-title">
            How did it go?
          </Text>
          <Text c="dimmed">
            {interview.start ? `The interview on ${dayWords(interview.start, zone)}. ` : ''}
            Four ratings and a line each, while you still remember.
          </Text>
        </div>
        <Group gap="sm">
          <Button
            renderRoot={(props) => (
              <Link
                to="/opportunities/$id/reflect/$interviewId"
                params={{ id, interviewId: interview.id }}
                {...props}
              />
            )}
          >
            {reflection ? 'Go on' : 'Say how it went'}
          </Button>
        </Group>
      </Group>
    </section>
  )
}
