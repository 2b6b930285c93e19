import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { FactorState } from '#lib/queries/second-factor.ts'
import { Begin, type FactorForm } from './Begin.tsx'

type Props = { form: FactorForm; state: Extract<FactorState, { kind: 'enrolled' }> }

export const Enrolled = ({ form, state }: Props) => (
  <div className="space-y-6">
    <Notice kind="success" title="Đã bật xác thực hai lớp">
      <p>
        Từ <Moment at={state.since} />. Còn {state.codesLeft} mã dự phòng.
      </p>
    </Notice>
    {state.codes && (
      <section aria-labelledby="ma-du-phong">
        <h2 id="ma-du-phong" className="font-semibold text-xl">
          Mã dự phòng
        </h2>
        <p className="mt-1">
          In hoặc chép ra giấy ngay, cất ở nơi khóa được: chỉ hiện trong 10 phút này. Mỗi mã dùng một lần khi
          không có điện thoại.
        </p>
        <ul className="mt-3 grid grid-cols-2 gap-x-6 gap-y-1 font-semibold tabular-nums">
          {state.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </section>
    )}
    {form.onward && <ButtonLink href={form.onward}>Tiếp tục</ButtonLink>}
    <Disclosure summary="Đổi điện thoại">
      <Begin form={form} replaces />
    </Disclosure>
  </div>
)
