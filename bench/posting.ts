import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPosting } from '@roundtwo/reading'
import type { Measure } from './measure.ts'

const floors = {
  requirementsF1: 0.8,
  levelAccuracy: 0.93,
  kindAccuracy: 0.75,
  dutiesF1: 0.7,
  pay: 0.85,
  mode: 0.85,
  seniority: 0.8,
}
/** What a careful second reader reaches (sets/SCHEMA.md). */
const carefulReader = {
  requirementsF1: 0.9,
  levelAccuracy: 0.99,
  kindAccuracy: 0.98,
  dutiesF1: 0.9,
  pay: 1,
  mode: 1,
  seniority: 1,
}

interface Labelled {
  id: string
  title: string
  company: string
  text: string
}

const scoresOf = async (set: string): Promise<Record<string, number>> => {
  const labels = join(import.meta.dirname, 'sets', `${set}.jsonl`)
  const predictions = join(mkdtempSync(join(tmpdir(), 'roundtwo-score-')), 'predictions.jsonl')
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean)
  const predicted: string[] = []
  for (const line of lines) {
    const { id, title, company, text }: Labelled = JSON.parse(line)
    predicted.push(JSON.stringify({ id, ...(await readPosting({ title, company, text })) }))
  }
  writeFileSync(predictions, predicted.join('\n'))
  const scorer = join(import.meta.dirname, 'score.mjs')
  return JSON.parse(execFileSync(process.execPath, [scorer, 'posting', labels, predictions, '--json']).toString())
}

/** The posting reader on the set whose texts are never read while it is changed, against a careful person. */
export const benchPosting = async (): Promise<Measure[]> => {
  const scores = await scoresOf('posting-fresh')
  return Object.entries(floors).map(([name, limit]) => {
    const careful = carefulReader[name as keyof typeof carefulReader]
    const score = scores[name] ?? 0
    return {
      name: `postings, fresh: ${name}`,
      ours: score.toFixed(3),
      peer: careful.toFixed(2),
      ratio: score,
      limit,
      good: 'at least',
    }
  })
}
