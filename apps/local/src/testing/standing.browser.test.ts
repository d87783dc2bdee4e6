import { instant, plainDate, type Result } from '@roundtwo/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { withoutBrowser } from './browser.ts'
import { inEveryLook, openWalk, type Walk } from './walk.ts'

const value = async <Value>(answer: Promise<Result<Value>>): Promise<Value> => {
  const result = await answer
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const aDay = 24 * 60 * 60 * 1000
const daysFromNow = (days: number) => new Date(Date.now() + days * aDay).toISOString()

describe.skipIf(withoutBrowser)('where one stands, from the day after the interview to the outcome', () => {
  let walk: Walk
  let page: Walk['page']
  let opportunityId: string

  beforeAll(async () => {
    walk = await openWalk()
    page = walk.page
    const { client } = walk
    const created = await value(client.createOpportunity({ company: 'Hollin Bridge', role: 'Site Manager' }))
    opportunityId = created.opportunityId
    const nextStep = {
      text: 'You will hear from us within a week',
      by: plainDate(daysFromNow(6).slice(0, 10)),
    }
    const round = await value(client.saveRound({ opportunityId, number: 2, final: true, nextStep }))
    const [start, end] = [daysFromNow(-1), daysFromNow(-0.96)]
    await value(client.saveInterview({ opportunityId, roundId: round.id, start: instant(start), end: instant(end) }))
  }, 60_000)

  afterAll(() => walk?.close())

  const show = async (place: string) => {
    await page.goto(`${walk.address}${place}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
  }
  const here = (place: string) => show(`/opportunities/${opportunityId}${place}`)
  const main = async () => (await page.locator('main').textContent()) ?? ''

  test('one sentence comes first, in natural frequencies', async () => {
    await here('/standing')
    await page
      .getByText(/About 3 in 10 today, between 2 and 4/)
      .first()
      .waitFor()
    expect(await main()).not.toMatch(/\d\s?%/)
  })

  test('noting that they asked for references raises it, and taking it back lowers it again', async () => {
    await page
      .getByRole('button', { name: /They asked for references/ })
      .first()
      .click()
    await page
      .getByText(/About 5 in 10 today/)
      .first()
      .waitFor()
    const noted = await value(walk.client.getStanding({ id: opportunityId }))
    expect(noted.evidence.map(({ type }) => type)).toEqual(['references-requested'])
    await value(walk.client.deleteEvidence({ id: noted.evidence[0]?.id ?? '' }))
    await page.reload()
    await page
      .getByText(/About 3 in 10 today/)
      .first()
      .waitFor()
  })

  test('every branch opens its playbook from the keyboard', async () => {
    await here('/standing')
    const branch = page.getByRole('link', { name: /no answer/i }).first()
    await branch.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/playbook\/silence/)
    await page
      .getByRole('heading', { name: /let go/i })
      .first()
      .waitFor()
  })

  test.each(['/standing', '/playbook/offer', '/numbers', '/scores', '/trends'])(
    '“%s” is accessible, wide and light or narrow and dark',
    async (place) => {
      const inside = place === '/standing' || place.startsWith('/playbook')
      await inEveryLook(page, async () => {
        await (inside ? here(place) : show(place))
        await expectAccessible(page)
      })
    },
    60_000,
  )

  test('an outcome is scored, and one is too few to say anything', async () => {
    await value(walk.client.updateOpportunity({ id: opportunityId, outcome: 'offer' }))
    await show('/scores')
    expect(await main()).toContain('too few to say')
    await value(walk.client.updateOpportunity({ id: opportunityId, outcome: null }))
  })

  test('who would rather not know sees nothing of it anywhere', async () => {
    await value(walk.client.saveSettings({ standingHidden: true }))
    await here('')
    expect(await page.getByRole('link', { name: 'Standing' }).count()).toBe(0)
    expect(await main()).not.toMatch(/\d in 10/)
    await here('/standing')
    expect(await main()).not.toMatch(/\d in 10/)
    await here('/day-sheet')
    expect(await main()).not.toMatch(/\d in 10/)
  })

  test('nothing went wrong on the way', () => {
    expect(walk.complaints()).toEqual([])
  })
})
