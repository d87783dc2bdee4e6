import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { type OpportunityRecord, type PlainDate, type PlaybookId, playbookIds } from '@roundtwo/model'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useOpportunity } from '../../calls/queries.ts'
import { usePlaybook, useStandingHidden } from '../../calls/standing-queries.ts'
import { useOpportunityId } from '../../opportunity/use-opportunity-id.ts'
import { Answered } from '../../parts/answered.tsx'
import { Section } from '../../parts/section.tsx'
import { useOwnZone } from '../../parts/use-own-zone.ts'
import { dayOf } from '../../words/dates.ts'
import { memberOf } from '../../words/labels.ts'
import { PlaybookLink } from './playbook-link.tsx'
import { playbookNames, playbookOfOutcome } from './playbook-names.ts'
import { Actions, Avoid, Expect, LetGo, RestsOn } from './playbook-parts.tsx'
import { ScriptCard } from './script-card.tsx'

const Back = ({ id }: { id: string }) =>
  useStandingHidden() === false ? (
    <Link to="/opportunities/$id/standing" params={{ id }} className="r2-text-link r2-back">
      <IconArrowLeft size={16} aria-hidden /> Where you stand
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

/** The day the news came this playbook is for, where it has. */
const sinceOf = (opportunity: OpportunityRecord | undefined, name: PlaybookId): PlainDate | null =>
  opportunity?.outcome && playbookOfOutcome[opportunity.outcome] === name ? opportunity.outcomeOn : null

const Playbook = ({ id, name }: { id: string; name: PlaybookId }) => {
  const zone = useOwnZone()
  const { data } = useOpportunity(id)
  const since = sinceOf(data?.opportunity, name)
  return (
    <Answered answer={usePlaybook(id, name)} rows={4}>
      {(view) => (
        <Stack gap="lg">
          <div>
            {view.playbook.title !== playbookNames[name] && <Text c="dimmed">{playbookNames[name]}</Text>}
            <Title order={2}>{view.playbook.title}</Title>
            <Text mt="xs" className="r2-playbook-meaning">
              {view.playbook.meaning}
            </Text>
          </div>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" className="r2-playbook-two">
            <Actions view={view} today={dayOf(new Date(), zone)} since={since} />
            <Stack gap="lg">
              <Avoid view={view} />
              <LetGo view={view} />
              <Expect view={view} />
            </Stack>
          </SimpleGrid>
          <Section title="In which words" about="Change what is not how you would say it. Nothing is sent from here.">
            <Stack component="ul" gap="sm" className="r2-plain-list">
              {view.playbook.scripts.map((script, place) => (
                <ScriptCard key={script.id} script={script} open={place === 0} />
              ))}
            </Stack>
          </Section>
          <RestsOn view={view} />
          <Others id={id} shown={name} />
        </Stack>
      )}
    </Answered>
  )
}

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
