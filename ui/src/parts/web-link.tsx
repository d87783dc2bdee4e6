import { Anchor, type AnchorProps, Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface WebLinkProps extends AnchorProps {
  address: string
  children: ReactNode
}

const isWeb = (address: string): boolean =>
  URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol)

/** Opens in a tab that knows nothing of this one; an address that is no web page’s is only text. */
export const WebLink = ({ address, children, ...rest }: WebLinkProps) =>
  isWeb(address) ? (
    <Anchor href={address} target="_blank" rel="noopener noreferrer" {...rest}>
      {children}
    </Anchor>
  ) : (
    <Text span {...rest}>
      {children}
    </Text>
  )
