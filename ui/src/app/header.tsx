import { ActionIcon, Button, Group, Kbd } from '@mantine/core'
import { IconBooks, IconKeyboard, IconPlus, IconSearch, IconSettings } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Mark } from './mark.tsx'
import { SchemeToggle } from './scheme-toggle.tsx'

interface HeaderProps {
  onSearch: () => void
  onHelp: () => void
}

export const Header = ({ onSearch, onHelp }: HeaderProps) => (
  <header className="r2-header">
    <div className="r2-header-inner">
      <Link to="/" className="r2-brand">
        <Mark />
        Roundtwo
      </Link>
      <Group gap="xs" wrap="nowrap">
        <button
          type="button"
          className="r2-search-button"
          aria-label="Search everything"
          aria-keyshortcuts="/ Control+K Meta+K"
          title="Search everything"
          onClick={onSearch}
        >
          <IconSearch size={18} stroke={1.8} aria-hidden />
          <span>Search</span>
          <Kbd size="xs" aria-hidden>
            /
          </Kbd>
        </button>
        <Link to="/stories" className="r2-header-link" aria-label="Your stories" title="Your stories">
          <IconBooks size={20} stroke={1.6} aria-hidden />
          <span>Stories</span>
        </Link>
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
          onClick={onHelp}
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
)
