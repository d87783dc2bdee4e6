import type { ReactNode } from 'react'
import { isWebAddress } from '../overview/web-address.ts'

interface WebLinkProps {
  address: string
  children: ReactNode
}

/** Opens in a tab that knows nothing of this one; an address that is no web page’s is only text. */
export const WebLink = ({ address, children }: WebLinkProps) =>
  isWebAddress(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer" className="r2-text-link">
      {children}
    </a>
  ) : (
    children
  )
