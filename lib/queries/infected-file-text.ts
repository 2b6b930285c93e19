import type { World } from '#lib/outside/world.ts'
import type { MessageText } from './message-text.ts'

/** Tells the person that one of their files was blocked: which one stands on its page, after signing in. */
export const infectedFileText = async (caseId: string | null, world: World): Promise<MessageText> => {
  const blocked = 'Tệp này đã bị chặn, không ai mở được. Nên quét mã độc trên máy đã gửi tệp.'
  if (caseId === null) {
    return {
      subject: 'Một tệp trong bản nháp có mã độc',
      paragraphs: [blocked, 'Mở bản nháp, bỏ tệp đó và gửi tệp khác trước khi nộp.'],
    }
  }
  const { dossierCode, provisionalNumber } = await world.db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { dossierCode: true, provisionalNumber: true },
  })
  return {
    subject: `Một tệp trong hồ sơ ${dossierCode ?? provisionalNumber} có mã độc`,
    paragraphs: [
      blocked,
      'Chuẩn bị một tệp khác của giấy tờ đó. Cán bộ sẽ yêu cầu gửi lại; muốn nhanh hơn, hãy nhắn trong trang hồ sơ.',
    ],
  }
}
