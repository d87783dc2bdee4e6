/**
 * ISO weekdays off work, where they are not Saturday and Sunday; by ISO 3166 code.
 * Source: Unicode CLDR 48, supplemental week data.
 */
const fridayAndSaturday = [5, 6] as const
const sunday = [7] as const

export const weekends: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  BH: fridayAndSaturday,
  DZ: fridayAndSaturday,
  EG: fridayAndSaturday,
  IL: fridayAndSaturday,
  IN: sunday,
  IQ: fridayAndSaturday,
  IR: [5],
  JO: fridayAndSaturday,
  KW: fridayAndSaturday,
  LY: fridayAndSaturday,
  OM: fridayAndSaturday,
  QA: fridayAndSaturday,
  SA: fridayAndSaturday,
  SD: fridayAndSaturday,
  SY: fridayAndSaturday,
  UG: sunday,
  YE: fridayAndSaturday,
}

export const usualWeekend: readonly number[] = [6, 7]
