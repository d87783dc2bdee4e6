import type { ReactNode } from 'react'

interface WebLinkProps {
  address: string
  children: ReactNode
}

const isWeb = (address: string): boolean =>
  URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol)

/** Opens in a tab that knows nothing of this one; an address that is no web page’s is only text. */
export const WebLink = ({ address, children }: WebLinkProps) =>
  isWeb(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer" className="r2-text-link">
      {children}
    </a>
  ) : (
    children
  )
