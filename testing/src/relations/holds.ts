import fc from 'fast-check'

export interface Draws {
  /** How many texts are drawn. */
  draws?: number
  /** In how many of them, at the least, the relation holds; a learned reader is not asked for all. */
  share?: number
}

const seed = 20_261_120
const usualDraws = 50
const shownFailures = 5

/** One drawn text on which a relation did not hold. */
interface Failure {
  drawn: string
  reason: string
}

/**
 * Draws texts, the same ones at every run, and asks of each what does not follow there (null when all does). Throws with
 * the first few when it does not hold often enough.
 */
export async function expectRelation<Drawn>(
  arbitrary: fc.Arbitrary<Drawn>,
  whatFails: (drawn: Drawn) => string | null | Promise<string | null>,
  { draws = usualDraws, share = 1 }: Draws = {},
): Promise<void> {
  const failures: Failure[] = []
  for (const drawn of fc.sample(arbitrary, { numRuns: draws, seed })) {
    const reason = await whatFails(drawn)
    if (reason !== null) failures.push({ drawn: JSON.stringify(drawn), reason })
  }
  const held = (draws - failures.length) / draws
  if (held >= share) return
  const examples = failures.slice(0, shownFailures).map(({ drawn, reason }) => `${reason}\n  ${drawn.slice(0, 700)}`)
  throw new Error(
    `holds in ${draws - failures.length} of ${draws} draws, and ${Math.ceil(share * draws)} are wanted\n${examples.join('\n')}`,
  )
}
