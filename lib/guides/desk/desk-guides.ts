import type { DeskGuide } from '../guide.ts'
import { acceptOnline } from './accept-online.ts'
import { approve } from './approve.ts'
import { askForMore } from './ask-for-more.ts'
import { enterPaper } from './enter-paper.ts'
import { handOut } from './hand-out.ts'
import { workOn } from './work-on.ts'

/** The tasks of the office, in the order of a file's life. */
export const deskGuides: readonly DeskGuide[] = [
  acceptOnline,
  askForMore,
  enterPaper,
  workOn,
  approve,
  handOut,
]
