import { Link } from '@tanstack/react-router'

const tabs = [
  { to: '/opportunities/$id', label: 'Overview' },
  { to: '/opportunities/$id/fit', label: 'Fit' },
  { to: '/opportunities/$id/questions', label: 'Questions' },
  { to: '/opportunities/$id/plan', label: 'Plan' },
  { to: '/opportunities/$id/people', label: 'People' },
  { to: '/opportunities/$id/files', label: 'Files' },
  { to: '/opportunities/$id/day-sheet', label: 'Day sheet' },
] as const

export const OpportunityNav = ({ id }: { id: string }) => (
  <nav aria-label="This opportunity" className="r2-tabs">
    {tabs.map(({ to, label }) => (
      <Link key={to} to={to} params={{ id }} activeOptions={{ exact: true }} className="r2-tab">
        {label}
      </Link>
    ))}
  </nav>
)
