import type { Actor, Person } from '#lib/domain/access/actor.ts'
import { translate } from '#lib/words/translate.ts'
import { bearerOf, forgetParked, type Params, parkForSignIn, type Visit, visitOf } from './form-route.ts'
import { type Parked, park } from './parked-form.ts'
import { type Incoming, readParts, TooMuch } from './read-parts.ts'
import { refusals } from './refusals.ts'
import { ownPath, plain, seeOther } from './responses.ts'
import { formTokenField, originOf, tokenHolds } from './same-origin.ts'

export type UploadVisit<A extends Actor = Person> = Visit<A> & {
  readonly form: Readonly<Record<string, string>>
  /** What could not be kept: control name → Vietnamese sentence. */
  readonly problems: Readonly<Record<string, string>>
  /** What `store` found out about the files: never what was posted. */
  readonly found: Readonly<Record<string, string>>
  readonly sendBack: (path: string, parked: Omit<Parked, 'values'>) => Promise<Response>
}

type Upload<A extends Actor> = {
  /** Keeps one file, streaming, and answers what is wrong with it, if anything. */
  readonly store: (
    visit: Visit<A>,
    incoming: Incoming,
    found: (name: string, value: string) => void,
  ) => Promise<string | undefined>
  readonly finish: (visit: UploadVisit<A>) => Promise<Response>
}

/**
 * A route that takes files: a plain multipart POST, streamed from the wire to the store without ever being whole in
 * memory. Nothing is kept before the request has proved that it comes from a page of ours: by what the browser says,
 * or by the form token, which FormShell draws ahead of everything else. `page` is where the form stands.
 */
export const uploadRoute = (page: (params: Params) => string, upload: Upload<Person>) =>
  receiving(page, ({ actor, ...visit }) => (actor.kind === 'person' ? { ...visit, actor } : null), upload)

/** The same for whoever comes, signed in or not. */
export const openUploadRoute = (page: (params: Params) => string, upload: Upload<Actor>) =>
  receiving(page, (visit) => visit, upload)

const receiving =
  <A extends Actor>(
    page: (params: Params) => string,
    letIn: (visit: Visit<Actor>) => Visit<A> | null,
    { store, finish }: Upload<A>,
  ) =>
  async (request: Request, context: { readonly params: Promise<Params> }): Promise<Response> => {
    const visit = await visitOf(request, context)
    const origin = originOf(request.headers)
    if (origin === 'foreign') return refusals.foreign(visit.language)
    const path = page(visit.params)
    if (ownPath(path, '') === '') return refusals.noSuchPage(visit.language)
    const known = letIn(visit)

    const form: Record<string, string> = {}
    const problems: Record<string, string> = {}
    const found: Record<string, string> = {}
    const storing: Promise<void>[] = []
    let proven = origin === 'same'
    let cameTooEarly = false
    const keep = async (person: Visit<A>, incoming: Incoming) => {
      const problem = await store(person, incoming, (name, value) => {
        found[name] = value
      })
      if (problem !== undefined) problems[incoming.control] = problem
    }
    try {
      await readParts(request, {
        field: (name, value) => {
          if (name === formTokenField) proven ||= tokenHolds(value, bearerOf(visit), visit.world.sealing)
          else form[name] = value
        },
        file: (incoming) => {
          if (proven && known) storing.push(keep(known, incoming))
          else incoming.content.resume()
          cameTooEarly ||= !proven
        },
      })
      await Promise.all(storing)
    } catch (error) {
      await Promise.allSettled(storing)
      if (error instanceof TooMuch) return plain(413, translate(visit.language, tooLarge))
      return plain(
        400,
        translate(
          visit.language,
          'Không nhận được trọn vẹn các tệp. Hãy quay lại trang trước và tải lên lần nữa.',
        ),
      )
    }
    if (!known) return parkForSignIn(visit, path, {}, translate(visit.language, sessionOver))
    if (!proven || cameTooEarly) return refusals.unproven(visit.language)
    const accountId = known.actor.kind === 'person' ? known.actor.accountId : null
    const sendBack: UploadVisit<A>['sendBack'] = async (to, parked) =>
      seeOther(to, await park(to, accountId, { ...parked, values: form }, visit.world))
    return forgetParked(visit, path, await finish({ ...known, form, problems, found, sendBack }))
  }

const sessionOver = 'Phiên làm việc đã hết. Hãy chọn lại tệp rồi tải lên.'
const tooLarge =
  'Các tệp gửi cùng lúc quá nhiều hoặc quá lớn. Hãy quay lại trang trước và tải lên ít tệp hơn mỗi lần.'
