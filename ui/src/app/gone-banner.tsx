import { Alert } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from '../calls/client.tsx'
import { serverGone } from '../calls/refusal.ts'
import { setServerGone, useServerGone } from '../calls/server-state.ts'

const beat = 2500

/** Says that nobody listens, and goes away by itself as soon as somebody does. */
export const GoneBanner = () => {
  const gone = useServerGone()
  const client = useClient()
  const cache = useQueryClient()
  useEffect(() => {
    if (!gone) return
    const timer = setInterval(async () => {
      const answer: { ok: boolean; code?: string } = await client.getSettings({})
      if (!answer.ok && answer.code === serverGone) return
      setServerGone(false)
      await cache.invalidateQueries()
    }, beat)
    return () => clearInterval(timer)
  }, [gone, client, cache])
  if (!gone) return null
  return (
    <Alert
      role="alert"
      color="red"
      radius={0}
      icon={<IconPlugConnectedX aria-hidden />}
      title="Roundtwo is not running any more"
    >
      Start it again (npm start); this page goes on by itself. What is saved is safe.
    </Alert>
  )
}
