import { type ApiProblem, apiProblems } from '#lib/domain/api/api-problems.ts'
import type { ProblemDetails, ValueProblem } from '#lib/domain/api/problem-details.ts'

/** An answer in application/problem+json. */
export const problem = (code: ApiProblem, errors: readonly ValueProblem[] = []): Response => {
  const [status, title] = apiProblems[code]
  const details: ProblemDetails = {
    type: `/du-lieu-mo/api#${code}`,
    title,
    status,
    ...(errors.length > 0 && { errors: [...errors] }),
  }
  return Response.json(details, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="mot-cua-tu-phap"' }),
      ...(status === 429 && { 'retry-after': '60' }),
      ...(code === 'stillRunning' && { 'retry-after': '5' }),
    },
  })
}
