const basis = 2_166_136_261

/** FNV-1a, 32 bits (Fowler, Noll and Vo, public domain), over the UTF-16 units of a text, or of more text behind a hash. */
export function hashOf(text: string, before = basis): number {
  let hash = before
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return hash >>> 0
}

/** A feature by its name, or by the hash of it. */
export type Feature = string | number
