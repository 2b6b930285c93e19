import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { entryForm } from '#lib/queries/administration/entry-form.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import { EntryFields } from '../../_register/EntryFields.tsx'
import { newEntry } from '../../_register/new-entry.ts'
import { typedForm } from '../../_register/typed-form.ts'

type Props = { readonly params: Promise<{ readonly muc: string; readonly id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { muc, id } = await params
  const register = registerAt(muc)
  return register ? { title: `${id === newEntry ? 'Thêm' : 'Sửa'} ${register.one}` } : {}
}

/** One entry of a register, or a new one. */
const EntryPage = async ({ params }: Props) => {
  const { muc, id } = await params
  const list = `/can-bo/quan-tri/${encodeURIComponent(muc)}`
  const path = `${list}/${encodeURIComponent(id)}`
  const isNew = id === newEntry
  const form = await entryForm(await currentStaff(path), { slug: muc, id: isNew ? null : id }, theWorld())
  if (!form) notFound()
  const { register, hasBegun, doubt } = form
  const parked = await parkedFor(path)
  const typed = parked ? typedForm(parked.values, register) : form.typed
  const token = await currentFormToken()
  return (
    <PageBody width="question">
      <Breadcrumbs
        crumbs={[
          { label: 'Quản trị', href: '/can-bo/quan-tri' },
          { label: register.title, href: list },
        ]}
      />
      <FormHead parked={parked} />
      <PageHeading>{isNew ? `Thêm ${register.one}` : `Sửa ${register.one}`}</PageHeading>
      <div className="space-y-6">
        {hasBegun && (
          <Notice kind="info" title="Đã áp dụng">
            <p>
              Những gì đã áp dụng thì giữ nguyên làm lịch sử
              {form.fields.validTo ? ': ở đây chỉ đặt được ngày kết thúc' : ''}.
            </p>
          </Notice>
        )}
        {doubt && <Notice kind="warning" title={doubt} />}
        <FormShell action={`${path}/luu`} token={token}>
          <EntryFields form={form} typed={typed} problems={parked?.problems ?? {}} />
          <Button wide>{isNew ? 'Thêm' : 'Lưu thay đổi'}</Button>
        </FormShell>
        {form.mayRemove && (
          <FormShell action={`${path}/bo`} token={token}>
            <Button look="secondary" icon="bin" wide>
              Bỏ {register.one} này
            </Button>
          </FormShell>
        )}
      </div>
    </PageBody>
  )
}

export default EntryPage
