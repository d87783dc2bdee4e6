import { Badge, Text } from '@mantine/core'
import type { StoryContent } from '@roundtwo/units'
import { competencyName } from '../words/competencies.ts'
import { figureWords } from './figure-words.ts'
import { storyParts } from './story-parts.ts'

interface SideBySideProps {
  left: StoryContent
  right: StoryContent
  leftTitle: string
  rightTitle: string
  /** Marks the parts that differ. */
  marked?: boolean
}

/** Everything of a story as rows of text. */
const rowsOf = (content: StoryContent): { label: string; text: string }[] => [
  { label: 'Title', text: content.title },
  ...storyParts.map(({ part, label }) => ({ label, text: content[part] })),
  { label: 'Figures', text: content.figures.map(figureWords).join('\n') },
  { label: 'Competencies', text: content.competencies.map(competencyName).join(', ') },
  { label: 'Evidence', text: content.evidence.map(({ text, link }) => text || link || '').join('\n') },
]

const Words = ({ of, text }: { of: string; text: string }) => (
  <div className="r2-side-text">
    <Text size="xs" c="dimmed" className="r2-side-of">
      {of}
    </Text>
    {text.trim() ? (
      <Text size="sm">{text}</Text>
    ) : (
      <Text size="sm" c="dimmed">
        (empty)
      </Text>
    )}
  </div>
)

/** Two contents of a story beside each other, part by part; what both leave empty is left out. */
export const SideBySide = ({ left, right, leftTitle, rightTitle, marked = false }: SideBySideProps) => {
  const others = rowsOf(right)
  const rows = rowsOf(left).map((row, place) => ({ ...row, other: others[place]?.text ?? '' }))
  return (
    <div className="r2-sides-by-part">
      {rows
        .filter(({ text, other }) => text.trim() || other.trim())
        .map(({ label, text, other }) => (
          <section key={label} aria-label={label}>
            <Text fw={600} size="sm" component="h3" className="r2-side-label">
              {label}{' '}
              {marked && text.trim() !== other.trim() && (
                <Badge size="sm" variant="light">
                  changed
                </Badge>
              )}
            </Text>
            <Words of={leftTitle} text={text} />
            <Words of={rightTitle} text={other} />
          </section>
        ))}
    </div>
  )
}
