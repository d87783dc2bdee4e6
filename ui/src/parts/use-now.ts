import { useEffect, useState } from 'react'

const beat = 30_000

/** The present moment, new every half minute. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), beat)
    return () => clearInterval(timer)
  }, [])
  return now
}
