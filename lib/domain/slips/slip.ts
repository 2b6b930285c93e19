/** A blank of a legal form: what stands in it, or null where the form is left to be filled in by hand. */
export type Blank = { readonly label: string; readonly value: string | null }

export type SlipColumn = {
  readonly label: string
  /** Of the width; the shares of a table are added up. */
  readonly share: number
  /** Set right, so that their places stand under one another. */
  readonly figures?: true
}

export type SlipPart =
  /** Blanks of one line, in the order of the form. */
  | { readonly kind: 'blanks'; readonly blanks: readonly Blank[]; readonly strong?: true }
  | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      /** Null where the table speaks for itself. */
      readonly label: string | null
      readonly columns: readonly SlipColumn[]
      /** A cell may hold several lines. */
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'sentence'; readonly text: string }

export type Signature = {
  /** In which capacity, e.g. 'NGƯỜI TIẾP NHẬN HỒ SƠ'. */
  readonly role: string
  /** What stands in brackets below: that it is to be signed, or why it is not. */
  readonly hint: string
  readonly name: string | null
}

/** The code of a file, printed as bar code, and the page that tells how it stands, printed as QR code. */
export type Reference = {
  readonly label: string
  readonly code: string
  /** On the portal, whose own address is known where the paper is drawn. */
  readonly path: string
}

/** What stands on the copy of the person alone, who has no page of their file to read it on. */
export type PersonsCopy = {
  /** On the portal: where they say how satisfied they are with what the slip is about. */
  readonly ratingPath: string | null
  /** "KQ-ABCDE-FGHJK". */
  readonly collectionCode: string | null
}

/** What a slip of the desk says, in the order in which it says it. Plain data; how it looks is not decided here. */
export type Slip = {
  /** The number of the legal form and where it stands; null for a slip without an official form. */
  readonly form: { readonly number: string; readonly issuedWith: string } | null
  readonly authority: string
  readonly desk: string
  /** With its sign, "12/BPTNTKQ"; null for a paper that is not numbered. */
  readonly number: string | null
  readonly placeAndDate: string
  readonly title: string
  readonly subtitle: string | null
  /** One page or more for each, the person's last; a slip without copies has one. */
  readonly copies: readonly string[]
  readonly reference: Reference
  readonly parts: readonly SlipPart[]
  readonly signatures: readonly Signature[]
  readonly notes: readonly string[]
  readonly personsCopy?: PersonsCopy | undefined
}
