/** Qualities of the model's sources and of the catalog's figures, as one would say them. */
const words: Record<string, string> = {
  'primary-study': 'a study, told by those who did it',
  'industry-report': 'counted by a firm among its own customers',
  'industry-poll': 'a poll, paid for by a firm',
  official: 'official statistics',
  'company-claim': 'a firm’s own claim',
  derived: 'worked out here from published numbers',
  'analyst-derived': 'judged here from published numbers',
  'own-record': 'your own closed opportunities',
}

export const qualityWords = (quality: string): string => words[quality.replaceAll('_', '-')] ?? quality

const checks: Record<string, string> = {
  source: 'read at the source',
  source_text: 'read at the source',
  'second-hand': 'read in somebody’s account of it',
  secondary_text: 'read in somebody’s account of it',
  derived: 'worked out here',
  'not-found': 'looked for and not found',
  not_found: 'looked for and not found',
}

/** Where a figure was read. */
export const checkWords = (verified: string): string => checks[verified] ?? verified
