import { problem } from '#app/_http/api-problem.ts'
import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { readParts } from '#app/_http/read-parts.ts'
import { uploadProblem } from '#app/_http/upload-words.ts'
import type { SentFile } from '#lib/domain/api/submission.ts'
import type { Result } from '#lib/domain/kernel/result.ts'
import { type SendFailure, sendFile } from '#lib/use-cases/api/send-file.ts'

/** Takes one file ahead of the application that will name it. */
export const POST = apiRoute('apiSending', async ({ client, request, world }) => {
  let name = ''
  let sending: Promise<Result<SentFile, SendFailure>> | undefined
  try {
    await readParts(request, {
      field: () => undefined,
      file: (incoming) => {
        if (sending) return void incoming.content.resume()
        name = incoming.name
        sending = sendFile(client, incoming, world)
      },
    })
  } catch {
    await Promise.allSettled([sending])
    return problem('noFile')
  }
  const sent = await sending
  if (!sent) return problem('noFile')
  if (sent.ok) return apiAnswer(sent.value, 201)
  if (sent.error === 'noScope' || sent.error === 'tooManyWaiting') return problem(sent.error)
  return problem('invalid', [
    { control: 'file', code: sent.error, sentence: uploadProblem(sent.error, name) },
  ])
})
