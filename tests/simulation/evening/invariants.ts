import { apologies } from './apologies.ts'
import { chains } from './chains.ts'
import { dueDates, overdueStays } from './due-dates.ts'
import type { Invariant } from './evening.ts'
import { filesBehindForm, formIi06a, loads } from './form-ii06a.ts'
import { holders } from './holders.ts'
import { messages } from './messages.ts'
import { numbers } from './numbers.ts'
import { everyFileWaitsSomewhere } from './queues.ts'
import { whoIsAwayIsLeftAlone } from './reminders.ts'

/** What holds every evening, in words. */
export const invariants: Readonly<Record<string, Invariant>> = {
  'form II.06a adds up and equals a recount of the events': formIi06a,
  'behind each number of the form there are as many files': filesBehindForm,
  'the load of the staff is what each has in hand': loads,
  'every history is whole, and leads to the status of its file': chains,
  'dossier codes and the numbers of every book have no gaps': numbers,
  'no file is in two hands': holders,
  'every due date is the one that its ledger counts to': dueDates,
  'the due date of an overdue file does not move': overdueStays(),
  'every event that notifies is told exactly once': messages,
  'every open file waits in a queue of somebody who is there': everyFileWaitsSomewhere,
  'every reminder is told once, and whoever is away is left alone': whoIsAwayIsLeftAlone,
  'no file is given a second new appointment': apologies,
}
