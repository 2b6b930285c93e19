import type { Fault } from './grounds.ts'

/**
 * Chỉ số 3 of TT 01/2018/TT-VPCP, Điều 13, for one file: how often the person had to be contacted to complete it. Never
 * gives 2 points, once 1, more often 0, unless only the person's own fault made it more than once.
 *
 * @param faults through whose fault, one for each time, in order
 */
export const contactScore = (faults: readonly Fault[]): 0 | 1 | 2 => {
  if (faults.length === 0) return 2
  return faults.slice(1).every((fault) => fault === 'applicant') ? 1 : 0
}
