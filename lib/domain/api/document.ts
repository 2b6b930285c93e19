import { z } from 'zod'
import { type ApiProblem, apiProblems } from './api-problems.ts'
import { nationalFeed, nationalRecord } from './national-record.ts'
import { procedureDetail, procedureList } from './offered-procedure.ts'
import { problemDetails } from './problem-details.ts'
import { sentFile, submission, submissionRequest, supplementRequest } from './submission.ts'
import { webHook } from './web-hook.ts'

type Json = Readonly<Record<string, unknown>>

/** Everything that the API takes and gives. The names are those of the schemas' own `meta.id`. */
const schemas = {
  ProcedureList: procedureList,
  ProcedureDetail: procedureDetail,
  SubmissionRequest: submissionRequest,
  SupplementRequest: supplementRequest,
  Submission: submission,
  SentFile: sentFile,
  DossierRecord: nationalRecord,
  DossierFeed: nationalFeed,
  DossierChanged: webHook,
  Problem: problemDetails,
} as const

type SchemaName = keyof typeof schemas

/**
 * The document of the API in OpenAPI 3.1, made of the very schemas by which requests are checked.
 *
 * @param appUrl where the portal is, without a slash at the end
 */
export const apiDocument = (appUrl: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Một Cửa Tư Pháp: API cho hệ thống khác',
    version: '1.0.0',
    description:
      'Nộp hồ sơ thay người dân và đọc tình trạng hồ sơ theo tên trường của Cổng Dịch vụ công quốc gia. Khóa API do quản trị của cơ quan cấp.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: `${appUrl}/api/v1` }],
  security: [{ key: [] }],
  tags: [
    { name: 'Thủ tục', description: 'Có gì để nộp, cần khai gì' },
    { name: 'Nộp hồ sơ', description: 'Quyền “Nộp hồ sơ”' },
    { name: 'Tình trạng hồ sơ', description: 'Quyền “Đọc tình trạng hồ sơ của đơn vị”' },
  ],
  paths: {
    '/procedures': {
      get: operation('listProcedures', 'Thủ tục', 'Các thủ tục đang áp dụng', 200, 'ProcedureList'),
    },
    '/procedures/{slug}': {
      get: {
        ...operation('getProcedure', 'Thủ tục', 'Tờ khai, giấy tờ và đơn vị nhận', 200, 'ProcedureDetail', [
          'noSuchProcedure',
        ]),
        parameters: [inPath('slug', 'Tên ngắn của thủ tục')],
      },
    },
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
          'noScope',
          'noIdempotencyKey',
          'notJson',
          'tooLarge',
          'noSuchProcedure',
          'stillRunning',
          'notOnline',
          'keyReused',
          'invalid',
          'notYourUnit',
        ]),
        parameters: [idempotencyKey],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: ref('SubmissionRequest') } },
        },
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
          'noScope',
          'noIdempotencyKey',
          'notJson',
          'tooLarge',
          'notFound',
          'nothingAsked',
          'stillRunning',
          'keyReused',
          'invalid',
        ]),
        parameters: [inPath('id', 'Trường id khi nộp'), idempotencyKey],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: ref('SupplementRequest') } },
        },
      },
    },
    '/dossiers': {
      get: {
        ...operation('listDossiers', 'Tình trạng hồ sơ', 'Hồ sơ đã thay đổi', 200, 'DossierFeed', [
          'noScope',
          'noSuchPlace',
        ]),
        parameters: [
          inQuery('since', 'Giá trị next của lần trước; để trống thì đọc từ đầu', { type: 'string' }),
          inQuery('limit', 'Số hồ sơ mỗi trang', { type: 'integer', minimum: 1, maximum: 200, default: 100 }),
        ],
      },
    },
    '/dossiers/{code}': {
      get: {
        ...operation(
          'getDossier',
          'Tình trạng hồ sơ',
          'Một hồ sơ theo mã hoặc số tạm',
          200,
          'DossierRecord',
          ['noScope', 'notFound'],
        ),
        parameters: [inPath('code', 'Mã hồ sơ hoặc số tạm')],
      },
    },
  },
  webhooks: {
    dossierChanged: {
      post: {
        operationId: 'dossierChanged',
        summary: 'Gửi đến địa chỉ nhận tin khi hồ sơ đổi trạng thái',
        description:
          'Ký theo Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature, HMAC-SHA256). Trả lời 2xx trong 10 giây; không thì gửi lại, mỗi lần nghỉ lâu hơn, trong khoảng một ngày. Cùng một tin có thể đến hai lần với cùng webhook-id.',
        security: [],
        requestBody: { required: true, content: { 'application/json': { schema: ref('DossierChanged') } } },
        responses: { '2XX': { description: 'Đã nhận' } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'Khóa dạng mctp.mã.bí-mật' } },
    schemas: components(),
  },
})

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Một chuỗi riêng cho mỗi lần gửi: gửi lại cùng chuỗi thì nhận cùng câu trả lời, không thành hai lần',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

const ref = (name: SchemaName): Json => ({ $ref: `#/components/schemas/${name}` })

const inPath = (name: string, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})

const inQuery = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})

const always: readonly ApiProblem[] = ['noKey', 'unknownKey', 'expiredKey', 'revokedKey', 'tooManyRequests']

const operation = (
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

/** Our schemas under the names that they bear (`meta.id`), each once; what they share is referred to, not repeated. */
const components = (): Json =>
  JSON.parse(
    JSON.stringify(Object.assign({}, ...Object.values(schemas).map(definitions))).replaceAll(
      '"#/$defs/',
      '"#/components/schemas/',
    ),
  )

/** What is sent may leave out what has a default; what is answered has it all. */
const requests: ReadonlySet<z.ZodType> = new Set([submissionRequest, supplementRequest])

const definitions = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: requests.has(schema) ? 'input' : 'output' }).$defs ?? {}
