/** Word nests some dozens of elements; text boxes within tables within text boxes do not come near this. */
const deepest = 500

const tag = /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[^>]*>|(\/?)[^"'<>/!?](?:[^"'<>]|"[^"]*"|'[^']*')*>)/y

/**
 * Whether an XML part is one Word would write: no document type (entities expand), and not nested so deep that
 * readers which call themselves for each level, or search all open elements for each, never end. Linear in the text.
 */
export const isPlainXml = (xml: string): boolean => {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml.slice(0, 4096))) return false
  let depth = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at
    const found = tag.exec(xml)
    if (found === null) return false
    const [text, closing] = found
    if (closing === '/') depth--
    else if (closing === '' && !text.endsWith('/>')) depth++
    if (depth > deepest || depth < 0) return false
  }
  return depth === 0
}
