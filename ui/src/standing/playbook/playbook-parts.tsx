import { Anchor, Stack, Text } from '@mantine/core'
import type { PlainDate } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import type { PlaybookView } from '../../calls/standing-queries.ts'
import { authorAndYear } from '../../numbers/figure-words.ts'
import { Section } from '../../parts/section.tsx'
import { dateWords } from '../../words/dates.ts'
import { qualityWords } from '../drivers/quality-words.ts'
import { momentWords, windowWords } from './moment-words.ts'

interface PartProps {
  view: PlaybookView
}

interface ActionsProps extends PartProps {
  today: string
  /** The day the news came; null while it has not, and days are counted as if it came today. */
  since: PlainDate | null
}

const countedWords = (since: PlainDate | null): string =>
  since
    ? `In order, counted from ${dateWords(since)}.`
    : 'In order. Where days depend on the news, they are counted as if it came today.'

export const Actions = ({ view: { playbook, dates }, today, since }: ActionsProps) => (
  <Section title="What to do" about={countedWords(since)}>
    <ol className="r2-steps">
      {playbook.actions.map(({ when, text, why }, place) => {
        const date = dates.actions[place]
        return (
          <li key={text}>
            <span className="r2-steps-when">{date ? dateWords(date) : momentWords(when)}</span>
            {date && date < today && <span className="r2-past">, past already</span>}
            <Text>{text}</Text>
            <Text size="sm" c="dimmed">
              {why}
            </Text>
          </li>
        )
      })}
    </ol>
  </Section>
)

export const Avoid = ({ view: { playbook } }: PartProps) => (
  <Section title="What not to do">
    <Stack component="ul" gap="sm" className="r2-plain-list">
      {playbook.avoid.map(({ text, why }) => (
        <li key={text}>
          <Text fw={600}>{text}</Text>
          <Text size="sm" c="dimmed">
            {why}
          </Text>
        </li>
      ))}
    </Stack>
  </Section>
)

const FigureLink = ({ id, children }: { id: string; children: string }) => (
  <Anchor size="sm" underline="always" renderRoot={(props) => <Link to="/numbers" hash={id} {...props} />}>
    {children}
  </Anchor>
)

export const Expect = ({ view: { playbook, figures } }: PartProps) => (
  <Section title="What to expect">
    <Stack component="ul" gap="sm" className="r2-plain-list">
      {playbook.expect.map((window) => {
        const figure = figures.find(({ id }) => id === window.source)
        return (
          <li key={window.text}>
            <Text fw={600}>{windowWords(window)}</Text>
            <Text size="sm">{window.text}</Text>
            <Text size="sm" c="dimmed">
              {figure ? (
                <FigureLink id={figure.id}>{authorAndYear(figure)}</FigureLink>
              ) : (
                'What is customary; nobody has measured it.'
              )}
            </Text>
          </li>
        )
      })}
    </Stack>
  </Section>
)

export const LetGo = ({ view: { playbook, dates } }: PartProps) => (
  <Section title="When to let go">
    <Text fw={600}>{dates.letGo ? dateWords(dates.letGo) : momentWords(playbook.letGo.when)}</Text>
    <Text>{playbook.letGo.text}</Text>
  </Section>
)

export const RestsOn = ({ view: { figures } }: PartProps) =>
  figures.length === 0 ? null : (
    <Section title="The figures it rests on">
      <Stack component="ul" gap="sm" className="r2-plain-list">
        {figures.map(({ id, claim, author, year, quality }) => (
          <li key={id}>
            <Text size="sm">{claim}</Text>
            <Text size="sm" c="dimmed">
              <FigureLink id={id}>{authorAndYear({ author, year })}</FigureLink>: {qualityWords(quality)}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  )
