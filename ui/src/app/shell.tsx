import { Anchor } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { undoLatest } from '../parts/undo.tsx'
import { EarlySearch } from './early-search.tsx'
import { GoneBanner } from './gone-banner.tsx'
import { Header } from './header.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { useGoHome } from './use-go-home.ts'
import { useSearch } from './use-search.ts'

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }))
const SearchPalette = lazy(async () => ({
  default: (await import('../search/search-palette.tsx')).SearchPalette,
}))

export const Shell = () => {
  const navigate = useNavigate()
  const [helpOpen, help] = useDisclosure(false)
  const search = useSearch()
  const main = useFocusOnArrival()
  useGoHome()
  useHotkeys([
    ['n', () => void navigate({ to: '/new' })],
    ['u', undoLatest],
    ['/', search.open],
    // Where the slash is typed with shift.
    ['shift+/', search.open],
    ['shift+?', help.open],
    ['?', help.open],
  ])
  // While one types in a field as well.
  useHotkeys([['mod+K', search.toggle]], [])
  return (
    <>
      <Anchor href="#main" className="r2-skip">
        Skip to the content
      </Anchor>
      <Header onSearch={search.open} onHelp={help.open} />
      <GoneBanner />
      <main id="main" ref={main} tabIndex={-1} className="r2-main">
        <Outlet />
      </main>
      <Suspense>{helpOpen && <HelpDialog onClose={help.close} />}</Suspense>
      <Suspense fallback={<EarlySearch words={search.typed} onType={search.setTyped} onClose={search.close} />}>
        {search.isOpen && <SearchPalette typed={search.typed} onClose={search.close} />}
      </Suspense>
    </>
  )
}
