import { Anchor } from '@mantine/core'
import type { PlaybookId } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface PlaybookLinkProps {
  id: string
  playbook: PlaybookId
  children: ReactNode
}

export const PlaybookLink = ({ id, playbook, children }: PlaybookLinkProps) => (
  <Anchor
    underline="always"
    renderRoot={(props) => <Link to="/opportunities/$id/playbook/$playbook" params={{ id, playbook }} {...props} />}
  >
    {children}
  </Anchor>
)
