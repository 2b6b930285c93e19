/** Why a file is not taken, found in its content. */
export type Flaw =
  | 'empty'
  /** None of the kinds that are taken. */
  | 'wrongType'
  /** Not whole, or so damaged that no program reads it. */
  | 'broken'
  /** More pixels than anybody needs to read a paper, or content that unpacks into far more than it is. */
  | 'tooManyPixels'
  /** A PDF that asks for a password. */
  | 'encrypted'
  /** A PDF that runs programs, carries other files or a form that only one maker's program draws. */
  | 'active'
  /** Something else besides a paper: a web page, an archive. */
  | 'disguised'
