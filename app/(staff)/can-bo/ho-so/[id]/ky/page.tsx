import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { passkeysOf } from '#lib/queries/passkeys.ts'
import { resultSheet } from '#lib/queries/result-sheet.ts'
import { secondFactorOf } from '#lib/queries/second-factor.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import { casePath } from '../_sheet/case-path.ts'
import { Sign } from './Sign.tsx'

export const metadata: Metadata = { title: 'Ký số kết quả' }

const factorPath = '/can-bo/tai-khoan/xac-thuc-hai-lop'

/** Before the signature: what will be signed, and the second factor. */
const SignPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = `${casePath(id)}/ky`
  const actor = await currentStaff(path)
  const world = theWorld()
  const [sheet, result] = await Promise.all([caseSheet(actor, id, world), resultSheet(actor, id, world)])
  if (!sheet || !result || !sheet.commands.includes('sign')) notFound()
  const parked = await parkedFor(path)
  const [factor, passkeys] = await Promise.all([secondFactorOf(actor, world), passkeysOf(actor, world)])
  const preview = `${casePath(id)}/xem-truoc.pdf`
  return (
    <PageBody width="reading">
      <Breadcrumbs crumbs={[{ label: sheet.dossierCode ?? sheet.provisionalNumber, href: casePath(id) }]} />
      <FormHead parked={parked} />
      <PageHeading lead={`${sheet.row.person} · ${sheet.row.service}`}>Ký số: {result.form.name}</PageHeading>
      {result.version === 0 ? (
        <Notice kind="info" title="Chưa có nội dung để ký số">
          <p>Chuyên viên chưa soạn kết quả ở đây. Trả lại để soạn, hoặc ký tay rồi vào sổ bằng bản quét.</p>
        </Notice>
      ) : (
        <div className="space-y-6">
          <p>
            <a
              href={preview}
              target="_blank"
              rel="noreferrer"
              className="link inline-flex min-h-11 items-center font-semibold"
            >
              Đọc bản xem trước<span className="sr-only"> trong thẻ mới</span>
            </a>
          </p>
          <p className="text-ink-soft">
            Ký xong, số văn bản được cấp ngay và không thu lại được. Tệp mang chữ ký số của người ký và của cơ
            quan, người nộp được báo tin.
          </p>
          {factor.kind === 'enrolled' ? (
            <Sign
              path={path}
              token={await currentFormToken()}
              hidden={{ version: sheet.version, seen: result.version }}
              problems={parked?.problems ?? {}}
              passkeyOf={passkeys && passkeys.own.length > 0 ? passkeys.rpId : null}
            />
          ) : (
            <Notice kind="warning" title="Cần bật xác thực hai lớp trước khi ký">
              <p className="mb-3">
                Việc ký cần một mã mới từ điện thoại mỗi lần. Bật một lần, mất chừng một phút.
              </p>
              <ButtonLink href={`${factorPath}?tiep=${encodeURIComponent(path)}`}>
                Bật xác thực hai lớp
              </ButtonLink>
            </Notice>
          )}
        </div>
      )}
    </PageBody>
  )
}

export default SignPage
