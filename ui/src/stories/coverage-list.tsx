import { Stack, Text, Title } from '@mantine/core'
import type { CoverageRow } from '@roundtwo/model'
import { StrengthSign } from '../fit/strength-sign.tsx'
import { strengthOf } from './coverage-strip.tsx'
import { GapActions } from './gap-actions.tsx'
import { NeedStories } from './need-stories.tsx'
import { needAbout, needKey, needTitle } from './need-words.ts'
import type { StoryName } from './story-name.ts'
import type { GapChanges } from './use-gap-changes.ts'

interface CoverageListProps {
  rows: CoverageRow[]
  stories: StoryName[]
  changes: GapChanges
}

/** The same as the table, need by need, for a narrow screen. */
export const CoverageList = ({ rows, stories, changes }: CoverageListProps) => (
  <Stack component="ul" gap="md" className="r2-plain-list">
    {rows.map((row) => (
      <li key={needKey(row.need)} className="r2-match" data-strength={strengthOf(row)}>
        <Title order={3} size="h5">
          {needTitle(row.need)}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {needAbout(row.need)}
        </Text>
        {row.stories.length === 0 ? (
          <>
            <Text size="sm" className="r2-strength" data-strength="gap" mb={6}>
              <StrengthSign strength="gap" /> No story shows this yet
            </Text>
            <GapActions need={row.need} changes={changes} />
          </>
        ) : (
          <NeedStories row={row} stories={stories} />
        )}
      </li>
    ))}
  </Stack>
)
