/** Room around the picture of calibration, in pixels. */
export const room = { left: 58, right: 16, top: 12, bottom: 44 }
const tallest = 320

export interface CalibrationScale {
  width: number
  height: number
  x: (chance: number) => number
  y: (share: number) => number
}

/** Chances from left to right, what came from below to above. */
export const calibrationScale = (width: number): CalibrationScale => {
  const height = Math.min(tallest, width * 0.8)
  const [across, up] = [width - room.left - room.right, height - room.top - room.bottom]
  return {
    width,
    height,
    x: (chance) => room.left + chance * across,
    y: (share) => room.top + (1 - share) * up,
  }
}

export const calibrationTicks = [0, 2, 4, 6, 8, 10].map((count) => ({
  chance: count / 10,
  words: count === 0 ? 'none' : `${count} in 10`,
}))
