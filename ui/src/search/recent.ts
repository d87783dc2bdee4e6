import type { Row } from './rows.ts'

/** The browser's own record of what was gone to. */
export const recentKey = 'recent-1'
const most = 5

/** The row at the top, once; the oldest goes. */
export const withRecent = (recent: readonly Row[], row: Row): Row[] =>
  [{ ...row, excerpt: '', marks: [] }, ...recent.filter(({ address }) => address !== row.address)].slice(0, most)
