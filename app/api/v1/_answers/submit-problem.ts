import type { z } from 'zod'
import { problem } from '#app/_http/api-problem.ts'
import { uploadProblem } from '#app/_http/upload-words.ts'
import type { ValueProblem } from '#lib/domain/api/problem-details.ts'
import type { SubmissionRequest } from '#lib/domain/api/submission.ts'
import type { SubmitFailure } from '#lib/use-cases/api/submit.ts'

/** What is wrong with the frame of a request: before anybody looks at the answers in it. */
export const aboutRequest = (error: z.ZodError): ValueProblem[] =>
  error.issues.map(({ path, code }) => ({
    control: path.join('.'),
    code,
    sentence: 'Thiếu, thừa hoặc sai kiểu: xem SubmissionRequest trong tài liệu API.',
  }))

/** Why an application was not filed. */
export const submitProblem = (failure: SubmitFailure, { files }: SubmissionRequest): Response => {
  if (typeof failure === 'string') return problem(failure)
  if ('problems' in failure) return problem('invalid', failure.problems)
  const file = files[failure.file]
  const name = file && 'name' in file ? file.name : `files.${failure.file}`
  const sentence = uploadProblem(failure.failure, name)
  return problem('invalid', [{ control: `files.${failure.file}`, code: failure.failure, sentence }])
}
