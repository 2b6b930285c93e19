/** The provinces and communes of today, and what became of the communes before. Names as officially written, type first. */
export type UnitCatalogue = {
  /** Kept with everything that was recognised by it. */
  readonly version: string
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
  readonly communes: readonly {
    readonly code: string
    readonly name: string
    readonly province: string
  }[]
  /** The communes of the three levels that ended on 1 July 2025. */
  readonly formers: readonly {
    readonly commune: string
    readonly district: string
    readonly province: string
    /** The communes of today that have its land: several where it was divided. */
    readonly now: readonly string[]
  }[]
}
