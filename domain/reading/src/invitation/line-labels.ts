import type { Line, Token } from '@roundtwo/text'

/** The words before a colon near the beginning of a line. */
export function labelOf({ tokens }: Line): Token[] {
  const colon = tokens.findIndex(({ text }) => text === ':')
  return colon <= 5 ? tokens.slice(0, Math.max(0, colon)) : []
}

/** After each line the last one that announced what stands below it; a gap before a line of the other kind ends that. */
export function announcers(
  lines: readonly Line[],
  announces: (line: Line) => boolean,
  ends: (line: Line, index: number) => boolean,
): (Line | undefined)[] {
  let open: Line | undefined
  return lines.map((line, index) => {
    if (announces(line)) open = line
    else if (line.gapBefore && line.bullet === null && ends(line, index)) open = undefined
    return open
  })
}
