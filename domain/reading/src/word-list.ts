/** Whether a folded word is in a list parted by blanks; an entry that ends in `*` is how words begin. */
export function wordList(list: string): (folded: string) => boolean {
  const entries = list.split(' ')
  const whole = new Set(entries)
  const starts = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1))
  return (folded) => whole.has(folded) || starts.some((start) => folded.startsWith(start))
}
