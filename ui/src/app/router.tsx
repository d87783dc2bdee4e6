import type { Client } from '@roundtwo/contract'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
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

const routeTree = root.addChildren([
  home,
  intake,
  settings,
  opportunity.addChildren([overview, fit, questions, plan, people, files, daySheet]),
])

export const createPageRouter = (context: PageContext) =>
  createRouter({ routeTree, context, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>
  }
}
