import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { playbookIds } from '@roundtwo/units'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { usePlaybook, useStandingHidden } from '../../calls/standing-queries.ts'
import { useOpportunityId } from '../../opportunity/use-opportunity-id.ts'
import { Answered } from '../../parts/answered.tsx'
import { Section } from '../../parts/section.tsx'
import { memberOf } from '../../words/labels.ts'
import { PlaybookLink } from './playbook-link.tsx'
import { playbookNames } from './playbook-names.ts'
import { Actions, Avoid, Expect, LetGo, RestsOn } from './playbook-parts.tsx'
import { ScriptCard } from './script-card.tsx'

const Back = ({ id }: { id: string }) =>
  useStandingHidden() === false ? (
    <Link to="/opportunities/$id/standing" params={{ id }} className="r2-back">
      <IconArrowLeft size={16} aria-hidden className="r2-back-icon" /> Where you stand
    </Link>
  ) : null

const Others = ({ id, shown }: { id: string; shown: string }) => (
  <nav aria-label="Other answers" className="r2-map-between">
    <Text fw={600} size="sm">
      Or is it something else?
    </Text>
    <ul className="r2-chips">
      {playbookIds
        .filter((other) => other !== shown)
        .map((other) => (
          <li key={other} className="r2-map-other">
            <PlaybookLink id={id} playbook={other}>
              {playbookNames[other]}
            </PlaybookLink>
          </li>
        ))}
    </ul>
  </nav>
)

const Playbook = ({ id, name }: { id: string; name: (typeof playbookIds)[number] }) => (
  <Answered answer={usePlaybook(id, name)} rows={4}>
    {(view) => (
      <Stack gap="lg">
        <div>
          <Text c="dimmed">{playbookNames[name]}</Text>
          <Title order={2}>{view.playbook.title}</Title>
          <Text mt="xs" className="r2-playbook-meaning">
            {view.playbook.meaning}
          </Text>
        </div>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" className="r2-playbook-two">
          <Actions view={view} />
          <Stack gap="lg">
            <Avoid view={view} />
            <LetGo view={view} />
          </Stack>
        </SimpleGrid>
        <Section
          title="In which words"
          about="Change what is not how you would say it. Nothing is sent from here."
        >
          <Stack component="ul" gap="xl" className="r2-plain-list">
            {view.playbook.scripts.map((script) => (
              <ScriptCard key={script.id} script={script} />
            ))}
          </Stack>
        </Section>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" className="r2-playbook-two">
          <Expect view={view} />
          <RestsOn view={view} />
        </SimpleGrid>
        <Others id={id} shown={name} />
      </Stack>
    )}
  </Answered>
)

/** What to do with one answer, or with none. */
export const PlaybookPage = () => {
  const id = useOpportunityId()
  const { playbook } = useParams({ strict: false })
  const name = memberOf(playbookIds, playbook ?? null)
  return (
    <Stack gap="md">
      <Back id={id} />
      {name ? (
        <Playbook key={name} id={id} name={name} />
      ) : (
        <>
          <Text>There is no page for that answer.</Text>
          <Others id={id} shown="" />
        </>
      )}
    </Stack>
  )
}
