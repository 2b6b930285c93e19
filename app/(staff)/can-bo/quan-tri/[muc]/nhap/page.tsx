import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { FileField } from '#components/form/FileField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { registerView } from '#lib/queries/administration/register-view.ts'
import { planImport } from '#lib/use-cases/administration/import-entries.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import { ImportPreview } from '../../_register/ImportPreview.tsx'

type Props = { readonly params: Promise<{ readonly muc: string }> }

export const metadata: Metadata = { title: 'Nhập từ tệp CSV' }

/** Brings a file in, in two steps: what it would change, line by line, and then exactly that. */
const ImportPage = async ({ params }: Props) => {
  const { muc } = await params
  const list = `/can-bo/quan-tri/${encodeURIComponent(muc)}`
  const path = `${list}/nhap`
  const actor = await currentStaff(path)
  const world = theWorld()
  const register = registerAt(muc)
  if (!register?.csv || !(await registerView(actor, muc, world))) notFound()
  const parked = await parkedFor(path)
  const file = parked?.values.file ?? ''
  const plan = file === '' ? null : await planImport(actor, { register, file }, world)
  const unreadable = plan && !plan.ok && plan.error !== 'notFound' ? plan.error.unreadable : undefined
  const token = await currentFormToken()
  return (
    <PageBody width="desk">
      <Breadcrumbs
        crumbs={[
          { label: 'Quản trị', href: '/can-bo/quan-tri' },
          { label: register.title, href: list },
        ]}
      />
      <FormHead
        parked={
          parked && { ...parked, problems: { ...parked.problems, ...(unreadable && { file: unreadable }) } }
        }
      />
      <PageHeading lead="Xem trước mọi thay đổi, chưa có gì được ghi cho đến khi bấm “Thực hiện”. Mục không có trong tệp thì giữ nguyên.">
        Nhập {register.title.toLocaleLowerCase('vi')} từ tệp CSV
      </PageHeading>
      <div className="space-y-8">
        {plan?.ok && (
          <ImportPreview plan={plan.value} file={file} action={`${path}/thuc-hien`} token={token} />
        )}
        <FormShell action={`${path}/xem`} token={token} multipart>
          <FileField
            name="file"
            label={plan?.ok ? 'Chọn tệp khác' : 'Tệp CSV'}
            hint="Bảng mã UTF-8, cột cách nhau bằng dấu chấm phẩy hoặc dấu phẩy, dòng đầu là tên cột như trong tệp xuất ra."
            kinds="CSV"
            accept=".csv,text/csv,text/plain"
            maxMegabytes={0.4}
            problem={parked?.problems.file ?? unreadable}
          />
          <div className="flex flex-wrap gap-3">
            <Button look={plan?.ok ? 'secondary' : 'primary'} wide>
              Xem trước
            </Button>
            <a href={`${list}/xuat.csv`} download className="link inline-flex min-h-11 items-center">
              Tải tệp hiện có làm mẫu
            </a>
          </div>
        </FormShell>
      </div>
    </PageBody>
  )
}

export default ImportPage
