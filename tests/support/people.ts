import { randomBytes } from 'node:crypto'
import type { Example } from '#lib/domain/procedure/example.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import {
  type Browserless,
  browserless,
  type Chosen,
  controlsNamed,
  type Page,
  requestOf,
} from './browserless.ts'

export const service = 'phieu-ly-lich-tu-phap'
export const demoPassword = process.env.DEMO_PASSWORD || 'Demo-2026!'

export const exampleAt = (index: number): Example => {
  const example = examples[index]
  if (!example) throw new Error(`the service has no example ${index}`)
  return example
}

/** A page with lines, 16 × 24 pixels. */
export const picture: Buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAYAgMAAACOzpWfAAAABlBMVEVGRkbr6+s6T9QgAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGElEQVQImWMIDQ0N' +
    'ZUAjQhgYRKkphoUAAILyHDURdg1/AAAAAElFTkSuQmCC',
  'base64',
)
export const photo = (name: string): Chosen => ({ name: `${name}.png`, content: picture })

/** An address that nobody else in this run has. */
export const freshEmail = (): string => `nguoi-dan-${randomBytes(6).toString('hex')}@example.com`

/** Somebody who has just registered and is signed in. */
export const newCitizen = async (
  origin: string,
  fullName = 'Trần Thị Bích Ngọc',
): Promise<Browserless & { readonly email: string }> => {
  const visitor = browserless(origin)
  const email = freshEmail()
  const page = await visitor.press(await visitor.open('/dang-ky'), 'Đăng ký', {
    values: { fullName, email, newPassword: 'mot mat khau dai' },
  })
  if (page.path !== '/ho-so') throw new Error(`registration led to ${page.path}: ${page.text.slice(0, 300)}`)
  return { ...visitor, email }
}

/** One of the demonstration's people, by the first part of the address, e.g. 'tiepnhan'. */
export const demoPerson = async (origin: string, name: string): Promise<Browserless> => {
  const visitor = browserless(origin)
  const page = await visitor.press(await visitor.open('/dang-nhap'), 'Đăng nhập', {
    values: { email: `${name}@demo.vn`, password: demoPassword },
  })
  if (page.path.startsWith('/dang-nhap'))
    throw new Error(`${name} could not sign in: ${page.text.slice(0, 300)}`)
  return visitor
}

/** Opens an application and answers with its first step. */
export const begin = async (visitor: Browserless, slug = service): Promise<{ id: string; page: Page }> => {
  const page = await visitor.press(await visitor.open(`/nop-ho-so/${slug}`), 'Bắt đầu khai')
  const [, , id = ''] = page.path.split('/')
  return { id, page }
}

/** Types into a step what the example says, with more rows where it has more, and goes on. */
export const answerStep = async (
  visitor: Browserless,
  page: Page,
  typed: Example['typed'],
): Promise<Page> => {
  let step = page
  for (const table of tablesOf(typed)) {
    const rows = 1 + Math.max(...rowsOf(typed, table))
    if (controlsOn(step, `${table}.`).length === 0) continue
    for (let tries = 0; tries < rows && controlsOn(step, `${table}.${rows - 1}.`).length === 0; tries++) {
      step = await visitor.press(step, 'Thêm', { values: answersOn(step, typed) })
    }
  }
  return visitor.press(step, 'Tiếp tục', { values: answersOn(step, typed) })
}

/** The answers of the example for which this page has a control. */
export const answersOn = (page: Page, typed: Example['typed']): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([control]) => controlsNamed(page, control).length > 0))

const controlsOn = (page: Page, prefix: string): string[] =>
  [...page.html.matchAll(/ name="([^"]+)"/g)]
    .map(([, name = '']) => name)
    .filter((name) => name.startsWith(prefix))

const tablesOf = (typed: Example['typed']): Set<string> =>
  new Set(
    Object.keys(typed).flatMap((control) => (control.includes('.') ? [control.split('.')[0] ?? ''] : [])),
  )

const rowsOf = (typed: Example['typed'], table: string): number[] =>
  Object.keys(typed)
    .filter((control) => control.startsWith(`${table}.`))
    .map((control) => Number(control.split('.')[1]))

/** Fills in everything up to check-your-answers, which it answers with. */
export const fillIn = async (
  visitor: Browserless,
  example: Example = exampleAt(0),
): Promise<{ id: string; page: Page }> => {
  const begun = await begin(visitor, example.service)
  let { page } = begun
  while (!page.path.endsWith('/giay-to')) {
    const from = page.path
    page = await answerStep(visitor, page, example.typed)
    if (page.path === from) throw new Error(`${from} was not accepted: ${page.text.slice(0, 900)}`)
  }
  const files = Object.fromEntries(example.expected.papers.map((code) => [code, photo(code)]))
  page = await visitor.press(page, 'Tiếp tục', { files })
  if (!page.path.endsWith('/kiem-tra'))
    throw new Error(`the papers were not accepted: ${page.text.slice(0, 900)}`)
  return { id: begun.id, page }
}

