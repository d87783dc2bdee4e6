/** The five parts in the order they are told, each with what to ask oneself. */
export const storyParts = [
  {
    part: 'situation',
    label: 'Situation',
    prompt: 'Where and when was it, and what was at stake? Two sentences are enough.',
  },
  { part: 'task', label: 'Task', prompt: 'What was yours to do? Say “I”, not “we”.' },
  {
    part: 'action',
    label: 'Action',
    prompt: 'What did you do, step by step, and why so? This is the longest part.',
  },
  { part: 'result', label: 'Result', prompt: 'What came of it? How much, how many, how long?' },
  {
    part: 'reflection',
    label: 'Reflection',
    prompt: 'What did you learn, and what would you do differently today?',
  },
] as const

export type StoryPart = (typeof storyParts)[number]['part']

export const titleOf = ({ title }: { title: string }): string => title.trim() || 'Untitled story'
