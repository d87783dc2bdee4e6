import { ActionIcon, type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react'
import { useChange } from '../calls/change.ts'

const order: MantineColorScheme[] = ['auto', 'light', 'dark']
const icons = { auto: IconSunMoon, light: IconSun, dark: IconMoon }
const words = { auto: 'as the system', light: 'light', dark: 'dark' }

export const SchemeToggle = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const save = useChange('saveSettings')
  const next = order[(order.indexOf(colorScheme) + 1) % order.length] ?? 'auto'
  const Icon = icons[colorScheme]
  const label = `Colours: ${words[colorScheme]}. Change to ${words[next]}`
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        onClick={() => {
          setColorScheme(next)
          save.mutate({ theme: next })
        }}
      >
        <Icon size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
