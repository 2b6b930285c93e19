import type { CommandSurroundings } from '#components/case/command-fields.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'

/** What the questions of the commands depend on, for this file. */
export const surroundingsOf = ({
  fee,
  procedure,
  officers,
  competentUnits,
  openConsultations,
}: CaseSheet): CommandSurroundings => ({
  feeDue: fee.due,
  lengtheningGrounds: procedure.lengthening?.grounds ?? {},
  officers,
  competentUnits,
  openConsultations,
  resultName: procedure.resultName,
})

/** What is most often answered, to be confirmed rather than typed. */
export const suggestionsFor = ({
  fee,
  row,
  apology,
  nextBody,
}: CaseSheet): Readonly<Record<string, string>> => ({
  'returnResult.receivedBy': row.person,
  ...(fee.due === 0 && {
    'collectFee.method': 'exempt',
    'collectFee.ground': fee.exemption ?? '',
  }),
  ...(nextBody && {
    'consult.body': nextBody.body,
    'consult.answerBy': formatDate(nextBody.answerBy),
    'consult.reason': `Đề nghị ${nextBody.task} (${nextBody.ref}).`,
  }),
  ...(apology && {
    'apologise.appointedOn': formatDate(apology.appointedOn),
    'apologise.reason': apology.reason,
  }),
})
