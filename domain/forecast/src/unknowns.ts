import { type EvidenceId, type EvidenceType, evidenceTypes } from './evidence-types.ts'
import { type Facts, type Model, offerUnder } from './model.ts'

/** A fact that is not known and what it would do to the chance of an offer in the end. */
export interface Unknown {
  /** `finalists`, `final-round`, or an id of the evidence types. */
  fact: string
  /** What to find out, as a question. */
  question: string
  /** The chance under the answer that lowers it, or as it is, and under the one that raises it. */
  from: { when: string; p: number }
  to: { when: string; p: number }
}

interface Answer {
  when: string
  facts: Facts
}

interface Candidate {
  fact: string
  question: string
  answers: [Answer, Answer]
}

/** Published pools reach from two or three to eleven, with 4.7 on average: `fun_lever_smb_perhire`, `fun_finalist_univ`. */
const few = 2
const many = 6

const table: readonly EvidenceType[] = evidenceTypes

const withEvidence = (facts: Facts, added: EvidenceId): Facts => ({
  ...facts,
  evidence: table.filter((type) => type.id === added || facts.evidence.includes(type)),
})

/** Questions whose answer exists already: somebody at the company knows it. */
const askable = (facts: Facts, promised: boolean): Candidate[] => {
  const has = (id: EvidenceId) => facts.evidence.some((type) => type.id === id)
  const certain = facts.evidence.some(({ nearCertain }) => nearCertain)
  const candidates: (Candidate | false)[] = [
    facts.finalists === null && {
      fact: 'finalists',
      question: 'How many are still in the running?',
      answers: [
        { when: `${many} are`, facts: { ...facts, finalists: many } },
        { when: `${few} are`, facts: { ...facts, finalists: few } },
      ],
    },
    facts.final === null && {
      fact: 'final-round',
      question: 'Is there another round after this one?',
      answers: [
        { when: 'another round follows', facts: { ...facts, final: false } },
        { when: 'this was the last', facts: { ...facts, final: true } },
      ],
    },
    !has('references-requested') &&
      !certain && {
        fact: 'references-requested',
        question: 'Do they want references?',
        answers: [
          { when: 'as it is', facts },
          { when: 'they ask for them', facts: withEvidence(facts, 'references-requested') },
        ],
      },
    !has('still-interviewing-others') &&
      !certain && {
        fact: 'still-interviewing-others',
        question: 'Are they still interviewing others?',
        answers: [
          { when: 'they are', facts: withEvidence(facts, 'still-interviewing-others') },
          { when: 'as it is', facts },
        ],
      },
    !promised &&
      !has('next-step-dated') &&
      !has('next-step-vague') && {
        fact: 'next-step-dated',
        question: 'What is the next step, and when?',
        answers: [
          { when: 'they stay vague', facts: withEvidence(facts, 'next-step-vague') },
          { when: 'they name it and its date', facts: withEvidence(facts, 'next-step-dated') },
        ],
      },
  ]
  return candidates.filter((candidate) => candidate !== false)
}

/** The two unknowns that would move the chance of an offer most, the first more. */
export const unknownsOf = (model: Model): Unknown[] => {
  const found = askable(model.facts, model.promised !== null).map(({ fact, question, answers }): Unknown => {
    const [first, second] = answers.map(({ when, facts }) => ({ when, p: offerUnder(model, facts) }))
    if (first === undefined || second === undefined) throw new Error(`no answers to ${question}`)
    return first.p <= second.p
      ? { fact, question, from: first, to: second }
      : { fact, question, from: second, to: first }
  })
  const moves = ({ from, to }: Unknown) => Math.abs(to.p - from.p)
  return found.sort((one, other) => moves(other) - moves(one)).slice(0, 2)
}
