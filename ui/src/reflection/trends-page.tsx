import { SimpleGrid, Stack, Text } from '@mantine/core'
import type { ReflectionTrend } from '@roundtwo/model'
import { useTrends } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { Section } from '../parts/section.tsx'
import { aspectLabels } from '../words/labels.ts'
import { TrendPicture } from './trend-picture.tsx'

const interviewWords = (count: number): string => (count === 1 ? 'one interview' : `${count} interviews`)

const Trend = ({ trend }: { trend: ReflectionTrend }) => (
  <Section title={aspectLabels[trend.aspect]} aside={<Text c="dimmed">{interviewWords(trend.n)}</Text>}>
    {trend.n > 0 && <TrendPicture trend={trend} />}
    <Text mt="sm">{trend.sentence}</Text>
  </Section>
)

export const TrendsPage = () => {
  const trends = useTrends()
  return (
    <Stack gap="lg">
      <PageHeading
        title="Your interviews over time"
        about="How they went by your own ratings, from 1 (badly) to 5 (very well)."
      />
      <Answered answer={trends} rows={4}>
        {(all) =>
          all.every(({ n }) => n === 0) ? (
            <div className="r2-section">
              <Text>
                Nothing is rated yet. After each interview its overview asks how it went: four ratings and a line each.
                Here they line up, with how many interviews they rest on.
              </Text>
            </div>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
              {all.map((trend) => (
                <Trend key={trend.aspect} trend={trend} />
              ))}
            </SimpleGrid>
          )
        }
      </Answered>
    </Stack>
  )
}
