// Before the first paint, so that a dark page never flashes white.
const chosen = (() => {
  try {
    return localStorage.getItem('roundtwo-theme')
  } catch {
    return null
  }
})()
const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
