import { useId } from 'react'
import { filledOfTen, ofHundred, rare } from './tens.ts'

const person = 'M8 1.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 20v-6A5.5 5.5 0 0 1 8 8.5a5.5 5.5 0 0 1 5.5 5.5v6Z'
const step = 18

const Ten = ({ share }: { share: number }) => {
  const id = useId()
  return (
    <svg viewBox="0 0 178 22" className="r2-tens" aria-hidden="true">
      {[...filledOfTen(share).entries()].map(([place, filled]) => (
        <g key={place} transform={`translate(${place * step} 0)`}>
          <path d={person} className="r2-tens-empty" />
          {filled > 0 && (
            <>
              <clipPath id={`${id}${place}`}>
                <rect x="0" y="0" width={2.5 + filled * 11} height="22" />
              </clipPath>
              <path d={person} className="r2-tens-filled" clipPath={`url(#${id}${place})`} />
            </>
          )}
        </g>
      ))}
    </svg>
  )
}

const perRow = 25
const apart = 7

const Hundred = ({ share }: { share: number }) => (
  <svg viewBox={`0 0 ${perRow * apart} ${(100 / perRow) * apart}`} className="r2-tens" aria-hidden="true">
    {[...Array(100).keys()].map((place) => (
      <circle
        key={place}
        cx={(place % perRow) * apart + apart / 2}
        cy={Math.floor(place / perRow) * apart + apart / 2}
        r={2.4}
        className={place < ofHundred(share) ? 'r2-tens-filled' : 'r2-tens-empty'}
      />
    ))}
  </svg>
)

/** A share as so many of ten, or of a hundred where it is rare; the claim beside it says the same in words. */
export const SharePicture = ({ share }: { share: number }) =>
  share < rare ? <Hundred share={share} /> : <Ten share={share} />
