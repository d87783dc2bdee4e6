/** The catalog's competencies by their ids; a story may also be named for words of one's own. */
const names: Record<string, string> = {
  adaptability: 'Adapting to change',
  analysis: 'Reasoning from figures and evidence',
  'attention-to-detail': 'Accuracy and care',
  candour: 'Speaking up',
  change: 'Leading change',
  coaching: 'Developing others',
  'commercial-awareness': 'Commercial understanding',
  communication: 'Communicating clearly',
  compliance: 'Rules, confidentiality and records',
  conflict: 'Handling disagreement',
  creativity: 'New ideas',
  'customer-focus': 'Serving customers',
  'decision-making': 'Judgement and decisions',
  delegation: 'Delegating',
  digital: 'Working with tools and systems',
  empathy: 'Care and dignity',
  inclusion: 'Including everybody',
  influence: 'Persuading without power',
  initiative: 'Acting without being told',
  integrity: 'Integrity',
  leadership: 'Leading people',
  learning: 'Learning',
  listening: 'Listening',
  motivation: 'Motivation and fit',
  negotiation: 'Negotiating',
  'new-ground': 'Getting up to speed',
  ownership: 'Ownership and accountability',
  planning: 'Planning and priorities',
  pressure: 'Keeping calm under pressure',
  'problem-solving': 'Solving problems',
  resilience: 'Setbacks and stamina',
  results: 'Getting results',
  safeguarding: 'Safeguarding',
  safety: 'Safety and risk',
  'self-awareness': 'Knowing oneself',
  stakeholders: 'Working with stakeholders',
  'strategic-thinking': 'Thinking strategically',
  teamwork: 'Working with others',
  'technical-depth': 'Mastery of the craft',
}

const byId = new Map(Object.entries(names))
const ids = new Map(Object.entries(names).map(([id, name]) => [name.toLowerCase(), id]))

export const competencyNames: readonly string[] = Object.values(names).toSorted()

/** An id of the catalog as people say it; words of one's own stay as they are. */
export const competencyName = (id: string): string => byId.get(id) ?? id

/** The catalog's id of a name; words of one's own stay as they are. */
export const competencyOf = (name: string): string => ids.get(name.trim().toLowerCase()) ?? name.trim()
