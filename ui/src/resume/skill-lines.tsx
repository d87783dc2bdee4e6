import { Textarea } from '@mantine/core'
import type { ResumeSkill } from '@roundtwo/model'
import { useState } from 'react'

interface SkillLinesProps {
  skills: ResumeSkill[]
  onChange: (skills: ResumeSkill[]) => void
}

const lineOf = ({ name, keywords }: ResumeSkill): string => {
  const words = keywords?.join(', ') ?? ''
  return name && words ? `${name}: ${words}` : (name ?? words)
}

const keywordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

const skillOf = (line: string): ResumeSkill => {
  const [name = '', ...rest] = line.split(':')
  const keywords = keywordsOf(rest.join(':'))
  return keywords.length > 0 ? { name: name.trim(), keywords } : { name: line.trim() }
}

/** Skills as lines of text: quicker to correct than a form each. */
export const SkillLines = ({ skills, onChange }: SkillLinesProps) => {
  const [text, setText] = useState(() => skills.map(lineOf).join('\n'))
  return (
    <Textarea
      label="Skills, a line each"
      description="A group and its parts: “Testing: Playwright, exploratory testing”"
      autosize
      minRows={3}
      maxRows={14}
      value={text}
      onChange={(event) => {
        const lines = event.currentTarget.value
        setText(lines)
        onChange(
          lines
            .split('\n')
            .filter((line) => line.trim())
            .map(skillOf),
        )
      }}
    />
  )
}
