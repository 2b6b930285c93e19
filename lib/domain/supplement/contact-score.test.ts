import { expect, test } from 'vitest'
import { contactScore } from './contact-score.ts'

test.each([
  [[], 2],
  [['agency'], 1],
  [['applicant'], 1],
  [['applicant', 'applicant'], 1],
  [['agency', 'applicant'], 1],
  [['applicant', 'agency'], 0],
  [['applicant', 'law'], 0],
  [['law', 'applicant', 'agency'], 0],
] as const)('contacts through the fault of %j give %i points', (faults, points) => {
  expect(contactScore(faults)).toBe(points)
})
