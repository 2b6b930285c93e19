import { PasskeysHere } from '#components/passkey/PasskeysHere.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { OwnPasskeys } from '#lib/queries/passkeys.ts'
import { AddPasskey } from './AddPasskey.tsx'
import type { FactorForm } from './Begin.tsx'
import { NamePasskey } from './NamePasskey.tsx'
import { PasskeyRow } from './PasskeyRow.tsx'

type Props = { form: FactorForm; passkeys: OwnPasskeys; done: 'them' | 'bo' | null }

const doneWords = { them: 'Đã thêm khóa truy cập', bo: 'Đã bỏ khóa truy cập' } as const

/** The passkeys of somebody who has the codes already: which there are, and another one. */
export const Passkeys = ({ form, passkeys: { rpId, own, enrolling }, done }: Props) => (
  <section aria-labelledby="khoa-truy-cap" className="mt-10 space-y-5">
    <h2 id="khoa-truy-cap" className="font-semibold text-xl">
      Khóa truy cập (passkey)
    </h2>
    {done && <Notice kind="success" title={doneWords[done]} live />}
    <p>
      Ký bằng vân tay, khuôn mặt, mã PIN của máy hoặc khóa bảo mật cắm USB thay cho mã sáu chữ số. Mã vẫn dùng
      được như trước.
    </p>
    {own.length > 0 && (
      <ul className="divide-y divide-rule border-rule border-y">
        {own.map((passkey) => (
          <PasskeyRow key={passkey.id} form={form} passkey={passkey} />
        ))}
      </ul>
    )}
    <noscript>
      <p className="text-ink-soft">Thêm khóa truy cập cần JavaScript. Không có thì ký bằng mã sáu chữ số.</p>
    </noscript>
    <PasskeysHere rpId={rpId}>
      {enrolling ? <NamePasskey form={form} options={enrolling} /> : <AddPasskey form={form} />}
    </PasskeysHere>
  </section>
)
