import { FormShell } from '#components/form/FormShell.tsx'
import { say, spoken } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import type { MyDocument } from '#lib/queries/documents/my-documents.ts'
import type { MyShare } from '#lib/queries/documents/shared-document.ts'
import type { ResultState } from '#lib/queries/verify-result.ts'
import { shareDays } from '#lib/use-cases/documents/share-links.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

type Props = {
  document: MyDocument
  shares: readonly MyShare[]
  path: string
  token: string
  /** Where the portal is: a link is sent to somebody else. */
  appUrl: string
}

const states: Readonly<Record<ResultState, readonly [tone: Tone, words: PlainSentence]>> = {
  valid: ['leaf', 'Còn giá trị'],
  recalled: ['amber', 'Đang được sửa'],
  replaced: ['amber', 'Đã được thay thế'],
  revoked: ['lacquer', 'Đã bị thu hồi'],
}

/** One paper: what it is, where it comes from, and what can be done with it. */
export const DocumentItem = ({ document, shares, path, token, appUrl }: Props) => {
  const { fileId, name, service, on, size, origin } = document
  const state = origin.kind === 'issued' && origin.state ? states[origin.state] : undefined
  return (
    <li id={fileId} className="rounded-sheet border border-rule bg-sheet p-4 shadow-sheet sm:p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        <Vietnamese>{name}</Vietnamese> {state && <Tag tone={state[0]}>{say(state[1])}</Tag>}
      </p>
      <p className="text-ink-soft text-sm">
        <Vietnamese>{service}</Vietnamese> · <Dateline day={on} /> · {sizeText(size, spoken())}
      </p>
      <p>
        <a href={`${path}/${fileId}/tep`} className="link inline-flex min-h-11 items-center gap-2">
          <Icon name="download" />
          {say('Tải về')}
          <OfPaper name={name} />
        </a>
      </p>
      {shares.map(({ id, token: secret, expiresAt, openings }) => (
        <div key={id} className="mt-2 border-gold border-l pl-3">
          <p className="break-all text-sm">
            {appUrl}/chia-se/{secret}
          </p>
          <p className="text-ink-soft text-sm">
            {say('Mở được đến')} <Moment at={expiresAt} />; {say('đã tải {count} lần', { count: openings })}.
          </p>
          <form method="post" action={`${path}/chia-se/${id}/thu-hoi`}>
            <input type="hidden" name="_token" value={token} />
            <Button look="secondary">
              {say('Ngừng chia sẻ')}
              <OfPaper name={name} />
            </Button>
          </form>
        </div>
      ))}
      <Disclosure summary={say('Chia sẻ bằng liên kết')}>
        <FormShell action={`${path}/${fileId}/chia-se`} token={token}>
          <label className="block font-semibold" htmlFor={`days-${fileId}`}>
            {say('Liên kết mở được trong')}
          </label>
          <select id={`days-${fileId}`} name="days" defaultValue="3" className="control max-w-48">
            {shareDays.map((days) => (
              <option key={days} value={days}>
                {say('{count} ngày', { count: days })}
              </option>
            ))}
          </select>
          <p className="text-ink-soft text-sm">
            {say(
              'Ai có liên kết đều tải được giấy này, không cần đăng nhập. Ngừng chia sẻ lúc nào cũng được.',
            )}
          </p>
          <Button look="secondary">{say('Tạo liên kết')}</Button>
        </FormShell>
      </Disclosure>
    </li>
  )
}

/** Which one of many, for those who hear the page. */
const OfPaper = ({ name }: { name: string }) => (
  <span className="sr-only">
    {' '}
    <Vietnamese>{name}</Vietnamese>
  </span>
)
