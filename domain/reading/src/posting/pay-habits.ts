import type { PayPeriod } from '@roundtwo/model'
import habits from './pay-habits.json' with { type: 'json' }

const monthlyUpTo: Readonly<Record<string, number | undefined>> = habits.monthlyUpTo

/**
 * The period that pay of this size is commonly told by, where none is written. The bounds are those of common pay in
 * the currency; in currencies that are not listed pay is told by the year, or by the hour or day where it is small.
 */
export function usualPeriod(amount: number, currency: string): PayPeriod {
  const month = monthlyUpTo[currency]
  if (month !== undefined && amount >= month / 50) return amount <= month ? 'month' : 'year'
  if (amount < habits.hourlyBelow) return 'hour'
  if (amount < habits.dailyBelow) return 'day'
  return 'year'
}
