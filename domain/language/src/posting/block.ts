import type { SectionName } from './section-data.ts'

/** One piece of a posting with the section it stands in. */
export interface Block {
  kind: 'heading' | 'item' | 'prose'
  text: string
  section: SectionName
  /** The heading or lead-in that announced the section, in the posting's words. */
  heading: string | null
  /** Place of the paragraph or line in reading order. */
  line: number
}
