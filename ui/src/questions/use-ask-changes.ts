import type { AskPage } from '@roundtwo/contract'
import type { AskRecord, AskTheme, SuggestedAsk } from '@roundtwo/model'
import { useQueryClient } from '@tanstack/react-query'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { unwrap } from '../calls/refusal.ts'
import { offerUndo } from '../parts/undo.tsx'
import { misplaced, moved } from './moved.ts'

type Changed = Partial<Pick<AskRecord, 'text' | 'theme' | 'personId' | 'again'>>

/** What can be done with the questions to ask; what takes one away can be undone. */
export const useAskChanges = (opportunityId: string) => {
  const client = useClient()
  const cache = useQueryClient()
  const save = useChange('saveAsk')
  const remove = useChange('deleteAsk')
  const answer = useChange('answerAsk')
  const key = ['opportunity', opportunityId, 'asks']

  const choose = ({ ask }: SuggestedAsk, personId: string | null) =>
    save.mutate({ opportunityId, askId: ask.id, personId })
  const add = (text: string, theme: AskTheme) => save.mutateAsync({ opportunityId, text, theme })
  const change = ({ id }: AskRecord, changed: Changed) => save.mutate({ id, opportunityId, ...changed })
  const putAway = ({ id, askId, text, theme, personId, again, position }: AskRecord) => {
    remove.mutate({ id })
    const same = { id, opportunityId, text, theme, personId, again, position }
    offerUndo('The question was taken off the list.', () => save.mutate({ ...same, ...(askId ? { askId } : {}) }))
  }
  const tick = async (ask: AskRecord, words: string) => {
    await answer.mutateAsync({ id: ask.id, answer: words })
    offerUndo(`Asked: ${ask.text}`, () => answer.mutate({ id: ask.id, asked: false }))
  }
  const untick = (ask: AskRecord) => {
    answer.mutate({ id: ask.id, asked: false })
    offerUndo('Back on the list; what it put into the ledger is gone.', () =>
      answer.mutate({ id: ask.id, answer: ask.answer }),
    )
  }
  const changeAnswer = ({ id }: AskRecord, words: string) => answer.mutateAsync({ id, answer: words })
  const askAgain = ({ askId, text }: Pick<AskRecord, 'askId' | 'text'>) =>
    save.mutate({ opportunityId, text, again: true, ...(askId ? { askId } : {}) })

  /** Shown at once, and asked for again only when all places are kept. */
  const move = async (planned: AskPage['planned'], from: number, to: number) => {
    const order = moved(planned, from, to)
    await cache.cancelQueries({ queryKey: key })
    cache.setQueryData<AskPage>(key, (page) => page && { ...page, planned: order })
    try {
      for (const { ask, position } of misplaced(order))
        await unwrap(client.saveAsk({ id: ask.id, opportunityId, position }))
    } catch (error) {
      tellTrouble(error)
    }
    await cache.invalidateQueries()
  }
  return {
    choose,
    add,
    change,
    putAway,
    tick,
    untick,
    changeAnswer,
    askAgain,
    move,
    isSaving: save.isPending,
  }
}

export type AskChanges = ReturnType<typeof useAskChanges>