/** A submitted file: its id, and its page. */
export const submitted = async (
  visitor: Browserless,
  example: Example = exampleAt(0),
): Promise<{ id: string; page: Page }> => {
  const { id, page } = await fillIn(visitor, example)
  // Whoever files a second one means it.
  const again: Record<string, string> = controlsNamed(page, 'again').length > 0 ? { again: 'yes' } : {}
  return { id, page: await visitor.press(page, 'Nộp hồ sơ', { values: again }) }
}

export type CaseStep =
  | 'accept'
  | 'collectFee'
  | 'takeUp'
  | 'propose'
  | 'approve'
  | 'registerResult'
  | 'returnResult'

type Staff = { readonly [name in 'tiepnhan' | 'chuyenvien' | 'truongphong']: Browserless }

const atWork = new Map<string, Promise<Browserless>>()

/** One of the demonstration's people who signed in this morning and has stayed so: for whoever does not sign them out. */
export const colleague = (origin: string, name: string): Promise<Browserless> => {
  const known = atWork.get(`${name} ${origin}`)
  if (known) return known
  const arriving = demoPerson(origin, name)
  atWork.set(`${name} ${origin}`, arriving)
  return arriving
}

export const staffOf = async (origin: string): Promise<Staff> => ({
  tiepnhan: await colleague(origin, 'tiepnhan'),
  chuyenvien: await colleague(origin, 'chuyenvien'),
  truongphong: await colleague(origin, 'truongphong'),
})

const steps: Record<CaseStep, { who: keyof Staff; button: string; values?: () => Record<string, string> }> = {
  accept: { who: 'tiepnhan', button: 'Tiếp nhận hồ sơ' },
  collectFee: { who: 'tiepnhan', button: 'Thu phí', values: () => ({ 'collectFee.method': 'cash' }) },
  takeUp: { who: 'chuyenvien', button: 'Nhận xử lý' },
  propose: { who: 'chuyenvien', button: 'Trình duyệt' },
  approve: { who: 'truongphong', button: 'Duyệt' },
  registerResult: {
    who: 'tiepnhan',
    button: 'Vào sổ kết quả',
    values: () => ({
      'registerResult.number': '1024/STP-LLTP',
      'registerResult.signedOn': todayInWords(),
      'registerResult.signatory': 'Phạm Quốc Hùng',
    }),
  },
  returnResult: {
    who: 'tiepnhan',
    button: 'Trả kết quả',
    values: () => ({
      'returnResult.receivedBy': 'Trần Thị Bích Ngọc',
      'returnResult.receivedAs': 'self',
      'returnResult.confirmed': 'yes',
    }),
  },
}

/**
 * The official whose task it is opens the file and does it. Answers with the address of the page that tells them so,
 * which is drawn only for whoever opens it.
 */
export const carryOut = async (
  staff: Staff,
  caseId: string,
  step: CaseStep,
  instead: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { who, button, values } = steps[step]
  const official = staff[who]
  const page = await official.open(`/can-bo/ho-so/${caseId}`)
  const scan = step === 'registerResult' && { files: { 'registerResult.scan': photo('ket-qua') } }
  // Where a result may also go by post, these people come for it.
  const way: Record<string, string> =
    controlsNamed(page, 'returnResult.way').length > 0 ? { 'returnResult.way': 'desk' } : {}
  const request = requestOf(page, button, {
    ...(values && { values: { ...values(), ...way, ...instead } }),
    ...scan,
  })
  const answer = await official.send(request.path, request.init)
  const done = `/can-bo/ho-so/${caseId}?xong=${step}`
  const [location = ''] = answer.headers.get('location')?.split('#') ?? []
  if (answer.status === 303 && location === done) return done
  const after = await official.arrive(request.path, answer)
  throw new Error(`${step} led to ${after.status} ${after.path}: ${after.text.slice(0, 900)}`)
}

/** The day in Vietnam, as people write it. */
export const todayInWords = (): string => {
  const [year, month, day] = today().toString().split('-')
  return `${day}/${month}/${year}`
}

export const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh')

/** The official marks the whole checklist and asks for these points (name of the point → what to do). */
export const askFor = async (
  official: Browserless,
  caseId: string,
  points: Readonly<Record<string, string>>,
): Promise<Page> => {
  const marked = Object.keys(points).map((name) => [`marks.${name}`, 'mend'])
  const review = await official.open(`/can-bo/ho-so/${caseId}/bo-sung`)
  const rest = await official.press(review, 'Tất cả các điểm còn lại: đạt', {
    values: Object.fromEntries(marked),
  })
  const words = Object.entries(points).map(([name, said]) => [`words.${name}`, said])
  return official.press(rest, 'Yêu cầu bổ sung', {
    values: { ...Object.fromEntries(words), fault: 'applicant' },
  })
}
