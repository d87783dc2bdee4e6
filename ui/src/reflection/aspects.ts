import type { ReflectionAspect } from '@roundtwo/model'

interface AspectWords {
  question: string
  placeholder: string
}

export const aspectWords: Record<ReflectionAspect, AspectWords> = {
  preparation: {
    question: 'Were you prepared for what came?',
    placeholder: 'What was missing, or helped most',
  },
  delivery: { question: 'How did you speak?', placeholder: 'Pace, clarity, nerves' },
  answers: { question: 'How good were your answers?', placeholder: 'The best one, or the worst' },
  rapport: { question: 'How did you get on with them?', placeholder: 'A moment it showed' },
}
