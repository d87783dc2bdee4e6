export { countriesWithHolidays, createHolidays } from './create-holidays.ts'
