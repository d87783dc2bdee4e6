/** A JSON value with the keys of its objects in the order of their code units, so that equal values have equal text. */
export const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([one], [other]) => inCodeUnits(one, other))
  // fromEntries, because assigning to a key called __proto__ would not make a key.
  return Object.fromEntries(entries.map(([key, content]) => [key, canonical(content)]))
}

export const canonicalText = (value: unknown): string => JSON.stringify(canonical(value))

export const inCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
