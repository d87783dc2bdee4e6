import { ActionIcon, Button, type ButtonProps, Group, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { acceptRest, decide, type Import, move, openCount } from './decisions.ts'

interface DecisionButtonsProps {
  given: Import
  count: number
  onChange: (given: Import) => void
}

interface KeyButtonProps extends ButtonProps {
  letter: string
  onClick: () => void
}

/** A button with the letter that does the same. */
const KeyButton = ({ letter, ...rest }: KeyButtonProps) => (
  <Button
    {...rest}
    aria-keyshortcuts={letter}
    leftSection={
      <Kbd size="xs" aria-hidden className="r2-wide-only">
        {letter}
      </Kbd>
    }
  />
)

/** Letters decide and arrows move, as long as nobody types in a field. */
export const DecisionButtons = ({ given, count, onChange }: DecisionButtonsProps) => {
  const accept = () => onChange(decide(given, 'accepted'))
  const skip = () => onChange(decide(given, 'skipped'))
  const back = () => onChange(move(given, -1))
  const forth = () => onChange(move(given, 1))
  useHotkeys([
    ['a', accept],
    ['s', skip],
    ['ArrowLeft', back],
    ['ArrowRight', forth],
  ])
  const open = openCount(given)
  return (
    <Group gap="xs">
      <KeyButton letter="a" onClick={accept}>
        Accept
      </KeyButton>
      <KeyButton letter="s" variant="default" onClick={skip}>
        Skip
      </KeyButton>
      <ActionIcon variant="default" size="lg" aria-label="The one before" disabled={given.at === 0} onClick={back}>
        <IconArrowLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label="The next one"
        disabled={given.at === count - 1}
        onClick={forth}
      >
        <IconArrowRight size={18} aria-hidden />
      </ActionIcon>
      {open > 1 && (
        <Button variant="subtle" ml="auto" onClick={() => onChange(acceptRest(given))}>
          Accept the rest ({open})
        </Button>
      )}
    </Group>
  )
}
