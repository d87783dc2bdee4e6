import { Textarea, Title } from '@mantine/core'
import type { ReflectionAspect, ReflectionRecord } from '@roundtwo/model'
import { useId } from 'react'
import { RatingButtons } from '../ledger/rating-buttons.tsx'
import { aspectLabels } from '../words/labels.ts'
import { aspectWords } from './aspects.ts'

type Said = ReflectionRecord['aspects'][ReflectionAspect]

interface AspectCardProps {
  aspect: ReflectionAspect
  said: Said
  onChange: (said: Said) => void
}

export const AspectCard = ({ aspect, said, onChange }: AspectCardProps) => {
  const id = useId()
  const { question, placeholder } = aspectWords[aspect]
  return (
    <section className="r2-section" aria-labelledby={id}>
      <Title order={3} size="h4" id={id} mb="sm">
        {aspectLabels[aspect]}: {question}
      </Title>
      <RatingButtons
        large
        label={aspectLabels[aspect]}
        value={said.rating}
        onChange={(rating) => onChange({ ...said, rating })}
      />
      <Textarea
        mt="sm"
        size="md"
        aria-label={`A line on ${aspectLabels[aspect].toLowerCase()}`}
        placeholder={placeholder}
        autosize
        minRows={1}
        maxLength={1000}
        value={said.line}
        onChange={(event) => onChange({ ...said, line: event.currentTarget.value })}
      />
    </section>
  )
}
