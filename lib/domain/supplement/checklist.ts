import type { AnyAnswers } from '../procedure/answers.ts'
import { questions, visibleSteps } from '../procedure/journey.ts'
import { papersFor } from '../procedure/papers.ts'
import type { Procedure } from '../procedure/procedure.ts'
import type { Typed } from '../procedure/typed.ts'
import type { Point } from './point.ts'

export type PointGroup = { readonly slug: string; readonly title: string; readonly points: readonly Point[] }

/** What was handed in, as it was sealed with the submission. */
export type Submission = { readonly typed: Typed; readonly answers: AnyAnswers }

/**
 * Everything that a reviewer has to look at before they may ask for more: every question that was put to this person and
 * every paper that the law asks of them. Asking twice is what the decree forbids (NĐ 61/2018/NĐ-CP, Điều 11 khoản 2 điểm c).
 */
export const checklistOf = (procedure: Procedure, { typed, answers }: Submission): readonly PointGroup[] => {
  const papers = papersFor(procedure, answers).map(
    ({ code, name }) => ({ kind: 'paper', target: code, label: name }) as const,
  )
  const groups = visibleSteps(procedure, typed).map((step) => ({
    slug: step.slug,
    title: step.title,
    points: questions(procedure, step, typed).map(
      (name) => ({ kind: 'field', target: name, label: procedure.fields[name]?.label ?? name }) as const,
    ),
  }))
  return papers.length > 0 ? [{ slug: 'giay-to', title: 'Giấy tờ', points: papers }, ...groups] : groups
}

export const pointsOf = (procedure: Procedure, submission: Submission): readonly Point[] =>
  checklistOf(procedure, submission).flatMap(({ points }) => points)
