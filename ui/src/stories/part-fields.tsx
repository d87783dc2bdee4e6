import { Stack, Textarea, TextInput } from '@mantine/core'
import type { StoryContent } from '@roundtwo/model'
import { useEffect, useRef } from 'react'
import { isBlank } from './is-blank.ts'
import { storyParts } from './story-parts.ts'
import type { StoryForm } from './use-story-form.ts'

const longestPart = 20_000

/** Whoever begins a story begins with its title, or goes on where one was given. */
const useBegin = (content: StoryContent) => {
  const title = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  const begin = useRef(content)
  useEffect(() => {
    if (!isBlank(begin.current)) return
    // After the page has put the focus on its content.
    const frame = requestAnimationFrame(() => (begin.current.title ? first : title).current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return { title, first }
}

export const PartFields = ({ content, change }: Pick<StoryForm, 'content' | 'change'>) => {
  const { title, first } = useBegin(content)
  return (
    <Stack gap="md">
      <TextInput
        ref={title}
        label="Title"
        description="So that you know it at a glance: “The nine-hour test run”"
        maxLength={200}
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      {storyParts.map(({ part, label, prompt }, place) => (
        <Textarea
          key={part}
          ref={place === 0 ? first : null}
          label={label}
          description={prompt}
          autosize
          minRows={part === 'action' ? 4 : 2}
          maxLength={longestPart}
          value={content[part]}
          onChange={(event) => change({ [part]: event.currentTarget.value })}
        />
      ))}
    </Stack>
  )
}
