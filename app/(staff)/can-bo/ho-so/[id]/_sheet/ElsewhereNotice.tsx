import { Notice } from '#components/ui/Notice.tsx'
import type { Elsewhere } from '#lib/queries/competent-elsewhere.ts'
import { casePath } from './case-path.ts'

/** Before a file is accepted that another office decides: where it belongs, and the way to send it there. */
export const ElsewhereNotice = ({ elsewhere: { unit }, caseId }: { elsewhere: Elsewhere; caseId: string }) =>
  unit ? (
    <Notice kind="warning" title={`Nơi đã khai thuộc ${unit.name}`}>
      <p>
        <a href={`${casePath(caseId)}?chuyen=${unit.code}#quyet-dinh`} className="link">
          Chuyển hồ sơ đến {unit.name}
        </a>
      </p>
    </Notice>
  ) : (
    <Notice kind="warning" title="Nơi đã khai không thuộc cơ quan này">
      <p>
        Cơ quan ở nơi đó chưa dùng hệ thống này nên không chuyển được: từ chối và hướng dẫn người nộp đến đó.
      </p>
    </Notice>
  )
