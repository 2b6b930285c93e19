import { randomUUID } from 'node:crypto'
import { districtOffices } from './demo-staff.ts'

const perUnit = 100_000

/** Item numbers of the demonstration: a hundred thousand for each district's office, in the order of the districts. */
export const demoPostalRanges = () =>
  districtOffices.map(({ unitCode }, index) => {
    const first = 10_000_000 + index * perUnit
    return {
      ...{ id: randomUUID(), unitCode, service: 'RR', first, next: first, last: first + perUnit - 1 },
      source: 'Dải số của bản trình diễn',
    }
  })
