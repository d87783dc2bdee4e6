import { Button, Stack } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useEntries, useOpportunity } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { isKept } from '../parts/use-kept.ts'
import { useNow } from '../parts/use-now.ts'
import { EntryBox } from './entry-box.tsx'
import { Examples } from './examples.tsx'
import { lastHeldRound, roundNumbers } from './last-held-round.ts'
import { OnRecord } from './on-record.tsx'
import { RoundSelect } from './round-select.tsx'
import { importKey } from './transcript/use-import.ts'
import { useEntryBox } from './use-entry-box.ts'

const EntryForm = lazy(async () => ({ default: (await import('./entry-form.tsx')).EntryForm }))
const TranscriptSection = lazy(async () => ({
  default: (await import('./transcript/transcript-section.tsx')).TranscriptSection,
}))

type Other = 'form' | 'transcript'

const Ledger = ({ view }: { view: OpportunityView }) => {
  const { people, opportunity } = view
  const { id } = opportunity
  const now = useNow()
  const { entry: pointed } = useSearch({ strict: false })
  const entries = useEntries(id)
  const [round, setRound] = useState(() => lastHeldRound(view, now))
  const [other, setOther] = useState<Other | null>(() => (isKept(importKey(id)) ? 'transcript' : null))
  const box = useEntryBox(id, round)
  const top = useRef<HTMLDivElement>(null)
  const rounds = useMemo(() => roundNumbers(view, now), [view, now])
  const close = () => setOther(null)
  const toggle = (which: Other) => setOther(other === which ? null : which)
  const tryLine = (line: string) => {
    box.setText(line)
    top.current?.querySelector('textarea')?.focus()
  }
  return (
    <Stack gap="lg" ref={top}>
      <EntryBox
        box={box}
        people={people}
        round={<RoundSelect rounds={rounds} value={round} onChange={setRound} />}
        others={
          <>
            <Button variant="subtle" size="compact-md" onClick={() => toggle('form')}>
              Add by form
            </Button>
            <Button variant="subtle" size="compact-md" onClick={() => toggle('transcript')}>
              Import a transcript
            </Button>
          </>
        }
      />
      <Suspense>
        {other === 'form' && <EntryForm id={id} round={round} people={people} onClose={close} />}
        {other === 'transcript' && <TranscriptSection id={id} round={round} people={people} onClose={close} />}
      </Suspense>
      <Answered answer={entries}>
        {(kept) =>
          kept.length === 0 ? (
            <Examples id={id} onTry={tryLine} />
          ) : (
            <OnRecord entries={kept} people={people} rounds={rounds} pointed={pointed} />
          )
        }
      </Answered>
    </Stack>
  )
}

export const LedgerTab = () => {
  const id = useOpportunityId()
  const opportunity = useOpportunity(id)
  return <Answered answer={opportunity}>{(view) => <Ledger key={id} view={view} />}</Answered>
}
