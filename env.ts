import { z } from 'zod'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'

/** Secrets that `npm start` makes for a demonstration begin with this, so that production recognises and refuses them. */
export const demoSecretPrefix = 'demo-'

const isUrl =
  (...schemes: readonly string[]) =>
  (value: string) =>
    URL.canParse(value) && schemes.includes(new URL(value).protocol)
const postgresUrl = (example = 'postgresql://user:password@host:5432/database') =>
  z.string({ error: `còn thiếu, ví dụ ${example}` }).refine(isUrl('postgresql:', 'postgres:'), {
    error: `phải có dạng ${example}`,
  })

/** Over plain http only on this machine: tokens must not cross a network readable. */
const isIssuer = (value: string): boolean => {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname))
  )
}

const jsonOf = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

const running = z.object({
  /** Explicit, never derived from NODE_ENV: `next build` always sets that to production. */
  APP_MODE: z.enum(['demo', 'production'], { error: 'phải là demo hoặc production' }),
  /** How the application connects: as a role that can neither alter tables nor change history. */
  DATABASE_URL: postgresUrl(),
  /** The owner, who migrates and runs the queue. */
  MIGRATION_DATABASE_URL: postgresUrl().optional(),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'phải là một số từ 1 đến 65535' })
    .int({ error: 'phải là số nguyên' })
    .min(1, { error: 'phải từ 1 đến 65535' })
    .max(65_535, { error: 'phải từ 1 đến 65535' })
    .default(3000),
  /** The address that people see: links in mail, the origin that forms must come from. */
  APP_URL: z
    .string({ error: 'còn thiếu, ví dụ https://motcua.example.vn' })
    .refine(isUrl('http:', 'https:'), { error: 'phải là một địa chỉ, ví dụ https://motcua.example.vn' })
    .transform((value) => value.replace(/\/+$/, '')),
  /** Seals drafts and signs sessions. */
  APP_SECRET: z
    .string({ error: 'còn thiếu: cần một chuỗi ngẫu nhiên từ 32 ký tự' })
    .min(32, { error: 'phải có ít nhất 32 ký tự' }),
  /** The day whose law and units are offered. */
  CATALOGUE_DATE: z.iso.date({ error: 'phải là ngày có thật, dạng 2020-08-31' }).optional(),
  DEMO_PASSWORD: z.string().min(8, { error: 'phải có ít nhất 8 ký tự' }).optional(),
  SMTP_URL: z
    .string()
    .refine(isUrl('smtp:', 'smtps:'), { error: 'phải có dạng smtps://user:password@host:465' })
    .optional(),
  MAIL_FROM: z.email({ error: 'phải là một địa chỉ thư điện tử' }).optional(),
  /** The gateway for text messages: docs/operating.md says what it is sent. */
  SMS_URL: z
    .string()
    .refine(isUrl('https:', 'http:'), { error: 'phải có dạng https://host/path' })
    .optional(),
  SMS_TOKEN: z.string().optional(),
  /** The registered name (brandname) that people see as the sender. */
  SMS_SENDER: z.string().max(11, { error: 'dài tối đa 11 ký tự' }).optional(),
  ZALO_APP_ID: z.string().regex(/^\d+$/, { error: 'phải là một dãy số' }).optional(),
  ZALO_APP_SECRET: z.string().optional(),
  /** The first one; those that follow are kept in DATA_DIR. */
  ZALO_REFRESH_TOKEN: z.string().optional(),
  /** Name of a message → number of the template that Zalo has approved for it. */
  ZALO_TEMPLATES: z
    .string()
    .transform(jsonOf)
    .pipe(z.record(z.string(), z.string(), { error: 'phải là JSON, ví dụ {"accept":"312345"}' }))
    .optional(),
  /** The carrier of results by post: docs/operating.md says what it is sent and how it calls back. */
  VNPOST_URL: z
    .string()
    .refine(isUrl('https:', 'http:'), { error: 'phải có dạng https://host/path' })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  VNPOST_CUSTOMER_CODE: z.string().optional(),
  VNPOST_TOKEN: z.string().optional(),
  /** Signs the calls in which the carrier reports. */
  VNPOST_CALLBACK_SECRET: z.string().min(16, { error: 'phải có ít nhất 16 ký tự' }).optional(),
  /** A bucket for files instead of DATA_DIR/files. */
  S3_ENDPOINT: z.string().refine(isUrl('https:', 'http:'), { error: 'phải có dạng https://host' }).optional(),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Payments through VNPay 2.1.0: the terminal, its secret, where payers go, where the server asks and pays back. */
  VNPAY_TMN_CODE: z
    .string()
    .regex(/^[0-9A-Za-z]{4,16}$/, { error: 'phải là mã website (vnp_TmnCode) VNPay đã cấp' })
    .optional(),
  VNPAY_HASH_SECRET: z.string().min(16, { error: 'phải có ít nhất 16 ký tự' }).optional(),
  VNPAY_PAY_URL: z
    .string()
    .refine(isUrl('https:', 'http:'), {
      error: 'phải có dạng https://host/path, ví dụ https://pay.vnpay.vn/vpcpay.html',
    })
    .optional(),
  VNPAY_API_URL: z
    .string()
    .refine(isUrl('https:', 'http:'), { error: 'phải có dạng https://host/merchant_webapi/api/transaction' })
    .optional(),
  /** Folder of the keys with which results are signed: nguoi/<account id>.p12 and co-quan/<unit code>.p12. */
  SIGNING_DIR: z.string().optional(),
  /** Opens each of them. */
  SIGNING_PASSWORD: z.string().optional(),
  /** PEM file of the authorities to which every signature leads. */
  SIGNING_ROOTS: z.string().optional(),
  /** An authority for time stamps (RFC 3161). */
  SIGNING_TSA_URL: z
    .string()
    .refine(isUrl('https:', 'http:'), { error: 'phải có dạng https://host/path' })
    .optional(),
  /** The virus scanner; without it files are served unscanned. */
  CLAMD_URL: z
    .string()
    .refine(isUrl('tcp:', 'unix:'), { error: 'phải có dạng tcp://host:3310 hoặc unix:/run/clamav/clamd.ctl' })
    .optional(),
  /** An identity provider by which people may sign in (OpenID Connect), and its name as people know it. */
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, { error: 'phải có dạng https://host; http chỉ dùng cho máy này (127.0.0.1)' })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().max(40, { error: 'dài tối đa 40 ký tự' }).optional(),
  /** The claim that bears the number of the identity card: there is no standard name for it. */
  OIDC_ID_NUMBER_CLAIM: z.string().optional(),
})

