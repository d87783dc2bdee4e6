export const stepIds = ['asked', 'well', 'differently', 'feedback', 'unknown'] as const
export type StepId = (typeof stepIds)[number]

interface Step {
  title: string
  hint: string
  placeholder: string
}

export const steps: Record<StepId, Step> = {
  asked: {
    title: 'What did they ask?',
    hint: 'A line each. Say who asked, where you remember; what you answered may follow.',
    placeholder: 'Priya asked: how large was your team? Six, for four months',
  },
  well: {
    title: 'What went well?',
    hint: 'Answers and stories that landed, and whatever they asked more about.',
    placeholder: 'They leaned in at the migration story',
  },
  differently: {
    title: 'What would you answer differently?',
    hint: 'The question first, then what you would say today.',
    placeholder: 'Why are you leaving? For larger sites, not away from anybody',
  },
  feedback: {
    title: 'What did they say about you?',
    hint: 'Praise and doubts, in the room or since; a raised eyebrow counts.',
    placeholder: 'Tom was not sure I had led people',
  },
  unknown: {
    title: 'What do you still not know?',
    hint: 'What you forgot to ask, and what they did not answer.',
    placeholder: 'How large the team will be',
  },
}
