import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { Actor } from '#lib/domain/access/actor.ts'
import { mayRead } from '#lib/domain/access/roles-in.ts'
import type { SlipKind } from '#lib/domain/case/workflow.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'
import { keepSlip } from './keep-slip.ts'
import { fileNameOf } from './slip-case.ts'

/** What was printed, and under which name it is kept. */
export type SlipFileKept = { readonly fileName: string; readonly bytes: Buffer<ArrayBuffer> }

/**
 * A slip as it was issued, byte for byte, for those who may read its file; null for everybody else. Throws when what is
 * stored is no longer what was kept.
 */
export const openSlip = async (
  actor: Actor,
  { caseId, slipId }: { readonly caseId: string; readonly slipId: string },
  appUrl: string,
  world: World,
): Promise<SlipFileKept | null> => {
  if (actor.kind !== 'person' || !isUuid(caseId) || !isUuid(slipId)) return null
  const slip = await world.db.issuedSlip.findFirst({
    where: { id: slipId, caseId },
    select: {
      kind: true,
      case: {
        select: {
          ownerId: true,
          unitCode: true,
          procedureCode: true,
          divisionId: true,
          dossierCode: true,
          provisionalNumber: true,
        },
      },
    },
  })
  if (!slip || !mayRead(actor, slip.case)) return null
  const { storageKey, sha256 } = await keepSlip(slipId, appUrl, world)
  const bytes = await buffer(world.files.get(storageKey))
  if (!createHash('sha256').update(bytes).digest().equals(sha256))
    throw new Error(`slip ${slipId} is not what was kept`)
  return { fileName: fileNameOf(names[slip.kind as SlipKind], slip.case), bytes }
}

const names: Readonly<Record<SlipKind, string>> = {
  receipt: 'giay-tiep-nhan',
  supplement: 'phieu-bo-sung',
  refusal: 'phieu-tu-choi',
  apology: 'phieu-xin-loi',
  stopNotice: 'thong-bao-dung',
}