const withDefaultsOfMode = <
  T extends { APP_MODE: string; CATALOGUE_DATE?: string | undefined; DEMO_PASSWORD?: string | undefined },
>(
  given: T,
) => {
  const isDemo = given.APP_MODE === 'demo'
  return {
    ...given,
    /**
     * The day whose law and units are offered; undefined means today's. The services of the demonstration are history
     * (criminal records went to the police in 2025), so it offers those of 2020.
     */
    CATALOGUE_DATE: given.CATALOGUE_DATE ?? (isDemo ? '2020-08-31' : undefined),
    /** The password of all demonstration accounts; undefined in production, which has none. */
    DEMO_PASSWORD: given.DEMO_PASSWORD ?? (isDemo ? 'Demo-2026!' : undefined),
  }
}

const application = running.transform(withDefaultsOfMode)
const beforeStart = running
  .partial({ DATABASE_URL: true, APP_URL: true, APP_SECRET: true })
  .transform(withDefaultsOfMode)

/** What a running application needs, all of it checked. */
export type Env = Readonly<z.output<typeof application>>

/** What `npm start` is given: in demonstration mode it makes the database, the address and the secret itself. */
export type StartEnv = Readonly<z.output<typeof beforeStart>>

type Source = Readonly<Record<string, string | undefined>>

/** Reads the configuration of a running application; the error is one text that names every problem. */
export const readEnv = (source: Source): Result<Env, string> => read(application, source)

/** Reads what `npm start` was given; the error is one text that names every problem. */
export const readStartEnv = (source: Source): Result<StartEnv, string> =>
  read(source.APP_MODE === 'production' ? application : beforeStart, source)

let known: Env | undefined

