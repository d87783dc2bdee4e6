type Json = Record<string, unknown>

const isPosting = (value: Json): boolean => {
  const types: unknown[] = Array.isArray(value['@type']) ? value['@type'] : [value['@type']]
  return types.some((type) => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/)?JobPosting$/i.test(type))
}

const parsed = (text: string): unknown => {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    // Raw line ends within strings are the usual mistake of hand-made JSON-LD.
    try {
      return JSON.parse(bare.replace(/\p{Cc}+/gu, ' '))
    } catch {
      return undefined
    }
  }
}

/** The JobPosting objects of one JSON-LD script, in arrays, `@graph`s and wherever else they are nested. */
export const jobPostingsIn = (script: string): Json[] => {
  const found: Json[] = []
  const waiting: unknown[] = [parsed(script)]
  for (let at = 0; at < waiting.length; at++) {
    const value = waiting[at]
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) for (const item of value) waiting.push(item)
    else if (isPosting(value as Json)) found.push(value as Json)
    else for (const item of Object.values(value)) waiting.push(item)
  }
  return found
}
