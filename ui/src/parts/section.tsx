import { Group, Paper, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface SectionProps {
  title: string
  about?: ReactNode
  /** Stands to the right of the title. */
  aside?: ReactNode
  children: ReactNode
}

export const Section = ({ title, about, aside, children }: SectionProps) => {
  const id = useId()
  return (
    <Paper component="section" aria-labelledby={id} className="r2-section">
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <div className="r2-grow">
          <Title order={2} size="h3" id={id}>
            {title}
          </Title>
          {about && (
            <Text c="dimmed" size="sm" mt={4} component="div">
              {about}
            </Text>
          )}
        </div>
        {aside}
      </Group>
      {children}
    </Paper>
  )
}
