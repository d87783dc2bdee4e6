import { Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'

interface PageHeadingProps {
  title: string
  /** The document's title, where it says more than the heading. */
  tab?: string
  about?: ReactNode
  aside?: ReactNode
}

export const PageHeading = ({ title, tab, about, aside }: PageHeadingProps) => {
  useDocumentTitle(`${tab ?? title} · Roundtwo`)
  return (
    <Group justify="space-between" align="flex-end" gap="md">
      <div className="r2-heading">
        <Title order={1} className="r2-title">
          {title}
        </Title>
        {about && (
          <Text c="dimmed" mt={4} component="div">
            {about}
          </Text>
        )}
      </div>
      {aside}
    </Group>
  )
}
