/** Three papers falling into a tray. */
export const DropPicture = () => (
  <svg viewBox="0 0 240 120" className="r2-picture" aria-hidden="true">
    <g className="r2-paper">
      <rect x="38" y="14" width="44" height="56" rx="4" transform="rotate(-8 60 42)" />
      <rect x="98" y="8" width="44" height="56" rx="4" />
      <rect x="158" y="14" width="44" height="56" rx="4" transform="rotate(8 180 42)" />
    </g>
    <g className="r2-ink">
      <path d="M47 32l24-4M49 42l24-4M51 52l14-2" />
      <path d="M106 22h28M106 32h28M106 42h18" />
      <path d="M168 28l24 4M167 38l24 4M166 48l14 2" />
    </g>
    <path className="r2-tray" d="M20 78h52l10 14h76l10-14h52v26a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z" />
  </svg>
)
