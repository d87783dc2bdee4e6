import { Anchor, Text } from '@mantine/core'
import type { Folklore, FolkloreVerdict, PublishedFigure } from '@roundtwo/model'
import { IconCircleCheckFilled, IconCircleDashed, IconCircleHalf2, IconCircleX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { authorAndYear, verdictNames } from './figure-words.ts'

const icons: Record<FolkloreVerdict, typeof IconCircleX> = {
  true: IconCircleCheckFilled,
  'half-true': IconCircleHalf2,
  unsupported: IconCircleDashed,
  false: IconCircleX,
}

interface FolkloreItemProps {
  told: Folklore
  figures: PublishedFigure[]
}

/** What people say beside what was measured. */
export const FolkloreItem = ({ told, figures }: FolkloreItemProps) => {
  const { claim, verdict, measured, origin, id } = told
  const Icon = icons[verdict]
  const sources = told.figures.flatMap((name) => figures.find((figure) => figure.id === name) ?? [])
  return (
    <li className="r2-told" data-verdict={verdict} id={id}>
      <div>
        <Text className="r2-told-claim">“{claim}”</Text>
        <Text className="r2-told-verdict" fw={600} size="sm">
          <Icon size={18} aria-hidden /> {verdictNames[verdict]}
        </Text>
      </div>
      <div>
        <Text>{measured}</Text>
        {origin && (
          <Text size="sm" c="dimmed" mt={4}>
            {origin}
          </Text>
        )}
        {sources.length > 0 && (
          <Text size="sm" c="dimmed" mt={4}>
            {verdict === 'unsupported' ? 'Nearest to it' : 'Measured by'}:{' '}
            {sources.map(({ id: figureId, author, year }, place) => (
              <span key={figureId}>
                {place > 0 && '; '}
                <Anchor
                  size="sm"
                  underline="always"
                  renderRoot={(props) => <Link to="/numbers" hash={figureId} {...props} />}
                >
                  {authorAndYear({ author, year })}
                </Anchor>
              </span>
            ))}
          </Text>
        )}
      </div>
    </li>
  )
}
