import { Text, Title } from '@mantine/core'
import type { StandingView } from '@roundtwo/contract'
import type { StandingOutcome } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Section } from '../../parts/section.tsx'
import { PlaybookLink } from '../playbook/playbook-link.tsx'
import { betweenAnswers, branchNames, playbookNames } from '../playbook/playbook-names.ts'
import { ribbonPath, ribbonWidth, type Shape } from './ribbon.ts'

interface MapSectionProps {
  id: string
  standing: StandingView
}

type Branch = StandingView['branches'][number]

interface RibbonsProps {
  branches: Branch[]
  shape: Shape
  lit: StandingOutcome | null
}

const Ribbons = ({ branches, shape, lit }: RibbonsProps) => (
  <svg
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
    className="r2-map-ribbons"
    data-shape={shape}
  >
    {branches.map(({ answer, p, high }) => (
      <g key={answer} data-answer={answer} data-lit={lit === answer || undefined}>
        <path d={ribbonPath(shape, answer)} strokeWidth={ribbonWidth(high)} className="r2-map-reach" />
        <path d={ribbonPath(shape, answer)} strokeWidth={ribbonWidth(p)} className="r2-map-ribbon" />
      </g>
    ))}
  </svg>
)

interface BranchCardProps {
  id: string
  branch: Branch
  onLight: (answer: StandingOutcome | null) => void
}

const BranchCard = ({ id, branch, onLight }: BranchCardProps) => {
  const { answer, words, range, playbook } = branch
  const { name, note } = branchNames[answer]
  return (
    <li data-answer={answer} className="r2-map-place">
      <Link
        to="/opportunities/$id/playbook/$playbook"
        params={{ id, playbook }}
        className="r2-map-branch"
        onMouseEnter={() => onLight(answer)}
        onMouseLeave={() => onLight(null)}
        onFocus={() => onLight(answer)}
        onBlur={() => onLight(null)}
      >
        <span className="r2-map-name">
          {name}
          <span className="r2-hidden">: </span>
        </span>
        <span className="r2-map-chance">
          {words}
          <span className="r2-hidden">, </span>
        </span>
        <span className="r2-map-range">{range}</span>
        {note && <span className="r2-map-range">({note})</span>}
        <span className="r2-map-open">What to do</span>
      </Link>
    </li>
  )
}

/** The branches from where one stands, as wide as they are likely; each opens what to do then. */
export const MapSection = ({ id, standing }: MapSectionProps) => {
  const [lit, setLit] = useState<StandingOutcome | null>(null)
  const { branches, stage } = standing
  return (
    <Section
      title="What may come next"
      about={
        'What their next news will be; the chance above also counts an offer after further rounds. ' +
        'The wider the branch the likelier, and the pale edge is how far it may reach.'
      }
    >
      <div className="r2-map">
        <Ribbons branches={branches} shape="wide" lit={lit} />
        <Ribbons branches={branches} shape="narrow" lit={lit} />
        <p className="r2-map-centre">{stage === 'before' ? 'You, after the interview' : 'You, today'}</p>
        <ul className="r2-map-list">
          {branches.map((branch) => (
            <BranchCard key={branch.answer} id={id} branch={branch} onLight={setLit} />
          ))}
        </ul>
      </div>
      <div className="r2-map-between">
        <Title order={3} size="h5">
          Between two answers
        </Title>
        <Text size="sm" c="dimmed">
          Not drawn, because they follow from a branch; each has its own page.
        </Text>
        <ul className="r2-chips">
          {betweenAnswers.map((playbook) => (
            <li key={playbook} className="r2-map-other">
              <PlaybookLink id={id} playbook={playbook}>
                {playbookNames[playbook]}
              </PlaybookLink>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
