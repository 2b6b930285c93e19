import type { Status } from './status.ts'

/** The stages that a person outside can tell apart, in order. */
export const stages = [
  'Đã nộp',
  'Đã tiếp nhận',
  'Đang giải quyết',
  'Đã có kết quả',
  'Đã trả kết quả',
] as const

const reached: Readonly<Record<Status, number>> = {
  draft: 0,
  submitted: 1,
  awaitingSupplement: 1,
  awaitingPayment: 1,
  accepted: 2,
  inProgress: 3,
  awaitingOtherBody: 3,
  proposed: 3,
  approved: 3,
  signing: 3,
  resultReady: 4,
  correcting: 3,
  returned: 5,
  revoked: 5,
  notAccepted: 1,
  refused: 3,
  stopped: 1,
  withdrawn: 1,
}

/** How many stages a file has gone through. A supplement may also be asked for after acceptance. */
export const stagesReached = (status: Status, wasAccepted: boolean): number =>
  Math.max(reached[status], wasAccepted ? 2 : 0)
