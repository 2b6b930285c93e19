import { FeeLines } from '#components/case/FeeLines.tsx'
import { limitWords } from '#components/case/limit-words.ts'
import { Rich } from '#components/language/Rich.tsx'
import { langOf, say, sayKnown } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { decapitalize } from '#lib/domain/procedure/decapitalize.ts'
import type { DraftCheck } from '#lib/queries/draft-check.ts'

/** What happens once it is sent: who decides, how long the law gives and why, what it costs this person. */
export const WhatFollows = ({ check, placeHref }: { check: DraftCheck; placeHref: string }) => {
  const { unit, decidedBy, limit, fee } = check
  const office = sayKnown(decidedBy)
  const lang = langOf(check.language)
  if (unit === null)
    return (
      <Notice kind="error" title={say('{office} nơi đã chọn chưa nhận hồ sơ qua cổng này', { office })}>
        <p>
          <Rich
            says="Những gì đã khai vẫn được giữ. <place>Chọn lại nơi cư trú</place> nếu chọn nhầm; nếu đúng, hãy nộp trực tiếp tại {office} nơi cư trú."
            values={[{ office }]}
            marks={{
              place: (words) => (
                <a href={placeHref} className="link">
                  {words}
                </a>
              ),
            }}
          />
        </p>
      </Notice>
    )
  return (
    <div className="mb-8">
      <Card title={say('Sau khi nộp')} official>
        <dl className="space-y-4">
          <div>
            <dt className="text-ink-soft">{say('Cơ quan giải quyết')}</dt>
            <dd className="font-semibold">
              <Vietnamese>{unit}</Vietnamese>
            </dd>
          </div>
          <div>
            <dt className="text-ink-soft">{say('Thời hạn theo luật')}</dt>
            <dd>
              <Rich
                says="<strong>Không quá {limit}</strong> kể từ ngày tiếp nhận hồ sơ đầy đủ."
                values={[{ limit: limitWords(limit) }]}
                marks={{ strong: (words) => <span className="font-semibold">{words}</span> }}
              />
              {limit.reasons.length > 0 && (
                <span className="block text-ink-soft">
                  {say('Vì:')} <span lang={lang}>{limit.reasons.map(decapitalize).join('; ')}</span>.
                </span>
              )}
            </dd>
          </div>
          <div>
            <dt className="mb-1 text-ink-soft">{say('Phí phải nộp')}</dt>
            <dd>
              <FeeLines lines={fee.lines} total={fee.total} ground={fee.exemption?.ground} lang={lang} />
              {fee.total > 0 && (
                <p className="mt-2 text-ink-soft">
                  {say(
                    'Nộp trực tuyến hoặc tại Bộ phận Một cửa sau khi hồ sơ được tiếp nhận, muộn nhất khi nhận kết quả.',
                  )}
                </p>
              )}
            </dd>
          </div>
          <div>
            <dt className="text-ink-soft">{say('Nhận kết quả')}</dt>
            <dd lang={lang}>{check.resultNote}</dd>
          </div>
        </dl>
      </Card>
    </div>
  )
}
