import { Button, Stack, Text, Title } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

interface ExamplesProps {
  id: string
  onTry: (line: string) => void
}

const lines = [
  'They asked why I left my last job, I answered badly',
  'Told them how we moved the warehouse over a weekend',
  'Said my notice is 4 weeks; they promised an answer by Friday',
]

/** What stands in the place of a ledger that is still empty. */
export const Examples = ({ id, onTry }: ExamplesProps) => (
  <section className="r2-section" aria-labelledby="ledger-empty">
    <Stack gap="md">
      <Title order={2} size="h3" id="ledger-empty">
        Nothing is on record yet
      </Title>
      <Text>
        Write what you remember while it is fresh: what they asked, what you told, the numbers you named, what they
        doubted, what was promised. It becomes advice for the next round. Try one of these:
      </Text>
      <Stack component="ul" gap="xs" className="r2-plain-list">
        {lines.map((line) => (
          <li key={line}>
            <button type="button" className="r2-example" onClick={() => onTry(line)}>
              <IconArrowUp size={18} aria-hidden />
              <span>{line}</span>
            </button>
          </li>
        ))}
      </Stack>
      <Text size="sm" c="dimmed">
        Or let five questions guide you:
      </Text>
      <Button
        variant="default"
        className="r2-start"
        renderRoot={(props) => <Link to="/opportunities/$id/review" params={{ id }} {...props} />}
      >
        Look back in five minutes
      </Button>
    </Stack>
  </section>
)
