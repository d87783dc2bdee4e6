import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where the stamps live: deleting node_modules forgets them, as it should. */
export const stampFolder = (top) => join(top, 'node_modules', '.roundtwo')