/**
 * The configuration of this process, read once and on first use: importing this module never throws, because
 * `next build` imports everything and has no configuration.
 */
export function env(): Env {
  if (known) return known
  const result = readEnv(process.env)
  if (!result.ok) throw new Error(result.error)
  known = result.value
  return known
}

function read<T>(schema: z.ZodType<T>, source: Source): Result<T, string> {
  // `VAR=` in a compose file means that the variable is not set.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  const problems = [
    ...(parsed.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`) ?? []),
    ...crossProblems(given),
    ...(given.APP_MODE === 'production' ? productionProblems(given) : []),
  ]
  if (parsed.success && problems.length === 0) return ok(parsed.data)
  return err(['Cấu hình chưa đúng:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
}

function crossProblems(given: Source): string[] {
  return [
    ...(given.SMTP_URL && !given.MAIL_FROM
      ? ['MAIL_FROM còn thiếu: thư gửi qua SMTP_URL cần người gửi']
      : []),
    ...missingBeside(given, ['SIGNING_DIR', 'SIGNING_PASSWORD', 'SIGNING_ROOTS']),
    ...missingBeside(given, ['SMS_URL', 'SMS_TOKEN', 'SMS_SENDER']),
    ...missingBeside(given, ['ZALO_APP_ID', 'ZALO_APP_SECRET', 'ZALO_REFRESH_TOKEN', 'ZALO_TEMPLATES']),
    ...missingBeside(given, ['VNPOST_URL', 'VNPOST_CUSTOMER_CODE', 'VNPOST_TOKEN', 'VNPOST_CALLBACK_SECRET']),
    ...missingBeside(given, ['VNPAY_TMN_CODE', 'VNPAY_HASH_SECRET', 'VNPAY_PAY_URL', 'VNPAY_API_URL']),
    ...missingBeside(given, [
      'S3_ENDPOINT',
      'S3_REGION',
      'S3_BUCKET',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
    ]),
    ...missingBeside(given, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_LABEL']),
  ]
}

/** These work together or not at all. */
function missingBeside(given: Source, names: readonly string[]): string[] {
  const missing = names.filter((name) => !given[name])
  if (missing.length === names.length) return []
  return missing.map((name) => `${name} còn thiếu: ${names.join(', ')} phải có đủ hoặc để trống cả`)
}

/** Production refuses whatever belongs to a demonstration. */
function productionProblems(given: Source): string[] {
  return [
    ...(given.APP_URL?.startsWith('http:')
      ? ['APP_URL phải bắt đầu bằng https:// khi APP_MODE=production']
      : []),
    ...(given.APP_SECRET?.startsWith(demoSecretPrefix)
      ? ['APP_SECRET là khóa của bản trình diễn: hãy tạo khóa riêng']
      : []),
    ...(given.OIDC_ISSUER?.startsWith('http:')
      ? ['OIDC_ISSUER phải bắt đầu bằng https:// khi APP_MODE=production']
      : []),
    ...(given.VNPOST_URL?.startsWith('http:') ||
    [given.VNPOST_TOKEN, given.VNPOST_CALLBACK_SECRET].some((secret) => secret?.startsWith(demoSecretPrefix))
      ? ['VNPOST_URL là bưu chính giả lập của bản trình diễn: hãy dùng địa chỉ https:// và khóa của VNPost']
      : []),
    ...(given.VNPAY_HASH_SECRET?.startsWith(demoSecretPrefix)
      ? ['VNPAY_HASH_SECRET là khóa của ngân hàng trình diễn: hãy dùng khóa VNPay đã cấp']
      : []),
    ...['VNPAY_PAY_URL', 'VNPAY_API_URL'].flatMap((name) =>
      isSimulated(given[name])
        ? [`${name} là ngân hàng trình diễn: hãy dùng địa chỉ https:// của VNPay`]
        : [],
    ),
    ...(given.DEMO_PASSWORD ? ['DEMO_PASSWORD chỉ dùng cho bản trình diễn: hãy bỏ đi'] : []),
  ]
}

/** The bank simulator lives on this machine; a real bank is elsewhere, and only reached under lock. */
function isSimulated(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol !== 'https:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}
