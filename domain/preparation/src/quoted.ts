const longest = 140

/** Somebody's words in quotation marks on one line, cut after a whole word when long. */
export const quoted = (text: string, most: number = longest): string => {
  if (text.length <= most && /^\S+(?: \S+)*(?<![.;,])$/.test(text)) return `“${text}”`
  const whole = text
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trim()
  if (whole.length <= most) return `“${whole}”`
  return `“${whole.slice(0, most).replace(/\s+\S*$/u, '')}…”`
}
