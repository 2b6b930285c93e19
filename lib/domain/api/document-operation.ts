import { type ApiProblem, apiProblems } from './api-problems.ts'
import { type Json, ref, type SchemaName } from './document-schemas.ts'

export const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Một chuỗi riêng cho mỗi lần gửi: gửi lại cùng chuỗi thì nhận cùng câu trả lời, không thành hai lần',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

export const inPath = (name: string, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})

export const inQuery = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})

const always: readonly ApiProblem[] = ['noKey', 'unknownKey', 'expiredKey', 'revokedKey', 'tooManyRequests']

/** An operation, what it answers, and every problem that it can answer with instead. */
export const operation = (
  operationId: string,
  tag: string,
  summary: string,
  status: number,
  answer: SchemaName,
  problems: readonly ApiProblem[] = [],
): Json => ({
  operationId,
  summary,
  tags: [tag],
  responses: {
    [status]: { description: summary, content: { 'application/json': { schema: ref(answer) } } },
    ...problemResponses([...always, ...problems]),
  },
})

/** One answer for each status, with the sentences that it may bear. */
const problemResponses = (problems: readonly ApiProblem[]): Json =>
  Object.fromEntries(
    Object.entries(Object.groupBy(problems, (code) => String(apiProblems[code][0]))).map(
      ([status, codes = []]) => [
        status,
        {
          description: codes.map((code) => `${code}: ${apiProblems[code][1]}`).join(' · '),
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
      ],
    ),
  )

/** A body in JSON that has to be there. */
export const jsonBody = (name: SchemaName): Json => ({
  required: true,
  content: { 'application/json': { schema: ref(name) } },
})
