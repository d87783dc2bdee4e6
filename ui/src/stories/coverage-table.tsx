import { Group, Text, VisuallyHidden } from '@mantine/core'
import type { CoverageRow } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { StrengthSign } from '../fit/strength-sign.tsx'
import { CoverageSign } from './coverage-sign.tsx'
import { strengthOf } from './coverage-strip.tsx'
import { GapActions } from './gap-actions.tsx'
import { NeedStories } from './need-stories.tsx'
import { needAbout, needKey, needTitle } from './need-words.ts'
import type { StoryName } from './story-name.ts'
import { titleOf } from './story-parts.ts'
import type { GapChanges } from './use-gap-changes.ts'

interface CoverageTableProps {
  rows: CoverageRow[]
  stories: StoryName[]
  changes: GapChanges
}

/** Stories that show most come first, so that the picture fills from the left. */
const byUse = (stories: StoryName[], rows: CoverageRow[]): StoryName[] => {
  const uses = ({ id }: StoryName): number =>
    rows.filter((row) => row.stories.some(({ storyId }) => storyId === id)).length
  return stories.toSorted((one, other) => uses(other) - uses(one))
}

interface NeedProps {
  row: CoverageRow
  open: boolean
  onOpen: () => void
}

const Need = ({ row, open, onOpen }: NeedProps) => (
  <th scope="row" className="r2-coverage-need">
    <Text fw={600} size="sm">
      {needTitle(row.need)}
    </Text>
    <Text size="xs" c="dimmed" fw={400}>
      {needAbout(row.need)}
    </Text>
    {row.stories.length > 0 && (
      <button
        type="button"
        className="r2-coverage-why"
        aria-expanded={open}
        aria-label={`Why: ${needTitle(row.need)}`}
        onClick={onOpen}
      >
        Why
      </button>
    )}
  </th>
)

const Cell = ({ row, id }: { row: CoverageRow; id: string }) => {
  const strength = row.stories.find(({ storyId }) => storyId === id)?.strength ?? 'gap'
  return (
    <td className="r2-coverage-cell" data-strength={strength}>
      <CoverageSign strength={strength} />
    </td>
  )
}

interface RowProps {
  row: CoverageRow
  columns: StoryName[]
  changes: GapChanges
}

const Row = ({ row, columns, changes }: RowProps) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <tr data-strength={strengthOf(row)}>
        <Need row={row} open={open} onOpen={() => setOpen(!open)} />
        {row.stories.length === 0 ? (
          <td colSpan={Math.max(1, columns.length)} className="r2-coverage-gap">
            <Group gap="sm" className="r2-coverage-act">
              <Text size="sm" className="r2-strength" data-strength="gap" component="span">
                <StrengthSign strength="gap" /> No story yet
              </Text>
              <GapActions need={row.need} changes={changes} />
            </Group>
          </td>
        ) : (
          columns.map(({ id }) => <Cell key={id} row={row} id={id} />)
        )}
      </tr>
      {open && (
        <tr>
          <td colSpan={columns.length + 1} className="r2-coverage-reasons">
            <NeedStories row={row} stories={columns} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Needs by stories, gaps first: what is proved, and by what, at a glance. */
export const CoverageTable = ({ rows, stories, changes }: CoverageTableProps) => {
  const columns = byUse(stories, rows)
  return (
    <section className="r2-coverage-scroll" aria-label="Needs and stories">
      <table className="r2-coverage">
        <thead>
          <tr>
            <th scope="col" className="r2-coverage-need">
              <VisuallyHidden>What they look for</VisuallyHidden>
            </th>
            {columns.map((story) => (
              <th key={story.id} scope="col" className="r2-coverage-story">
                <Link
                  to="/stories/$storyId"
                  params={{ storyId: story.id }}
                  className="r2-story-link r2-coverage-title"
                  title={titleOf(story)}
                >
                  {titleOf(story)}
                </Link>
              </th>
            ))}
            {columns.length === 0 && <th scope="col">Your stories</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={needKey(row.need)} row={row} columns={columns} changes={changes} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
