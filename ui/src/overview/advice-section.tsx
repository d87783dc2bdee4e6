import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { firstAdvice } from '../advice/advice-groups.ts'
import { AdviceIcon } from '../advice/advice-icon.tsx'
import { NoAdvice } from '../advice/no-advice.tsx'
import { useAdvice } from '../calls/queries.ts'
import { earlierWords } from '../opportunity/places.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { adviceKindLabels } from '../words/labels.ts'

const few = 3

interface AdviceSectionProps {
  id: string
  /** The last round held. */
  held: number
}

/** The first of what the rounds before say for the next one. */
export const AdviceSection = ({ id, held }: AdviceSectionProps) => {
  const answer = useAdvice(id)
  return (
    <Section
      title={`From ${earlierWords(held).toLowerCase()}`}
      aside={
        <Anchor size="sm" renderRoot={(props) => <Link to="/opportunities/$id/advice" params={{ id }} {...props} />}>
          All advice
        </Anchor>
      }
    >
      <Answered answer={answer} rows={2}>
        {({ advice, people }) =>
          advice.length === 0 ? (
            <NoAdvice id={id} />
          ) : (
            <Stack component="ul" gap="sm" className="r2-plain-list">
              {firstAdvice(advice, few).map((line) => {
                const person = people.find(({ id: own }) => own === line.personId)
                return (
                  <li key={line.key} className="r2-advice-short" data-advice={line.kind}>
                    <AdviceIcon kind={line.kind} />
                    <div>
                      <Text>{line.text}</Text>
                      <Text size="sm" c="dimmed">
                        {[adviceKindLabels[line.kind], person && `with ${person.name}`].filter(Boolean).join(', ')}
                      </Text>
                    </div>
                  </li>
                )
              })}
            </Stack>
          )
        }
      </Answered>
    </Section>
  )
}
