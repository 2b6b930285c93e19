import { z } from 'zod'
import { nationalFeed, nationalRecord } from './national-record.ts'
import { procedureDetail, procedureList } from './offered-procedure.ts'
import { problemDetails } from './problem-details.ts'
import {
  sentFile,
  submission,
  submissionRequest,
  supplementRequest,
  withdrawalRequest,
} from './submission.ts'
import { webHook } from './web-hook.ts'

export type Json = Readonly<Record<string, unknown>>

/** Everything that the API takes and gives. The names are those of the schemas' own `meta.id`. */
const schemas = {
  ProcedureList: procedureList,
  ProcedureDetail: procedureDetail,
  SubmissionRequest: submissionRequest,
  SupplementRequest: supplementRequest,
  WithdrawalRequest: withdrawalRequest,
  Submission: submission,
  SentFile: sentFile,
  DossierRecord: nationalRecord,
  DossierFeed: nationalFeed,
  DossierChanged: webHook,
  Problem: problemDetails,
} as const

export type SchemaName = keyof typeof schemas

export const ref = (name: SchemaName): Json => ({ $ref: `#/components/schemas/${name}` })

/** Our schemas under the names that they bear (`meta.id`), each once; what they share is referred to, not repeated. */
export const components = (): Json =>
  JSON.parse(
    JSON.stringify(Object.assign({}, ...Object.values(schemas).map(definitions))).replaceAll(
      '"#/$defs/',
      '"#/components/schemas/',
    ),
  )

/** What is sent may leave out what has a default; what is answered has it all. */
const requests: ReadonlySet<z.ZodType> = new Set([submissionRequest, supplementRequest, withdrawalRequest])

const definitions = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: requests.has(schema) ? 'input' : 'output' }).$defs ?? {}
