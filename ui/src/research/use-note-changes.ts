import type { NoteRecord, ResearchTheme } from '@roundtwo/model'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'

type Changed = Partial<Pick<NoteRecord, 'theme' | 'text' | 'help' | 'source' | 'link' | 'date' | 'storyIds'>>

/** What can be done with notes; what takes one away can be undone. */
export const useNoteChanges = (opportunityId: string) => {
  const save = useChange('saveNote')
  const remove = useChange('deleteNote')

  const add = (theme: ResearchTheme, fields: Changed) => save.mutateAsync({ opportunityId, theme, ...fields })
  const change = ({ id }: Pick<NoteRecord, 'id'>, fields: Changed) => save.mutateAsync({ id, opportunityId, ...fields })
  const setState = ({ id }: NoteRecord, state: NoteRecord['state']) => save.mutate({ id, opportunityId, state })

  const putAway = (note: NoteRecord) => {
    // A feed would propose it again if it were not remembered.
    if (note.guid !== null) {
      setState(note, 'dismissed')
      offerUndo('The note was removed.', () => setState(note, 'kept'))
      return
    }
    remove.mutate({ id: note.id })
    const { guid: _guid, feedId: _feedId, createdAt: _createdAt, updatedAt: _updatedAt, ...kept } = note
    offerUndo('The note was removed.', () => save.mutate(kept))
  }
  const keep = (note: NoteRecord) => {
    setState(note, 'kept')
    offerUndo('Kept among the notes.', () => setState(note, 'proposed'))
  }
  const dismiss = (note: NoteRecord) => {
    setState(note, 'dismissed')
    offerUndo('Put away; it is not proposed again.', () => setState(note, 'proposed'))
  }
  return { add, change, putAway, keep, dismiss }
}

export type NoteChanges = ReturnType<typeof useNoteChanges>
