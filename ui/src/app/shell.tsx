import { ActionIcon, Anchor, Button, Group } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { IconKeyboard, IconPlus, IconSettings } from '@tabler/icons-react'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { undoLatest } from '../parts/undo.tsx'
import { GoneBanner } from './gone-banner.tsx'
import { Mark } from './mark.tsx'
import { SchemeToggle } from './scheme-toggle.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { useGoHome } from './use-go-home.ts'

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }))

export const Shell = () => {
  const navigate = useNavigate()
  const [helpOpen, help] = useDisclosure(false)
  const main = useFocusOnArrival()
  useGoHome()
  useHotkeys([
    ['n', () => void navigate({ to: '/new' })],
    ['u', undoLatest],
    ['/', help.open],
    ['shift+?', help.open],
    ['?', help.open],
  ])
  return (
    <>
      <Anchor href="#main" className="r2-skip">
        Skip to the content
      </Anchor>
      <header className="r2-header">
        <div className="r2-header-inner">
          <Link to="/" className="r2-brand">
            <Mark />
            Roundtwo
          </Link>
          <Group gap="xs" wrap="nowrap">
            <Button
              renderRoot={(props) => <Link to="/new" {...props} />}
              leftSection={<IconPlus size={18} aria-hidden />}
              size="sm"
              className="r2-new"
              aria-label="New opportunity"
            >
              <span>New opportunity</span>
            </Button>
            <ActionIcon
              title="Keyboard shortcuts"
              variant="subtle"
              color="gray"
              size="lg"
              aria-label="Keyboard shortcuts"
              onClick={help.open}
              className="r2-wide-only"
            >
              <IconKeyboard size={20} stroke={1.6} aria-hidden />
            </ActionIcon>
            <SchemeToggle />
            <ActionIcon
              title="Settings"
              renderRoot={(props) => <Link to="/settings" {...props} />}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label="Settings"
            >
              <IconSettings size={20} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Group>
        </div>
      </header>
      <GoneBanner />
      <main id="main" ref={main} tabIndex={-1} className="r2-main">
        <Outlet />
      </main>
      <Suspense>{helpOpen && <HelpDialog onClose={help.close} />}</Suspense>
    </>
  )
}
