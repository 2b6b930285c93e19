import type { Status } from './status.ts'

/** What somebody is reminded of, the most pressing first. */
export const reminderKinds = [
  'overdue',
  'answerSoon',
  'apologyToSign',
  'dueTomorrow',
  'stageToday',
  'consultationOverdue',
  'dueSoon',
  'stageTomorrow',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Those who are reminded: by their part in the file, not by name. */
export type Audience = 'officer' | 'divisionHead' | 'director' | 'desk' | 'deskHead'

/** How a file stands to the clock, in working days left (0: today, negative: overdue); null where nothing runs. */
export type Pressing = {
  readonly status: Status
  /** Until the due date, or the new appointment of an apology. */
  readonly due: { readonly day: string; readonly left: number } | null
  /** Until the present stage should be done. */
  readonly stage: { readonly day: string; readonly left: number } | null
  /** The desk's answer to what was sent online, in working minutes. */
  readonly answer: { readonly day: string; readonly minutesLeft: number } | null
  /** The days by which other bodies should have answered and did not. */
  readonly consultationsOverdue: readonly string[]
  /** The last day on which a prepared apology is in time. */
  readonly apologyBy: string | null
}

export type WantedReminder = {
  readonly kind: ReminderKind
  readonly to: Audience
  /** ISO day that it is about: with the kind and the person it says which reminder it is, and each is given once. */
  readonly forDay: string
}

/** Working minutes before the desk's answer is late at which it is reminded. */
const lastAnswerMinutes = 120

/** Who has to take the next step in these statuses. */
const inWhoseHands: Readonly<Partial<Record<Status, Audience>>> = {
  accepted: 'officer',
  inProgress: 'officer',
  awaitingOtherBody: 'officer',
  proposed: 'divisionHead',
  approved: 'director',
}

/**
 * The reminders that a file calls for now. Whoever has the stage hears the day before it ends and on the day itself; the
 * officer when the file is due within two working days; the head on the last working day, and both when it is overdue.
 * The desk hears two working hours before its answer is late. That another body has not answered goes to the head of the
 * desk (NĐ 61/2018 Điều 19 khoản 7) and to the head of the division; that an apology waits to be signed, to the latter.
 */
export const remindersFor = (file: Pressing): readonly WantedReminder[] => [
  ...ofStage(file),
  ...ofDueDate(file),
  ...(file.answer !== null && file.answer.minutesLeft <= lastAnswerMinutes
    ? [{ kind: 'answerSoon', to: 'desk', forDay: file.answer.day } as const]
    : []),
  ...file.consultationsOverdue.flatMap((forDay) => [
    { kind: 'consultationOverdue', to: 'deskHead', forDay } as const,
    { kind: 'consultationOverdue', to: 'divisionHead', forDay } as const,
  ]),
  ...(file.apologyBy === null
    ? []
    : [{ kind: 'apologyToSign', to: 'divisionHead', forDay: file.apologyBy } as const]),
]

const ofStage = ({ status, stage }: Pressing): readonly WantedReminder[] => {
  const to = inWhoseHands[status]
  if (!stage || !to) return []
  if (stage.left === 0) return [{ kind: 'stageToday', to, forDay: stage.day }]
  return stage.left === 1 ? [{ kind: 'stageTomorrow', to, forDay: stage.day }] : []
}

const ofDueDate = ({ status, due }: Pressing): readonly WantedReminder[] => {
  if (!due || !inWhoseHands[status]) return []
  const forDay = due.day
  if (due.left < 0) {
    return [
      { kind: 'overdue', to: 'officer', forDay },
      { kind: 'overdue', to: 'divisionHead', forDay },
    ]
  }
  return [
    ...(due.left <= 2 ? [{ kind: 'dueSoon', to: 'officer', forDay } as const] : []),
    ...(due.left <= 1 ? [{ kind: 'dueTomorrow', to: 'divisionHead', forDay } as const] : []),
  ]
}
