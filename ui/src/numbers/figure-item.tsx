import { Text } from '@mantine/core'
import type { PublishedFigure } from '@roundtwo/model'
import { WebLink } from '../parts/web-link.tsx'
import { checkWords, qualityWords } from '../standing/drivers/quality-words.ts'
import { useWords } from './figure-words.ts'
import { SharePicture } from './share-picture.tsx'

interface FigureItemProps {
  figure: PublishedFigure
  /** Whether a link led here. */
  pointed: boolean
}

const Source = ({ figure: { author, source, year, url } }: { figure: PublishedFigure }) => (
  <>
    {author}
    {year && ` (${year})`}: {url ? <WebLink address={url}>{source}</WebLink> : source}
  </>
)

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const Facts = ({ figure }: { figure: PublishedFigure }) => (
  <dl className="r2-figure-facts">
    <dt>Of whom</dt>
    <dd>
      {figure.population}
      {figure.sample && `; ${figure.sample}`}
    </dd>
    <dt>Counted</dt>
    <dd>{figure.counted}</dd>
    <dt>Source</dt>
    <dd>
      <Source figure={figure} />
    </dd>
    <dt>How good</dt>
    <dd>
      {upper(qualityWords(figure.quality))}
      {figure.verified !== figure.quality && `; ${checkWords(figure.verified)}`}.
    </dd>
  </dl>
)

/** A published figure with all it takes to judge it. */
export const FigureItem = ({ figure, pointed }: FigureItemProps) => {
  const { id, claim, value, unit, caveat, use } = figure
  const note = [useWords[use], caveat].filter(Boolean).join(' ')
  return (
    <li id={id} tabIndex={-1} className="r2-figure" data-pointed={pointed || undefined}>
      <Text className="r2-figure-claim">{claim}</Text>
      {unit === 'share' && value !== null && <SharePicture share={value} />}
      {note && (
        <Text size="sm" className="r2-figure-note">
          {note}
        </Text>
      )}
      <Facts figure={figure} />
    </li>
  )
}
