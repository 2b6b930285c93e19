import type { CommandSurroundings } from '#components/case/command-fields.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'

/** What the questions of the commands depend on, for this file. */
export const surroundingsOf = ({
  fee,
  procedure,
  officers,
  competentUnits,
  openConsultations,
  post,
  papers,
}: CaseSheet): CommandSurroundings => ({
  feeDue: fee.due,
  papers: Object.fromEntries(
    papers.filter(({ files }) => files.length > 0).map(({ code, name }) => [code, name]),
  ),
  lengtheningGrounds: procedure.lengthening?.grounds ?? {},
  officers,
  competentUnits,
  openConsultations,
  mayGoByPost: post !== null,
  resultName: procedure.resultName,
})

/** What is most often answered, to be confirmed rather than typed. */
export const suggestionsFor = ({
  row,
  apology,
  nextBody,
  post,
}: CaseSheet): Readonly<Record<string, string>> => ({
  'returnResult.receivedBy': row.person,
  ...(post?.wanted && {
    'returnResult.way': 'post',
    'returnResult.recipient': post.wanted.recipient,
    'returnResult.telephone': formatTelephone(post.wanted.telephone),
    'returnResult.address': post.wanted.address,
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
