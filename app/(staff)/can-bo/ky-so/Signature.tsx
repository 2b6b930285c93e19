import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import type { Messages } from '#components/form/messages.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { passkeysOf } from '#lib/queries/passkeys.ts'
import { secondFactorOf } from '#lib/queries/second-factor.ts'
import type { SigningSheetLine } from '#lib/queries/signing-sheet.ts'
import { SignForm } from './SignForm.tsx'
import { overLimit } from './signing-words.ts'

type Props = {
  actor: Person
  lines: readonly SigningSheetLine[]
  /** Where the list stands, to come back to. */
  href: string
  problems: Messages
}

/** What the signature under a list means, and the form that gives it. */
export const Signature = async ({ actor, lines, href, problems }: Props) => {
  const world = theWorld()
  const [factor, passkeys] = await Promise.all([secondFactorOf(actor, world), passkeysOf(actor, world)])
  return (
    <div className="mt-8 max-w-reading">
      <Card official title="Ký và ban hành">
        <ul className="mb-6 list-disc space-y-1 pl-5 marker:text-gold">
          <li>Một lần xác thực ký đúng {lines.length} kết quả ở trên, theo bản đang hiện.</li>
          <li>Hồ sơ thay đổi trước khi đến lượt thì để lại, không ký; các hồ sơ khác vẫn được ký.</li>
          <li>Số văn bản chỉ được cấp khi ký, và không thu lại được.</li>
          <li>{overLimit}</li>
        </ul>
        {factor.kind === 'enrolled' ? (
          <SignForm
            list={lines.map(({ id, version, seen }) => ({ caseId: id, version, seen }))}
            token={await currentFormToken()}
            problems={problems}
            passkeyOf={passkeys && passkeys.own.length > 0 ? passkeys.rpId : null}
          />
        ) : (
          <Notice kind="warning" title="Cần bật xác thực hai lớp trước khi ký">
            <p className="mb-3">Mỗi lần ký cần một mã mới từ điện thoại. Bật một lần, mất chừng một phút.</p>
            <ButtonLink href={`/can-bo/tai-khoan/xac-thuc-hai-lop?tiep=${encodeURIComponent(href)}`}>
              Bật xác thực hai lớp
            </ButtonLink>
          </Notice>
        )}
      </Card>
    </div>
  )
}
