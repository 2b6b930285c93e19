import { FormShell } from '#components/form/FormShell.tsx'
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

type Props = {
  document: MyDocument
  shares: readonly MyShare[]
  path: string
  token: string
  /** Where the portal is: a link is sent to somebody else. */
  appUrl: string
}

const states: Readonly<Record<ResultState, readonly [tone: Tone, words: string]>> = {
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
        {name} {state && <Tag tone={state[0]}>{state[1]}</Tag>}
      </p>
      <p className="text-ink-soft text-sm">
        {service} · <Dateline day={on} /> · {sizeText(size, 'vi')}
      </p>
      <p>
        <a href={`${path}/${fileId}/tep`} className="link inline-flex min-h-11 items-center gap-2">
          <Icon name="download" />
          Tải về<span className="sr-only"> {name}</span>
        </a>
      </p>
      {shares.map(({ id, token: secret, expiresAt, openings }) => (
        <div key={id} className="mt-2 border-gold border-l pl-3">
          <p className="break-all text-sm">
            {appUrl}/chia-se/{secret}
          </p>
          <p className="text-ink-soft text-sm">
            Mở được đến <Moment at={expiresAt} />; đã tải {openings} lần.
          </p>
          <form method="post" action={`${path}/chia-se/${id}/thu-hoi`}>
            <input type="hidden" name="_token" value={token} />
            <Button look="secondary">
              Ngừng chia sẻ<span className="sr-only"> {name}</span>
            </Button>
          </form>
        </div>
      ))}
      <Disclosure summary="Chia sẻ bằng liên kết">
        <FormShell action={`${path}/${fileId}/chia-se`} token={token}>
          <label className="block font-semibold" htmlFor={`days-${fileId}`}>
            Liên kết mở được trong
          </label>
          <select id={`days-${fileId}`} name="days" defaultValue="3" className="control max-w-48">
            {shareDays.map((days) => (
              <option key={days} value={days}>
                {days} ngày
              </option>
            ))}
          </select>
          <p className="text-ink-soft text-sm">
            Ai có liên kết đều tải được giấy này, không cần đăng nhập. Ngừng chia sẻ lúc nào cũng được.
          </p>
          <Button look="secondary">Tạo liên kết</Button>
        </FormShell>
      </Disclosure>
    </li>
  )
}
