import type { Client } from '@roundtwo/contract'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { opportunityQuery, planQuery, settingsQuery } from '../calls/queries.ts'
import { HomePage } from '../home/home-page.tsx'
import { ErrorPage } from './error-page.tsx'
import { MissingPage } from './missing-page.tsx'
import { Shell } from './shell.tsx'

interface PageContext {
  client: Client
  cache: QueryClient
}

const root = createRootRouteWithContext<PageContext>()({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: ErrorPage,
})

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage })

const intake = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('../intake/new-page.tsx'), 'NewPage'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
})

const stories = createRoute({
  getParentRoute: () => root,
  path: '/stories',
  component: lazyRouteComponent(() => import('../stories/stories-page.tsx'), 'StoriesPage'),
})

const story = createRoute({
  getParentRoute: () => root,
  path: '/stories/$storyId',
  component: lazyRouteComponent(() => import('../stories/story-page.tsx'), 'StoryPage'),
})

const trends = createRoute({
  getParentRoute: () => root,
  path: '/trends',
  component: lazyRouteComponent(() => import('../reflection/trends-page.tsx'), 'TrendsPage'),
})

const numbers = createRoute({
  getParentRoute: () => root,
  path: '/numbers',
  component: lazyRouteComponent(() => import('../numbers/numbers-page.tsx'), 'NumbersPage'),
})

const scores = createRoute({
  getParentRoute: () => root,
  path: '/scores',
  component: lazyRouteComponent(() => import('../scores/scores-page.tsx'), 'ScoresPage'),
})

const opportunity = createRoute({
  getParentRoute: () => root,
  path: '/opportunities/$id',
  // What every tab shows is asked for while their code is on its way.
  loader: ({ context: { client, cache }, params: { id } }) => {
    void cache.prefetchQuery(opportunityQuery(client, id))
    void cache.prefetchQuery(planQuery(client, id))
    void cache.prefetchQuery(settingsQuery(client))
  },
  component: lazyRouteComponent(() => import('../opportunity/opportunity-page.tsx'), 'OpportunityPage'),
})

const overview = createRoute({
  getParentRoute: () => opportunity,
  path: '/',
  component: lazyRouteComponent(() => import('../overview/overview-tab.tsx'), 'OverviewTab'),
})

const standing = createRoute({
  getParentRoute: () => opportunity,
  path: '/standing',
  component: lazyRouteComponent(() => import('../standing/standing-tab.tsx'), 'StandingTab'),
})

const playbook = createRoute({
  getParentRoute: () => opportunity,
  path: '/playbook/$playbook',
  component: lazyRouteComponent(() => import('../standing/playbook/playbook-page.tsx'), 'PlaybookPage'),
})

const fit = createRoute({
  getParentRoute: () => opportunity,
  path: '/fit',
  component: lazyRouteComponent(() => import('../fit/fit-tab.tsx'), 'FitTab'),
})

const questions = createRoute({
  getParentRoute: () => opportunity,
  path: '/questions',
  component: lazyRouteComponent(() => import('../questions/questions-tab.tsx'), 'QuestionsTab'),
})

const plan = createRoute({
  getParentRoute: () => opportunity,
  path: '/plan',
  component: lazyRouteComponent(() => import('../plan/plan-tab.tsx'), 'PlanTab'),
})

const people = createRoute({
  getParentRoute: () => opportunity,
  path: '/people',
  component: lazyRouteComponent(() => import('../people/people-tab.tsx'), 'PeopleTab'),
})

const files = createRoute({
  getParentRoute: () => opportunity,
  path: '/files',
  component: lazyRouteComponent(() => import('../files/files-tab.tsx'), 'FilesTab'),
})

const daySheet = createRoute({
  getParentRoute: () => opportunity,
  path: '/day-sheet',
  component: lazyRouteComponent(() => import('../day-sheet/day-sheet-tab.tsx'), 'DaySheetTab'),
})

const advice = createRoute({
  getParentRoute: () => opportunity,
  path: '/advice',
  component: lazyRouteComponent(() => import('../advice/advice-tab.tsx'), 'AdviceTab'),
})

const ledger = createRoute({
  getParentRoute: () => opportunity,
  path: '/ledger',
  // One entry can be pointed at: the page shows it first.
  validateSearch: ({ entry }: { entry?: unknown }): { entry?: string } => (typeof entry === 'string' ? { entry } : {}),
  component: lazyRouteComponent(() => import('../ledger/ledger-tab.tsx'), 'LedgerTab'),
})

const review = createRoute({
  getParentRoute: () => opportunity,
  path: '/review',
  component: lazyRouteComponent(() => import('../review/review-page.tsx'), 'ReviewPage'),
})

const reflect = createRoute({
  getParentRoute: () => opportunity,
  path: '/reflect/$interviewId',
  component: lazyRouteComponent(() => import('../reflection/reflection-page.tsx'), 'ReflectionPage'),
})

const coverage = createRoute({
  getParentRoute: () => opportunity,
  path: '/stories',
  component: lazyRouteComponent(() => import('../stories/coverage-tab.tsx'), 'CoverageTab'),
})

const research = createRoute({
  getParentRoute: () => opportunity,
  path: '/research',
  component: lazyRouteComponent(() => import('../research/research-tab.tsx'), 'ResearchTab'),
})

const format = createRoute({
  getParentRoute: () => opportunity,
  path: '/format',
  component: lazyRouteComponent(() => import('../format/format-tab.tsx'), 'FormatTab'),
})

const routeTree = root.addChildren([
  home,
  intake,
  settings,
  stories,
  story,
  trends,
  numbers,
  scores,
  opportunity.addChildren([
    overview,
    standing,
    playbook,
    advice,
    ledger,
    review,
    reflect,
    plan,
    fit,
    coverage,
    questions,
    research,
    format,
    daySheet,
    people,
    files,
  ]),
])

export const createPageRouter = (context: PageContext) =>
  createRouter({ routeTree, context, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>
  }
}
