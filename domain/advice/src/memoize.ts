/** The same answer for the same text, found once. */
export const memoize = <Answer>(find: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = find(text)
    known.set(text, answer)
    return answer
  }
}
