/** FNV-1a, 32 bits (Fowler, Noll and Vo, public domain), over the UTF-16 units of a text. */
export function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return hash >>> 0
}
