import type { OfficeScreen } from '#lib/guides/guide.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { askFor, carryOut, exampleAt, newCitizen, staffOf, submitted } from '#tests/support/people.ts'
import type { Show } from './seen.ts'
import { somebody } from './somebody.ts'
import { walkCounter } from './walk-counter.ts'

/** One day of an office: a file that goes to its end, one that is asked for more, one that comes on paper. */
export async function walkOffice(origin: string, show: Show<OfficeScreen>): Promise<void> {
  const staff = await staffOf(origin)
  await walkToTheEnd(origin, staff, show)
  await walkToSupplement(origin, staff.tiepnhan, show)
  await walkCounter(staff.tiepnhan, show)
}

type Staff = Awaited<ReturnType<typeof staffOf>>

async function walkToTheEnd(origin: string, staff: Staff, show: Show<OfficeScreen>): Promise<void> {
  const { tiepnhan: desk, chuyenvien: officer, truongphong: head } = staff
  const citizen = await newCitizen(origin)
  const example = somebody(exampleAt(0))
  const typed = Object.values(example.typed)
  const { id } = await submitted(citizen, example)
  const [file, own] = [`/can-bo/ho-so/${id}`, `/ho-so/${id}`]

  await show('arrivals', { as: desk, typed, path: '/can-bo/tiep-nhan', isList: true })
  await show('newFile', { as: desk, typed, path: file })
  const accepted = await carryOut(staff, id, 'accept')
  await show('acceptedFile', { as: desk, typed, path: accepted })
  await show('ownFiles', { as: citizen, typed, path: '/ho-so', isList: true })
  await show('ownFileAccepted', { as: citizen, typed, path: own })
  const code = (await desk.open(accepted)).text.match(/[A-Z]\d{2}\.[A-Z\d]+-\d{6}-\d{4}/)?.[0] ?? ''
  await show('lookedUp', { as: citizen, typed, path: `/tra-cuu?ma=${code}` })

  await show('worklist', { as: officer, typed, path: '/can-bo/xu-ly', isList: true })
  await show('fileToTakeUp', { as: officer, typed, path: file })
  await carryOut(staff, id, 'takeUp')
  await show('fileInHand', { as: officer, typed, path: file })
  await carryOut(staff, id, 'propose')
  await show('proposals', { as: head, typed, path: '/can-bo/ky-duyet', isList: true })
  await show('proposedFile', { as: head, typed, path: file })
  await carryOut(staff, id, 'approve')
  await show('approvedFile', { as: head, typed, path: file })

  await show('fileToRegister', { as: desk, typed, path: file })
  await carryOut(staff, id, 'registerResult')
  await show('ownFileReady', { as: citizen, typed, path: own })
  await show('fileToPay', { as: desk, typed, path: file })
  await carryOut(staff, id, 'collectFee')
  // Only what is paid for can be handed over, and only then does the list offer to.
  await show('resultsInDrawer', { as: desk, typed, path: '/can-bo/tra-ket-qua', isList: true })
  await show('fileToReturn', { as: desk, typed, path: file })
  const returned = await carryOut(staff, id, 'returnResult')
  await show('returnedFile', { as: desk, typed, path: returned })
}

async function walkToSupplement(origin: string, desk: Browserless, show: Show<OfficeScreen>): Promise<void> {
  const citizen = await newCitizen(origin)
  const example = somebody(exampleAt(0))
  const typed = Object.values(example.typed)
  const { id } = await submitted(citizen, example)
  const [file, own] = [`/can-bo/ho-so/${id}`, `/ho-so/${id}`]
  await show('faultyFile', { as: desk, typed, path: file })
  await show('checklist', { as: desk, typed, path: `${file}/bo-sung` })
  await askFor(desk, id, { 'paper.identity': 'Ảnh bị mờ, không đọc được số: chụp lại cho rõ.' })
  await show('fileAsked', { as: desk, typed, path: file })
  await show('ownFileAsked', { as: citizen, typed, path: own })
  await show('ownTasks', { as: citizen, typed, path: `${own}/bo-sung` })
}
