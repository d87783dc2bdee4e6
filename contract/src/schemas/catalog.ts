import {
  type Folklore,
  figureChecks,
  figureGroups,
  figureQualities,
  figureUnits,
  figureUses,
  folkloreVerdicts,
  outcomes,
  type Playbook,
  type PlaybookMoment,
  type PublishedFigure,
  playbookClocks,
  playbookIds,
} from '@roundtwo/model'
import { z } from 'zod'

const text = z.string().min(1)
const number = z.number().nullable()

const MomentSchema = z.object({
  days: z.number().int().min(0),
  working: z.boolean().meta({ description: 'Monday to Friday only.' }),
  after: z.enum(playbookClocks),
}) satisfies z.ZodType<PlaybookMoment>

export const PlaybookSchema = z.object({
  id: z.enum(playbookIds),
  outcome: z.enum(outcomes),
  limbo: z.boolean(),
  title: text,
  meaning: text,
  figures: z.array(text).meta({ description: 'Ids of the published figures it rests on.' }),
  actions: z.array(z.object({ when: MomentSchema, text, why: text })),
  avoid: z.array(z.object({ text, why: text })),
  scripts: z.array(
    z.object({
      id: text,
      situation: text,
      subject: z.string().nullable().meta({ description: 'Null for words that are spoken.' }),
      body: text.meta({ description: 'With gaps written as {person}.' }),
    }),
  ),
  letGo: z.object({ when: MomentSchema, text }),
  expect: z.array(
    z.object({
      text,
      low: z.number(),
      high: z.number(),
      working: z.boolean(),
      after: z.enum(playbookClocks),
      source: text.meta({ description: 'A published figure’s id, or convention.' }),
    }),
  ),
}) satisfies z.ZodType<Playbook>

export const PublishedFigureSchema = z.object({
  id: text,
  group: z.enum(figureGroups),
  claim: text,
  value: number,
  low: number,
  high: number,
  unit: z.enum(figureUnits),
  counted: text,
  population: text,
  sample: z.string().nullable(),
  year: z.number().int().nullable(),
  source: text,
  author: text,
  url: z.string().nullable(),
  quality: z.enum(figureQualities),
  verified: z.enum(figureChecks),
  use: z.enum(figureUses),
  caveat: z.string().nullable(),
}) satisfies z.ZodType<PublishedFigure>

export const FolkloreSchema = z.object({
  id: text,
  claim: text,
  verdict: z.enum(folkloreVerdicts),
  measured: text,
  figures: z.array(text),
  origin: z.string().nullable(),
}) satisfies z.ZodType<Folklore>
