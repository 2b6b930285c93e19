import type { z } from 'zod'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { problem } from './api-problem.ts'
import { readJson } from './read-json.ts'

type Idempotent<T> = { readonly key: string; readonly body: Uint8Array; readonly request: T }

/** A request that is carried out once for its Idempotency-Key, read by its schema; or what to answer instead. */
export const idempotentRequest = async <T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<Result<Idempotent<T>, Response>> => {
  const key = request.headers.get('idempotency-key')?.trim() ?? ''
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return err(problem('noIdempotencyKey'))
  const body = await readJson(request)
  if (!body.ok) return err(problem(body.error))
  const asked = schema.safeParse(body.value.json)
  return asked.success
    ? ok({ key, body: body.value.bytes, request: asked.data })
    : err(problem('invalid', aboutRequest(asked.error)))
}

/** What is wrong with the frame of a request: before anybody looks at the answers in it. */
const aboutRequest = (error: z.ZodError) =>
  error.issues.map(({ path, code }) => ({
    control: path.join('.'),
    code,
    sentence: 'Thiếu, thừa hoặc sai kiểu: xem tài liệu API.',
  }))
