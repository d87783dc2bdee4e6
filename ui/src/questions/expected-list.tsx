import { Button, Stack, Text } from '@mantine/core'
import { type QuestionCategory, questionCategories } from '@roundtwo/model'
import { useState } from 'react'
import { useQuestions } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { categoryLabels } from '../words/labels.ts'
import { ExpectedItem } from './expected-item.tsx'
import { FilterRow } from './filter-row.tsx'

const first = 15

export const ExpectedList = ({ id }: { id: string }) => {
  const questions = useQuestions(id)
  const [category, setCategory] = useState<QuestionCategory | null>(null)
  const [whole, setWhole] = useState(false)
  return (
    <Answered answer={questions} rows={6}>
      {(all) => {
        const ranked = all.map((expected, place) => ({ expected, place: place + 1 }))
        const wanted = ranked.filter(({ expected }) => !category || expected.question.category === category)
        return (
          <Stack gap="md">
            <Text c="dimmed">
              Most likely first, each with the reason. Open one for what it tests and how to answer.
            </Text>
            <FilterRow
              label="Kinds of question"
              choices={questionCategories.map((value) => ({
                value,
                label: categoryLabels[value],
                count: all.filter(({ question }) => question.category === value).length,
              }))}
              value={category}
              onChange={setCategory}
            />
            <Stack component="ol" gap="sm" className="r2-plain-list">
              {(whole ? wanted : wanted.slice(0, first)).map(({ expected, place }) => (
                <ExpectedItem key={expected.question.id} expected={expected} place={place} />
              ))}
            </Stack>
            {!whole && wanted.length > first && (
              <Button variant="default" className="r2-start" onClick={() => setWhole(true)}>
                Show all {wanted.length}
              </Button>
            )}
          </Stack>
        )
      }}
    </Answered>
  )
}
