/** Links come from mails: only addresses of web pages may be followed. */
export const isWebAddress = (text: string): boolean => {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}
