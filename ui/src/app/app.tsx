import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { Client } from '@roundtwo/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createCache } from '../calls/cache.ts'
import { ClientProvider } from '../calls/client.tsx'
import '../look/styles.ts'
import { resolveColours, theme } from '../look/theme.ts'
import { colourSchemes } from './colour-schemes.ts'
import { createPageRouter } from './router.tsx'

interface AppProps {
  client: Client
  /** Allows the style elements that are made while running. */
  nonce: string
}

export const App = ({ client, nonce }: AppProps) => {
  const [cache] = useState(createCache)
  const [router] = useState(() => createPageRouter({ client, cache }))
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveColours}
      colorSchemeManager={colourSchemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <ClientProvider client={client}>
        <QueryClientProvider client={cache}>
          <Notifications position="bottom-right" limit={4} containerWidth={420} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ClientProvider>
    </MantineProvider>
  )
}
