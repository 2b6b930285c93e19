import type { z } from 'zod'
import { err, ok, type Result } from '../kernel/result.ts'
import type { AnyAnswers } from '../procedure/answers.ts'
import type { Fields } from '../procedure/field.ts'
import { messageFor } from '../procedure/messages.ts'
import type { Params, ProblemCode } from '../procedure/problem.ts'
import { answersFor } from '../procedure/procedure.ts'
import { schemaOf, typedFrom } from '../procedure/schema-of.ts'
import type { Typed } from '../procedure/typed.ts'
import { answersShape } from './answers-shape.ts'
import type { ValueProblem } from './problem-details.ts'

/**
 * Reads the answers of a system: what the form would hold, and the answers; or everything that is wrong, control by
 * control, in the words that people read beside it.
 *
 * @param today ISO day in Việt Nam
 */
export const readAnswers = (
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
  today: string,
): Result<{ readonly typed: Typed; readonly answers: AnyAnswers }, readonly ValueProblem[]> => {
  const typed = typedFrom(fields, given)
  const read = schemaOf(fields, { today }).safeParse(given)
  const problems = new Map<string, ValueProblem>()
  for (const problem of [...shapeProblems(fields, given), ...aboutValues(fields, typed, read.error)])
    if (!problems.has(problem.control)) problems.set(problem.control, problem)
  if (problems.size > 0 || !read.success) return err([...problems.values()])
  return ok({ typed, answers: answersFor(read.data as AnyAnswers) })
}

/** Names that the procedure does not have, and values of another kind: what can be said of some answers without the others. */
export const shapeProblems = (
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
): readonly ValueProblem[] => (answersShape(fields).safeParse(given).error?.issues ?? []).flatMap(aboutShape)

/** Unknown names, and values of a kind that no form can hold. A value outside a list is said better by the form's rules. */
const aboutShape = (issue: z.core.$ZodIssue): readonly ValueProblem[] => {
  const control = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      control: control === '' ? key : `${control}.${key}`,
      code: 'unknownName',
      sentence: 'Thủ tục này không có ô khai mang tên ấy.',
    }))
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return []
  return [{ control, code: 'wrongKind', sentence: 'Giá trị không đúng kiểu: xem answersSchema của thủ tục.' }]
}

const aboutValues = (fields: Fields, typed: Typed, error: z.ZodError | undefined): readonly ValueProblem[] =>
  (error?.issues ?? []).flatMap((issue) => {
    if (issue.code !== 'custom') return []
    const control = issue.path.join('.')
    const code = issue.message as ProblemCode
    const params = (issue.params ?? {}) as Params
    return [{ control, code, sentence: messageFor(fields, { control, code, params }, typed) }]
  })
