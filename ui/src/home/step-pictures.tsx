/** Lines with marks that say how sure each is. */
export const CheckPicture = () => (
  <svg viewBox="0 0 240 120" className="r2-picture" aria-hidden="true">
    <rect className="r2-paper-flat" x="40" y="8" width="160" height="104" rx="8" />
    <g className="r2-ink">
      <path d="M84 32h92M84 60h64M84 88h80" />
    </g>
    <g className="r2-tick">
      <path d="M56 31l6 6 10-11M56 87l6 6 10-11" />
    </g>
    <circle className="r2-doubt" cx="64" cy="60" r="8" />
  </svg>
)

/** Days with blocks of work, then the flag. */
export const PlanPicture = () => (
  <svg viewBox="0 0 240 120" className="r2-picture" aria-hidden="true">
    <g className="r2-paper-flat">
      <rect x="16" y="16" width="44" height="88" rx="6" />
      <rect x="68" y="16" width="44" height="88" rx="6" />
      <rect x="120" y="16" width="44" height="88" rx="6" />
    </g>
    <g className="r2-block">
      <rect x="22" y="28" width="32" height="22" rx="3" />
      <rect x="22" y="54" width="32" height="14" rx="3" />
      <rect x="74" y="40" width="32" height="32" rx="3" />
      <rect x="126" y="28" width="32" height="14" rx="3" />
      <rect x="126" y="46" width="32" height="28" rx="3" />
    </g>
    <path className="r2-tick" d="M188 104V24" />
    <path className="r2-flag" d="M188 24h34l-9 12 9 12h-34z" />
  </svg>
)
