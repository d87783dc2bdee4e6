import { createContext } from 'react'

/** Whether something was read for the fields below: only then can a field be “not found”. */
export const Searched = createContext(false)
