import { Notice } from '#components/ui/Notice.tsx'
import type { Elsewhere } from '#lib/queries/competent-elsewhere.ts'

/** Before a clerk types for a quarter of an hour what another office decides. */
export const WrongDoor = ({ elsewhere: { unit } }: { elsewhere: Elsewhere }) => (
  <div className="mb-6">
    {unit ? (
      <Notice kind="warning" title={`Nơi cư trú đã chọn thuộc ${unit.name}`}>
        <p>
          Hướng dẫn người nộp đến đúng nơi. Nếu vẫn nhận ở đây thì sau khi nộp, chọn “Chuyển cơ quan có thẩm
          quyền” trên trang hồ sơ.
        </p>
      </Notice>
    ) : (
      <Notice kind="warning" title="Nơi cư trú đã chọn không thuộc cơ quan này">
        <p>Cơ quan ở nơi đó chưa dùng hệ thống này: hướng dẫn người nộp đến đó.</p>
      </Notice>
    )}
  </div>
)
