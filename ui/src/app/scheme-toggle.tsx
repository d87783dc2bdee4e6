import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useChange } from '../calls/change.ts'
import { useSettings } from '../calls/queries.ts'
import { schemeKey } from './colour-schemes.ts'

const order: MantineColorScheme[] = ['auto', 'light', 'dark']
const icons = { auto: IconSunMoon, light: IconSun, dark: IconMoon }
const words = { auto: 'as the system', light: 'light', dark: 'dark' }

/** A browser that was never told takes the theme that is kept. */
const useKeptScheme = (setColorScheme: (scheme: MantineColorScheme) => void): void => {
  const { data } = useSettings()
  const kept = data?.theme
  useEffect(() => {
    if (kept && kept !== 'auto' && !localStorage.getItem(schemeKey)) setColorScheme(kept)
  }, [kept, setColorScheme])
}

export const SchemeToggle = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const save = useChange('saveSettings')
  useKeptScheme(setColorScheme)
  const next = order[(order.indexOf(colorScheme) + 1) % order.length] ?? 'auto'
  const Icon = icons[colorScheme]
  const label = `Colours: ${words[colorScheme]}. Change to ${words[next]}`
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      className="r2-wide-only"
      aria-label={label}
      title={label}
      onClick={() => {
        setColorScheme(next)
        save.mutate({ theme: next })
      }}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
    </ActionIcon>
  )
}
