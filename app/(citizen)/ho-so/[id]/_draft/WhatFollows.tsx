import { FeeLines } from '#components/case/FeeLines.tsx'
import { limitWords } from '#components/case/limit-words.ts'
import { Card } from '#components/ui/Card.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { DraftCheck } from '#lib/queries/draft-check.ts'

/** What happens once it is sent: who decides, how long the law gives and why, what it costs this person. */
export const WhatFollows = ({ check, placeHref }: { check: DraftCheck; placeHref: string }) => {
  const { unit, decidedBy, limit, fee } = check
  if (unit === null)
    return (
      <Notice kind="error" title={`${decidedBy} nơi đã chọn chưa nhận hồ sơ qua cổng này`}>
        <p>
          Những gì đã khai vẫn được giữ.{' '}
          <a href={placeHref} className="link">
            Chọn lại nơi cư trú
          </a>{' '}
          nếu chọn nhầm; nếu đúng, hãy nộp trực tiếp tại {decidedBy} nơi cư trú.
        </p>
      </Notice>
    )
  return (
    <div className="mb-8">
      <Card title="Sau khi nộp" official>
        <dl className="space-y-4">
          <div>
            <dt className="text-ink-soft">Nơi giải quyết</dt>
            <dd className="font-semibold">{unit}</dd>
          </div>
          <div>
            <dt className="text-ink-soft">Thời hạn theo luật</dt>
            <dd>
              <span className="font-semibold">Không quá {limitWords(limit)}</span> kể từ ngày tiếp nhận hồ sơ
              đầy đủ.
              {limit.reasons.length > 0 && (
                <span className="block text-ink-soft">Vì: {limit.reasons.join('; ').toLowerCase()}.</span>
              )}
            </dd>
          </div>
          <div>
            <dt className="mb-1 text-ink-soft">Phí phải nộp</dt>
            <dd>
              <FeeLines lines={fee.lines} total={fee.total} ground={fee.exemption?.ground} />
              {fee.total > 0 && (
                <p className="mt-2 text-ink-soft">
                  Nộp bằng tiền mặt tại Bộ phận Một cửa, muộn nhất khi nhận kết quả.
                </p>
              )}
            </dd>
          </div>
          <div>
            <dt className="text-ink-soft">Nhận kết quả</dt>
            <dd>{check.resultNote}</dd>
          </div>
        </dl>
      </Card>
    </div>
  )
}
