import { instant, plainDate } from '@roundtwo/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, openTestClient, type TestClient, value } from './testing/test-client.ts'

let opened: TestClient
let client: TestClient['client']

beforeEach(async () => {
  opened = await openTestClient()
  client = opened.client
})
afterEach(() => opened.close())

/** A final interview on a Tuesday, with a date promised ten days on. */
const finalRound = async (company = 'Harbour Ltd') => {
  const { opportunityId } = await value(client.createOpportunity({ company, role: 'Platform engineer' }))
  const round = await value(
    client.saveRound({
      ...{ opportunityId, number: 2, final: true },
      nextStep: { text: 'You will hear from us by 4 December', by: plainDate('2026-12-04') },
    }),
  )
  await value(
    client.saveInterview({
      ...{ opportunityId, roundId: round.id },
      start: instant('2026-11-24T10:00:00Z'),
      end: instant('2026-11-24T11:00:00Z'),
    }),
  )
  return { opportunityId, round }
}

describe('standing', () => {
  test('before the interview, while waiting, after the promised date: the chances follow', async () => {
    const { opportunityId: id } = await finalRound()
    const before = await value(client.getStanding({ id }))
    expect(before).toMatchObject({ stage: 'before', facts: { final: true, promisedBy: '2026-12-04' } })
    opened.at('2026-11-25T08:00:00Z')
    const after = await value(client.getStanding({ id }))
    expect(after.stage).toBe('waiting')
    expect(after.sentence).toMatch(/^Not yet\. About 3 in 10 today/)
    const shares = after.branches.map(({ p }) => p)
    expect(shares.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9)
    opened.at('2026-12-20T08:00:00Z')
    const late = await value(client.getStanding({ id }))
    expect(late.offer.p).toBeLessThan(after.offer.p)
    expect(late.history.map(({ madeAt }) => madeAt.slice(0, 10))).toEqual(['2026-11-22', '2026-11-25', '2026-12-20'])
  })

  test('looking twice on a day keeps one forecast, the last', async () => {
    const { opportunityId: id } = await finalRound()
    opened.at('2026-11-25T08:00:00Z')
    await value(client.getStanding({ id }))
    await value(client.saveEvidence({ opportunityId: id, type: 'references-requested' }))
    const { history, offer } = await value(client.getStanding({ id }))
    expect(history).toHaveLength(1)
    expect(history[0]?.eventualOffer.p).toBe(offer.p)
  })

  test('evidence moves it and taking it back moves it back; a thank-you note moves nothing', async () => {
    const { opportunityId } = await finalRound()
    opened.at('2026-11-25T08:00:00Z')
    const offer = async () => (await value(client.getStanding({ id: opportunityId }))).offer.p
    const at = await offer()
    await value(client.saveEvidence({ opportunityId, type: 'thank-you-sent' }))
    expect(await offer()).toBe(at)
    const noted = await value(client.saveEvidence({ opportunityId, type: 'references-requested' }))
    expect(await offer()).toBeGreaterThan(at)
    await value(client.deleteEvidence({ id: noted.id }))
    expect(await offer()).toBe(at)
    expect(await codeOf(client.saveEvidence({ opportunityId, type: 'they-smiled' }))).toBe('not-found')
  })

  test('what would change it says what it then becomes', async () => {
    const { opportunityId: id, round } = await finalRound()
    opened.at('2026-11-25T08:00:00Z')
    const { changes } = await value(client.getStanding({ id }))
    const change = changes.find(({ type }) => type === 'references-requested')
    await value(client.saveEvidence({ opportunityId: id, type: 'references-requested' }))
    expect((await value(client.getStanding({ id }))).offer.p).toBeCloseTo(change?.p ?? 0, 9)
    await value(client.saveRound({ opportunityId: id, id: round.id, finalists: 2 }))
    const two = (await value(client.getStanding({ id }))).offer.p
    await value(client.saveRound({ opportunityId: id, id: round.id, finalists: 6 }))
    expect((await value(client.getStanding({ id }))).offer.p).toBeLessThan(two)
  })

  test('one switch hides it everywhere', async () => {
    const { opportunityId: id } = await finalRound()
    await value(client.saveSettings({ standingHidden: true }))
    expect(await codeOf(client.getStanding({ id }))).toBe('standing-hidden')
    expect(await codeOf(client.getScores({}))).toBe('standing-hidden')
  })
})

describe('scores', () => {
  test('every forecast shown is scored when the outcome comes; before ten it is too few to say', async () => {
    opened.at('2026-11-25T08:00:00Z')
    const outcomes = ['offer', 'rejection', 'rejection', 'silence'] as const
    for (const [place, outcome] of outcomes.entries()) {
      const { opportunityId: id } = await finalRound(`Company ${place}`)
      await value(client.getStanding({ id }))
      await value(client.updateOpportunity({ id, outcome }))
    }
    const { scored, calibration } = await value(client.getScores({}))
    expect(scored.map(({ outcome }) => outcome).toSorted()).toEqual([...outcomes].toSorted())
    expect(calibration).toMatchObject({ count: 4, enough: false, bins: [] })
    expect(calibration.verdict).toContain('too few to say')
  })

  test('ten outcomes make a picture, and the record then counts', async () => {
    opened.at('2026-11-25T08:00:00Z')
    const { opportunityId: watched } = await finalRound('Watched')
    const before = (await value(client.getStanding({ id: watched }))).offer.p
    for (let place = 0; place < 10; place += 1) {
      const { opportunityId: id } = await finalRound(`Company ${place}`)
      await value(client.getStanding({ id }))
      await value(client.updateOpportunity({ id, outcome: 'offer' }))
    }
    const { calibration } = await value(client.getScores({}))
    expect(calibration).toMatchObject({ count: 10, enough: true })
    expect((await value(client.getStanding({ id: watched }))).offer.p).toBeGreaterThan(before)
  })

  test('an outcome no model gave a chance for still has a finite score', async () => {
    opened.at('2026-11-25T08:00:00Z')
    const { opportunityId: id } = await finalRound()
    await value(client.getStanding({ id }))
    await value(client.updateOpportunity({ id, outcome: 'further-round' }))
    const { scored } = await value(client.getScores({}))
    expect(Number.isFinite(scored[0]?.forecast.log)).toBe(true)
  })
})

test('a playbook knows the days and the people, and leaves what only the user knows', async () => {
  const { opportunityId } = await finalRound()
  await value(client.savePerson({ opportunityId, name: 'Tom Adeyemi', kind: 'recruiter' }))
  opened.at('2026-11-25T08:00:00Z')
  const { playbook, dates, figures } = await value(client.getPlaybook({ id: opportunityId, playbook: 'silence' }))
  expect(playbook.scripts.some(({ body }) => body.includes('Tom Adeyemi'))).toBe(true)
  expect(playbook.scripts.some(({ body }) => /\{(person|role|company)\}/.test(body))).toBe(false)
  expect(dates.actions).toContain('2026-12-08')
  expect(figures.map(({ id }) => id).toSorted()).toEqual([...playbook.figures].toSorted())
})

test('the numbers come with the folklore beside them', async () => {
  const { figures, folklore } = await value(client.listFigures({}))
  const ids = new Set(figures.map(({ id }) => id))
  for (const { figures: named } of folklore) for (const id of named) expect(ids).toContain(id)
})
