import { problem } from '#app/_http/api-problem.ts'
import { uploadProblem } from '#app/_http/upload-words.ts'
import type { SubmissionRequest } from '#lib/domain/api/submission.ts'
import type { SubmitFailure } from '#lib/use-cases/api/submit.ts'
import type { SupplementFailure } from '#lib/use-cases/api/supplement.ts'

/** Why an application was not filed, or not mended. */
export const submitProblem = (
  failure: SubmitFailure | SupplementFailure,
  { files }: Pick<SubmissionRequest, 'files'>,
): Response => {
  if (typeof failure === 'string') return problem(failure)
  if ('problems' in failure) return problem('invalid', failure.problems)
  const file = files[failure.file]
  const name = file && 'name' in file ? file.name : `files.${failure.file}`
  const sentence = uploadProblem(failure.failure, name)
  return problem('invalid', [{ control: `files.${failure.file}`, code: failure.failure, sentence }])
}
