import { type ReactNode, Suspense } from 'react'

/** Holds a dialog whose code is fetched when it is first opened. */
export const Later = ({ open, children }: { open: boolean; children: () => ReactNode }) => (
  <Suspense>{open && children()}</Suspense>
)
