/** Who signs: the person by whom, and the authority for which, in this order. */
export type Signatories = {
  readonly person: { readonly accountId: string; readonly name: string }
  readonly unit: { readonly code: string; readonly name: string }
}

/** Signs finished PDFs with the keys of signatories and the seals of authorities. */
export type Signing = {
  /**
   * Signs as PAdES (ETSI EN 319 142-1), first the person, then the authority, each over everything before it. The same
   * file, people and moment give the same bytes where keys are RSA and no time stamp is taken.
   *
   * @throws where a key is missing or the time stamp cannot be had
   */
  readonly sign: (pdf: Uint8Array, by: Signatories, at: Temporal.Instant) => Promise<Uint8Array>
  /** The certificates (DER) to which every signature of ours leads. */
  readonly roots: () => Promise<readonly Uint8Array<ArrayBuffer>[]>
}
