interface SheetListProps {
  title: string
  lines: string[]
  /** Stands where there is nothing. */
  otherwise: string
}

export const SheetList = ({ title, lines, otherwise }: SheetListProps) => (
  <section>
    <h3>{title}</h3>
    {lines.length === 0 ? (
      <p>{otherwise}</p>
    ) : (
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </section>
)
