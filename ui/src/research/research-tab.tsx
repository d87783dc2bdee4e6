import { Stack } from '@mantine/core'
import type { Research } from '@roundtwo/contract'
import { researchThemes } from '@roundtwo/model'
import { useOpportunity, useResearch } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { FeedsSection } from './feeds-section.tsx'
import { KeepPage } from './keep-page.tsx'
import { ProposedNotes } from './proposed-notes.tsx'
import { ThemeSection } from './theme-section.tsx'
import { type NoteChanges, useNoteChanges } from './use-note-changes.ts'
import { ValueItem } from './value-item.tsx'
import { WhereToBegin } from './where-to-begin.tsx'

interface PartProps {
  id: string
  research: Research
  changes: NoteChanges
}

const Values = ({ id, research, changes }: PartProps) => (
  <ul className="r2-plain-list">
    {research.values.map((value) => (
      <ValueItem
        key={value.noteId ?? value.value}
        value={value}
        note={research.notes.find(({ note }) => note.id === value.noteId) ?? null}
        opportunityId={id}
        changes={changes}
      />
    ))}
  </ul>
)

const Themes = ({ id, research, changes }: PartProps) =>
  researchThemes.map((theme) => (
    <ThemeSection
      key={theme}
      opportunityId={id}
      theme={theme}
      notes={research.notes.filter(({ note }) => note.theme === theme)}
      changes={changes}
      instead={
        theme === 'values' && research.values.length > 0 ? (
          <Values id={id} research={research} changes={changes} />
        ) : undefined
      }
    />
  ))

/** What is known of the company, and the ways to find out more. */
export const ResearchTab = () => {
  const id = useOpportunityId()
  const research = useResearch(id)
  const { data: view } = useOpportunity(id)
  const changes = useNoteChanges(id)
  return (
    <Answered answer={research} rows={5}>
      {(found) => (
        <div className="r2-research">
          <Stack gap="lg" className="r2-research-main">
            <ProposedNotes proposed={found.proposed} changes={changes} />
            {found.notes.length === 0 && <WhereToBegin company={view?.opportunity.company ?? 'them'} />}
            <div className="r2-section r2-themes">
              <Themes id={id} research={found} changes={changes} />
            </div>
          </Stack>
          <Stack gap="lg" className="r2-research-side">
            <KeepPage opportunityId={id} />
            <FeedsSection opportunityId={id} feeds={found.feeds} />
          </Stack>
        </div>
      )}
    </Answered>
  )
}
