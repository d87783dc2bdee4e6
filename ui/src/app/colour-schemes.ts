import { localStorageColorSchemeManager } from '@mantine/core'

/** The same key is read by the script that sets the scheme before the first paint. */
export const schemeKey = 'roundtwo-theme'

export const colourSchemes = localStorageColorSchemeManager({ key: schemeKey })
