import type { FigureGroup, FigureUse, FolkloreVerdict, PublishedFigure } from '@roundtwo/model'

export const groupNames: Record<FigureGroup, string> = {
  funnel: 'How many get how far',
  rounds: 'How many rounds there are',
  offers: 'Offers, and who takes them',
  timing: 'How long it takes',
  silence: 'Silence',
  signals: 'Signs in the room',
  thanks: 'Thanks',
  decisions: 'How they decide',
  answers: 'Answers that work',
  delivery: 'Voice and manner',
}

export const verdictNames: Record<FolkloreVerdict, string> = {
  true: 'True',
  'half-true': 'Half true',
  unsupported: 'Nothing measured says so',
  false: 'Not so',
}

/** What may be said with a figure, where that is not everything. */
export const useWords: Record<FigureUse, string | null> = {
  plain: null,
  'with-caveat': null,
  ever: 'Counts everybody to whom it ever happened, so it is nobody’s chance today.',
  corrected: 'Often quoted wrongly; this is the number as it was.',
}

/** “NACE, 2023”; an author given with a date keeps that one. */
export const authorAndYear = ({ author, year }: Pick<PublishedFigure, 'author' | 'year'>): string =>
  year === null || /\b(19|20)\d\d\b/.test(author) ? author : `${author}, ${year}`
