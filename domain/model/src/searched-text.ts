import type { Figure } from './ledger.ts'
import type { Records } from './records.ts'
import type { StoryContent } from './story.ts'

/** The words of a record that are searched. */
export interface SearchedText {
  /** What it is called; a word found in it counts more. */
  title: string
  texts: string[]
  /** The opportunity it belongs to. */
  opportunityId: string | null
}

/** What is searched of a record; nothing of what was deleted or put away. The text of a document's page comes from its bytes. */
export const searchedText = <Kind extends keyof Records>(kind: Kind, record: Records[Kind]): SearchedText | null => {
  const read = readers[kind](record)
  return read && { ...read, texts: read.texts.filter((text) => text !== '') }
}

/** Whether a document's bytes are text to search. */
export const hasSearchedPage = ({ mediaType }: Records['document']): boolean => /^text\/plain\b/i.test(mediaType)

type Readers = { [Kind in keyof Records]: (record: Records[Kind]) => SearchedText | null }

const unsearched = () => null

const readers: Readers = {
  opportunity: ({ id, company, role, notes, industry }) => ({
    title: company,
    texts: [role, notes, industry ?? ''],
    opportunityId: id,
  }),
  posting: ({ opportunityId, posting: { title, company, text } }) => ({
    title: title ?? '',
    texts: [company ?? '', text],
    opportunityId,
  }),
  resume: ({ name, resume }) => ({ title: name, texts: textsIn(resume), opportunityId: null }),
  round: ({ opportunityId, number, bring, prepare, replyAsks, conditions, nextStep, contact }) => ({
    title: `Round ${number}`,
    texts: [...bring, ...prepare, ...replyAsks, ...conditions, nextStep ?? '', contact?.name ?? ''],
    opportunityId,
  }),
  interview: ({ opportunityId, place, platform }) => ({
    title: '',
    texts: [place ?? '', platform ?? ''],
    opportunityId,
  }),
  person: ({ opportunityId, name, role, email, notes }) => ({
    title: name,
    texts: [role ?? '', email ?? '', notes],
    opportunityId,
  }),
  task: ({ opportunityId, title, detail, dismissed }) => (dismissed ? null : { title, texts: [detail], opportunityId }),
  document: ({ opportunityId, name }) => ({ title: name, texts: [], opportunityId }),
  entry: ({ opportunityId, entry, quote }) => ({
    title: entry.text,
    texts: [
      'answer' in entry ? entry.answer : '',
      'better' in entry ? entry.better : '',
      ...('figure' in entry && entry.figure ? [figureText(entry.figure)] : []),
      quote ?? '',
    ],
    opportunityId,
  }),
  story: ({ content, mergedInto, deletedAt }) =>
    deletedAt !== null || mergedInto !== null ? null : { ...storyText(content), opportunityId: null },
  note: ({ opportunityId, text, help, source, state }) =>
    state === 'dismissed' ? null : { title: text, texts: [help, source ?? ''], opportunityId },
  ask: ({ opportunityId, text, answer }) => ({ title: text, texts: [answer], opportunityId }),
  reflection: ({ opportunityId, aspects }) => ({
    title: '',
    texts: Object.values(aspects).map(({ line }) => line),
    opportunityId,
  }),
  attendance: unsearched,
  revision: unsearched,
  feed: unsearched,
  evidence: unsearched,
  forecast: unsearched,
  setting: unsearched,
}

const figureText = ({ subject, amount, upTo, unit }: Figure): string =>
  [subject, amount, upTo, unit].filter((part) => part !== null && part !== '').join(' ')

const storyText = (content: StoryContent) => ({
  title: content.title,
  texts: [
    content.situation,
    content.task,
    content.action,
    content.result,
    content.reflection,
    ...content.figures.map(figureText),
    ...content.competencies,
    ...content.evidence.flatMap(({ text, link }) => [text, link ?? '']),
  ],
})

/** Every text in it, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
