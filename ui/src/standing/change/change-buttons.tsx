import { Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Change } from './change-groups.ts'
import type { EvidenceChanges } from './use-evidence-changes.ts'

interface ChangeButtonsProps {
  title: string
  about?: string
  found: Change[]
  /** Why it counts nothing stands in the place of what it would become. */
  withNote?: boolean
  changes: EvidenceChanges
}

/** Kinds of news as buttons: pressed, it is noted. */
export const ChangeButtons = ({ title, about, found, withNote = false, changes }: ChangeButtonsProps) => {
  if (found.length === 0) return null
  return (
    <div className="r2-news-group">
      <Title order={3} size="h5">
        {title}
      </Title>
      {about && (
        <Text size="sm" c="dimmed">
          {about}
        </Text>
      )}
      <ul className="r2-news">
        {found.map(({ type, label, words, note }) => (
          <li key={type}>
            <button
              type="button"
              className="r2-news-button"
              disabled={changes.isSaving}
              onClick={() => changes.add(type, label)}
            >
              <IconPlus size={18} aria-hidden />
              <span>
                <span className="r2-news-label">{label}</span>
                <span className="r2-news-words">{withNote ? note : words}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
