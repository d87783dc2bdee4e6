/** A host and what follows it, without a scheme. */
const bare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]\S*)?$/u

/** “example.org/news” as people type it becomes the address it stands for; anything else stays as it is. */
export const asWebAddress = (text: string): string => {
  const address = text.trim()
  return bare.test(address) ? `https://${address}` : address
}

/** The same for a field that is left; null where nothing changes. */
export const corrected = (link: string | null): string | null => {
  const address = asWebAddress(link ?? '')
  return address === '' || address === link ? null : address
}
