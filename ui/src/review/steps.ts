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
    hint: 'As near to their words as you can. Say who asked, where you remember.',
    placeholder: 'Priya asked about the outage in March',
  },
  well: {
    title: 'What went well?',
    hint: 'Answers and stories that landed, and whatever they asked more about.',
    placeholder: 'They leaned in at the migration story',
  },
  differently: {
    title: 'What would you answer differently?',
    hint: 'The question, and what you would say today.',
    placeholder: 'Why I left: say what drew me on, not what drove me off',
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
