import { Stack, Text } from '@mantine/core'
import { type QuestionCategory, questionCategories } from '@roundtwo/units'
import { useState } from 'react'
import { useQuestions } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { categoryLabels } from '../words/labels.ts'
import { ExpectedItem } from './expected-item.tsx'
import { FilterRow } from './filter-row.tsx'

export const ExpectedList = ({ id }: { id: string }) => {
  const questions = useQuestions(id)
  const [category, setCategory] = useState<QuestionCategory | null>(null)
  return (
    <Answered answer={questions} rows={6}>
      {(all) => (
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
            {all
              .map((expected, place) => ({ expected, place }))
              .filter(({ expected }) => !category || expected.question.category === category)
              .map(({ expected, place }) => (
                <ExpectedItem key={expected.question.id} expected={expected} place={place + 1} />
              ))}
          </Stack>
        </Stack>
      )}
    </Answered>
  )
}
