import { Anchor, Text } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import type { Advice } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import { entryKindLabels } from '../words/labels.ts'

interface WhyProps {
  advice: Advice
  /** Those it stands on. */
  named: EntryView[]
}

const Quoted = ({ view }: { view: EntryView }) => {
  const { entry, quote, round, people } = view
  const where = [entryKindLabels[entry.kind], `round ${round}`, people.join(', ')].filter(Boolean)
  return (
    <figure className="r2-quote">
      <blockquote>{quote?.trim() || entry.text}</blockquote>
      <figcaption>
        {where.join(' · ')}.{' '}
        <Anchor
          size="xs"
          underline="always"
          renderRoot={(props) => (
            <Link
              to="/opportunities/$id/ledger"
              params={{ id: view.opportunityId }}
              search={{ entry: view.id }}
              {...props}
            />
          )}
        >
          In the ledger
        </Anchor>
      </figcaption>
    </figure>
  )
}

/** The entries a line of advice stands on. */
export const Why = ({ advice, named }: WhyProps) => (
  <details className="r2-why">
    <summary>Why</summary>
    <Text size="sm">{advice.reason}</Text>
    {named.map((view) => (
      <Quoted key={view.id} view={view} />
    ))}
  </details>
)
