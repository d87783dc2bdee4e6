import type { Client } from '@roundtwo/contract'
import { createContext, type ReactNode, useContext } from 'react'

const ClientContext = createContext<Client | null>(null)

export const ClientProvider = ({ client, children }: { client: Client; children: ReactNode }) => (
  <ClientContext value={client}>{children}</ClientContext>
)

export const useClient = (): Client => {
  const client = useContext(ClientContext)
  if (!client) throw new Error('no client was given to the page')
  return client
}
