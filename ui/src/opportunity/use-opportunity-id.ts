import { useParams } from '@tanstack/react-router'

/** The opportunity the page's address names. */
export const useOpportunityId = (): string => {
  const { id } = useParams({ strict: false })
  if (!id) throw new Error('this part of the page belongs under an opportunity')
  return id
}
