import type { NoteRecord } from '@roundtwo/model'
import { formatter } from '../words/formatter.ts'

/** The site of an address: “example.org”. */
export const siteOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address

/** Where a note comes from, for the link or beside it. */
export const sourceWords = ({ source, link }: Pick<NoteRecord, 'source' | 'link'>): string =>
  source ?? (link ? siteOf(link) : '')

/** “3 March 2026”: with the year, as research is often a year old. */
export const noteDate = ({ date }: Pick<NoteRecord, 'date'>): string =>
  date ? formatter({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC').format(new Date(`${date}T00:00Z`)) : ''
