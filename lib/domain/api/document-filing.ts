import type { ApiProblem } from './api-problems.ts'
import { idempotencyKey, inPath, jsonBody, operation } from './document-operation.ts'
import type { Json } from './document-schemas.ts'

/** Of whatever is done once for its Idempotency-Key. */
const oncePerKey: readonly ApiProblem[] = [
  'noScope',
  'noIdempotencyKey',
  'notJson',
  'tooLarge',
  'stillRunning',
  'keyReused',
  'invalid',
]

/** What systems do that file applications for people. */
export const filingPaths: Json = {
  '/files': {
    post: {
      ...operation('sendFile', 'Nộp hồ sơ', 'Gửi trước một tệp; giữ 24 giờ', 201, 'SentFile', [
        'noScope',
        'noFile',
        'invalid',
        'tooManyWaiting',
      ]),
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['file'],
              properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
            },
          },
        },
      },
    },
  },
  '/submissions': {
    post: {
      ...operation('submit', 'Nộp hồ sơ', 'Nộp một hồ sơ', 201, 'Submission', [
        ...oncePerKey,
        'noSuchProcedure',
        'notOnline',
        'notYourUnit',
      ]),
      parameters: [idempotencyKey],
      requestBody: jsonBody('SubmissionRequest'),
    },
  },
  '/submissions/{id}': {
    get: {
      ...operation('getSubmission', 'Nộp hồ sơ', 'Hồ sơ do chính hệ thống này đã nộp', 200, 'Submission', [
        'notFound',
      ]),
      parameters: [inPath('id', 'Trường id khi nộp')],
    },
  },
  '/submissions/{id}/supplement': {
    post: {
      ...operation('supplement', 'Nộp hồ sơ', 'Bổ sung theo yêu cầu, gửi một lần', 200, 'Submission', [
        ...oncePerKey,
        'notFound',
        'nothingAsked',
      ]),
      parameters: [inPath('id', 'Trường id khi nộp'), idempotencyKey],
      requestBody: jsonBody('SupplementRequest'),
    },
  },
  '/submissions/{id}/withdrawal': {
    post: {
      ...operation('withdraw', 'Nộp hồ sơ', 'Rút hồ sơ theo yêu cầu của người có hồ sơ', 200, 'Submission', [
        ...oncePerKey,
        'notFound',
        'notWithdrawable',
      ]),
      parameters: [inPath('id', 'Trường id khi nộp'), idempotencyKey],
      requestBody: jsonBody('WithdrawalRequest'),
    },
  },
}
