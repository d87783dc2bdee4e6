/** The sign: a second ring begun inside the first. */
export const Mark = () => (
  <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2.5" opacity="0.35" />
    <path d="M16 8.5a7.5 7.5 0 1 1-7.1 5.1" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
  </svg>
)
