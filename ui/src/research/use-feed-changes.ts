import type { Operations, OutputOf } from '@roundtwo/contract'
import type { FeedRecord } from '@roundtwo/model'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { sentenceOf, unwrap } from '../calls/refusal.ts'
import { offerUndo } from '../parts/undo.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { momentWords } from './moment-words.ts'

const foundWords = (count: number): string => {
  if (count === 0) return 'Nothing new.'
  return count === 1 ? 'One note is proposed.' : `${count} notes are proposed.`
}

type Polled = OutputOf<Operations['pollFeeds']>

/** Follows, leaves and asks feeds; a refusal is a sentence to show where the address was given. */
export const useFeedChanges = (opportunityId: string) => {
  const client = useClient()
  const cache = useQueryClient()
  const zone = useOwnZone()
  const leave = useChange('deleteFeed')
  const [busy, setBusy] = useState<'adding' | 'looking' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  const add = async (address: string): Promise<boolean> => {
    setBusy('adding')
    setRefusal(null)
    try {
      const { feed, proposed } = await unwrap(client.addFeed({ opportunityId, address }))
      setSaid(`${feed.title} is followed. ${foundWords(proposed)}`)
      return true
    } catch (error) {
      setRefusal(sentenceOf(error))
      return false
    } finally {
      setBusy(null)
      void cache.invalidateQueries()
    }
  }
  const wordsFor = ({ checked, proposed, nextAt }: Polled): string => {
    if (checked > 0) return foundWords(proposed)
    const next = nextAt ? ` The next look is ${momentWords(nextAt, zone, new Date())}.` : ''
    return `All were asked a short while ago; asking more often would be impolite.${next}`
  }
  const look = async () => {
    setBusy('looking')
    try {
      setSaid(wordsFor(await unwrap(client.pollFeeds({ opportunityId }))))
    } catch (error) {
      tellTrouble(error)
    }
    setBusy(null)
    void cache.invalidateQueries()
  }
  const remove = (feed: FeedRecord) => {
    leave.mutate({ id: feed.id })
    offerUndo(`${feed.title} is not followed any more.`, () => add(feed.address))
  }
  return { add, look, remove, busy, refusal, said }
}
