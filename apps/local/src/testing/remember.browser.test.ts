import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { withoutBrowser } from './browser.ts'
import { invitation, posting } from './papers.ts'
import { inEveryLook, openWalk, type Walk } from './walk.ts'

type Paper = ReturnType<typeof invitation> | typeof posting

const asFile = ({ name, mimeType, buffer }: Paper) => ({
  name,
  mediaType: mimeType,
  base64: buffer.toString('base64'),
})

const places = [
  ...['', '/advice', '/ledger', '/review', '/stories', '/questions', '/research', '/format', '/day-sheet'],
]

describe.skipIf(withoutBrowser)('round one recorded, round two prepared', () => {
  let walk: Walk
  let page: Walk['page']
  let client: Walk['client']
  let opportunityId: string

  beforeAll(async () => {
    walk = await openWalk()
    page = walk.page
    client = walk.client
    const prepared = await client.prepareOpportunity({
      invitation: asFile(invitation()),
      posting: asFile(posting),
    })
    if (!prepared.ok) throw new Error(prepared.message)
    opportunityId = prepared.value.opportunityId
  }, 60_000)

  afterAll(() => walk?.close())

  const show = async (place: string) => {
    await page.goto(`${walk.address}/opportunities/${opportunityId}${place}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
  }

  test('a colleague joins the interview', async () => {
    const view = await client.getOpportunity({ id: opportunityId })
    if (!view.ok) throw new Error(view.message)
    const { interviews, people } = view.value
    const greta = people.find(({ name }) => name === 'Greta Moss')
    const ravi = await client.savePerson({ opportunityId, name: 'Ravi Patel', role: 'Commercial Director' })
    if (!ravi.ok || !greta) throw new Error('nobody is there')
    const saved = await client.saveInterview({
      ...{ id: interviews[0]?.id, opportunityId, personIds: [greta.id, ravi.value.id] },
    })
    expect(saved.ok).toBe(true)
  })

  test('a story is written and saves itself', async () => {
    await page.goto(`${walk.address}/stories`)
    await page.getByRole('button', { name: /story/i }).first().click()
    await page.waitForURL(/\/stories\/./)
    await page.getByRole('textbox', { name: 'Title' }).fill('The crane')
    await page
      .getByRole('textbox', { name: 'Situation' })
      .fill('A tower crane failed its inspection two weeks before handover.')
    await page
      .getByRole('textbox', { name: 'Action' })
      .fill('I brought in a mobile crane and moved the roof work forward.')
    await page.getByRole('textbox', { name: 'Result' }).fill('We handed over 42 houses on the day.')
    await page.waitForTimeout(1500)
    await page.reload()
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('The crane')
    await expectAccessible(page)
  }, 60_000)

  /** The line of what was read that holds these words. */
  const lineOf = (words: string) =>
    page.getByRole('list', { name: 'Entries read' }).getByRole('listitem').filter({ hasText: words }).first()

  /** Answers what is asked about a line, where the reading is not sure. */
  const answer = async (words: string, name: string | RegExp) => {
    const button = lineOf(words).getByRole('group').getByRole('button', { name })
    if ((await button.count()) > 0) await button.first().click()
  }

  test('what was said in round one goes on record from one text box, with what is not clear answered', async () => {
    await show('/ledger')
    const lines = [
      'Greta asked about budgets, went badly',
      'told the crane story to Greta',
      'told Greta that my notice is 4 weeks',
      'I promised Greta the method statement',
      'windy up there on the roof',
    ]
    await page.getByRole('textbox', { name: 'What was said' }).fill(lines.join('\n'))
    await lineOf('method statement').waitFor()
    await expectAccessible(page)
    await answer('crane', 'I told it')
    await answer('notice', /4 weeks/)
    await answer('method statement', 'I promised it')
    await lineOf('budgets')
      .getByRole('button', { name: /^Change/ })
      .click()
    const weakly = page.getByRole('button', { name: '2: Weakly' })
    // Pressed again it would be taken back.
    if ((await weakly.getAttribute('aria-pressed')) !== 'true') await weakly.click()
    await page.getByRole('button', { name: 'Done' }).click()
    const asNote = lineOf('windy').getByRole('button', { name: /as a note$|^Just a note$/ })
    if ((await asNote.count()) > 0) await asNote.click()
    await expect.poll(() => page.getByText('not clear').count()).toBe(0)
    await page
      .getByRole('button', { name: /on record/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Round 1' }).waitFor()
    const kept = await client.listEntries({ id: opportunityId })
    expect(kept.ok && kept.value.entries.map(({ entry }) => entry.kind).toSorted()).toEqual(
      ['question', 'story', 'figure', 'promise', 'note'].toSorted(),
    )
    await expectAccessible(page)
  }, 60_000)

  test('what is typed and not yet on record outlives a reload', async () => {
    const box = page.getByRole('textbox', { name: 'What was said' })
    await box.fill('told Ravi that my notice is 3 months')
    await page.waitForTimeout(1000)
    await page.reload()
    expect(await box.inputValue()).toBe('told Ravi that my notice is 3 months')
    await lineOf('3 months').waitFor()
    await answer('3 months', /3 months/)
    await box.press('ControlOrMeta+Enter')
    await page.getByText('3 months').first().waitFor()
    await expect.poll(() => box.inputValue()).toBe('')
  }, 60_000)

  test('what was put on record unsure is asked about there, narrow screens included', async () => {
    const entry = { kind: 'interest', text: 'They wrote down the roof work' } as const
    await client.recordEntries({
      ...{ opportunityId, round: 1 },
      entries: [{ entry, certainty: 'doubtful', confirmed: false }],
    })
    await inEveryLook(page, async () => {
      await show('/ledger')
      await page.getByRole('group', { name: /roof work/ }).waitFor()
      await expectAccessible(page)
    })
    const asked = page.getByRole('group', { name: /roof work/ })
    await asked.getByRole('button', { name: 'They leaned in' }).click()
    await expect.poll(() => asked.count()).toBe(0)
    const kept = await client.listEntries({ id: opportunityId, kind: 'interest' })
    expect(kept.ok && kept.value.entries.map(({ confirmed }) => confirmed)).toEqual([true])
  }, 60_000)

  test('round two is advised: the contradiction side by side, the story withheld from a colleague', async () => {
    await show('/advice')
    await page.getByRole('heading', { name: 'Put right' }).or(page.getByText('Put right')).first().waitFor()
    const shown = (await page.locator('main').textContent()) ?? ''
    expect(shown).toContain('4 weeks')
    expect(shown).toContain('3 months')
    expect(shown).toMatch(/Do not tell Ravi Patel “The crane”/)
    expect(shown).toContain('method statement')
    expect(shown).toContain('Answer “')
  })

  test('each line shows the entries it stands on', async () => {
    const why = page.locator('main').getByText('Why', { exact: true }).first()
    await why.click()
    await page
      .getByText(/Round 1/)
      .first()
      .waitFor()
    await expectAccessible(page)
  })

  test('it changes the plan and the day sheet', async () => {
    await show('/plan')
    await page
      .getByText(/Do what you promised/)
      .first()
      .waitFor()
    await show('/day-sheet')
    const sheet = (await page.locator('main').textContent()) ?? ''
    expect(sheet).toContain('The crane')
    expect(sheet).toMatch(/4 weeks|3 months/)
  })

  test('a settled promise is advised no more', async () => {
    await show('/advice')
    await page.getByRole('checkbox', { name: /^Kept/ }).first().click()
    await page.waitForLoadState('networkidle')
    await page.reload()
    await page.getByText('Put right').first().waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Do what you promised')
  })

  test('anything is found from the keyboard', async () => {
    await show('')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox', { name: 'Search everything' }).fill('cran')
    await page
      .getByRole('option', { name: /The crane/ })
      .first()
      .waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  })

  test.each(places)(
    'the place “%s” is accessible, wide and light or narrow and dark',
    async (place) => {
      await inEveryLook(page, async () => {
        await show(place)
        await expectAccessible(page)
      })
    },
    60_000,
  )

  test('nothing went wrong on the way', () => {
    expect(walk.complaints()).toEqual([])
  })
})
