import type { SearchedKind, SearchHit } from '@roundtwo/model'

/** The place inside an opportunity where records of a kind are shown. */
const places: Record<SearchedKind, string> = {
  opportunity: '',
  posting: '/files',
  resume: '/files',
  round: '',
  interview: '',
  person: '/people',
  task: '/plan',
  document: '/files',
  entry: '/ledger',
  story: '/stories',
  note: '/research',
  ask: '/questions',
  reflection: '',
}

type Found = Pick<SearchHit, 'kind' | 'id' | 'opportunityId'>

/** The address that shows what was found. */
export const addressOf = ({ kind, id, opportunityId }: Found): string => {
  if (kind === 'story') return `/stories/${id}`
  if (kind === 'opportunity') return `/opportunities/${id}`
  // A CV belongs to no opportunity: where one begins, it can be chosen.
  if (opportunityId === null) return kind === 'resume' ? '/new' : '/'
  const base = `/opportunities/${opportunityId}`
  if (kind === 'entry') return `${base}/ledger?entry=${encodeURIComponent(id)}`
  return kind === 'reflection' ? `${base}/reflect/${id}` : `${base}${places[kind]}`
}
