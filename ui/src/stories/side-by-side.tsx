import { Text } from '@mantine/core'
import type { StoryContent } from '@roundtwo/model'
import { competencyName } from '../words/competencies.ts'
import { figureWords } from './figure-words.ts'
import { storyParts } from './story-parts.ts'

interface Titles {
  leftTitle: string
  rightTitle: string
}

interface SideBySideProps extends Titles {
  left: StoryContent
  right: StoryContent
  /** Parts that are the same in both are folded away. */
  folded?: boolean
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

type Row = ReturnType<typeof rowsOf>[number] & { other: string }

const differs = ({ text, other }: Row): boolean => text.trim() !== other.trim()

const Rows = ({ rows, leftTitle, rightTitle }: { rows: Row[] } & Titles) => (
  <div className="r2-sides-by-part">
    {rows.map(({ label, text, other }) => (
      <section key={label} aria-label={label}>
        <Text fw={600} size="sm" component="h3" className="r2-side-label">
          {label}
        </Text>
        <Words of={leftTitle} text={text} />
        <Words of={rightTitle} text={other} />
      </section>
    ))}
  </div>
)

/** Two contents of a story beside each other, part by part; what both leave empty is left out. */
export const SideBySide = ({ left, right, folded = false, ...titles }: SideBySideProps) => {
  const others = rowsOf(right)
  const rows = rowsOf(left)
    .map((row, place) => ({ ...row, other: others[place]?.text ?? '' }))
    .filter(({ text, other }) => text.trim() || other.trim())
  if (!folded) return <Rows rows={rows} {...titles} />
  const same = rows.filter((row) => !differs(row))
  return (
    <>
      <Rows rows={rows.filter(differs)} {...titles} />
      {same.length > 0 && (
        <details className="r2-details">
          <summary>The same in both: {same.map(({ label }) => label.toLowerCase()).join(', ')}</summary>
          <Rows rows={same} {...titles} />
        </details>
      )}
    </>
  )
}
