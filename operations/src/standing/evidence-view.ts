import { type EvidenceType, evidenceTypes, priors } from '@roundtwo/forecast'

/** A kind of evidence with the quality of where its ratio comes from. */
export const evidenceView = ({ explains: _explains, ...type }: EvidenceType) => ({
  ...type,
  quality: priors.find(({ id }) => id === type.source)?.quality ?? 'analyst_derived',
})

export const labelOf = (type: string): string => evidenceTypes.find(({ id }) => id === type)?.label ?? type
