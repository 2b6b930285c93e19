import type { World } from '#lib/outside/world.ts'
import type { MessageText } from './message-text.ts'

/** Tells the person that the office has written: what it wrote is read in the file, after signing in. */
export const letterNews = async (caseId: string | null, world: World): Promise<MessageText | undefined> => {
  if (caseId === null) return undefined
  const { dossierCode, provisionalNumber, unit } = await world.db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { dossierCode: true, provisionalNumber: true, unit: { select: { name: true } } },
  })
  return {
    subject: `Có tin nhắn về hồ sơ ${dossierCode ?? provisionalNumber}`,
    paragraphs: [`${unit.name} vừa nhắn cho Ông/Bà về hồ sơ này. Mở hồ sơ để đọc và trả lời.`],
  }
}
