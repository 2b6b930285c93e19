import { account } from './english/account.ts'
import { afterwards } from './english/afterwards.ts'
import { cases } from './english/cases.ts'
import { documents } from './english/documents.ts'
import { forms } from './english/forms.ts'
import { happened } from './english/happened.ts'
import { identity } from './english/identity.ts'
import { keeping } from './english/keeping.ts'
import { kiosk } from './english/kiosk.ts'
import { mending } from './english/mending.ts'
import { papers } from './english/papers.ts'
import { payment } from './english/payment.ts'
import { profile } from './english/profile.ts'
import { reading } from './english/reading.ts'
import { refusing } from './english/refusing.ts'
import { sentFile } from './english/sent-file.ts'
import { services } from './english/services.ts'
import { shell } from './english/shell.ts'
import { starting } from './english/starting.ts'
import { statistics } from './english/statistics.ts'
import { verifying } from './english/verifying.ts'

/** The parts of the house, each with its words. No sentence stands in two. */
export const englishParts = {
  shell,
  services,
  starting,
  forms,
  papers,
  documents,
  payment,
  keeping,
  cases,
  sentFile,
  afterwards,
  mending,
  happened,
  kiosk,
  account,
  identity,
  profile,
  statistics,
  reading,
  refusing,
  verifying,
} as const

/** The English of the interface, by its Vietnamese sentence. Plain words, as one would say them across a desk. */
export const english = {
  ...shell,
  ...services,
  ...starting,
  ...forms,
  ...papers,
  ...documents,
  ...payment,
  ...keeping,
  ...cases,
  ...sentFile,
  ...afterwards,
  ...mending,
  ...happened,
  ...kiosk,
  ...account,
  ...identity,
  ...profile,
  ...statistics,
  ...reading,
  ...refusing,
  ...verifying,
}
