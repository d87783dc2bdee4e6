interface Mail {
  to: string | null
  subject: string
  body: string
}

/** A `mailto:` address (RFC 6068): lines end in CR LF, and everything is percent-encoded. */
export const mailAddress = ({ to, subject, body }: Mail): string => {
  const lines = body.trimEnd().replace(/\r?\n/gu, '\r\n')
  const receiver = to ? encodeURIComponent(to).replaceAll('%40', '@') : ''
  return `mailto:${receiver}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
}
