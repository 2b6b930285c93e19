/**
 * The pages that have no English. They stay Vietnamese, with one line in English that says so. A page leaves this list
 * once all of its words go through `say` (docs/decisions/0017); those of the staff never do.
 */
export const vietnamesePages: readonly RegExp[] = [
  /^\/(can-bo|dev)(\/|$)/,
  // Their pictures are of Vietnamese screens.
  /^\/huong-dan\/./,
  // For whoever connects a system of the state.
  /^\/du-lieu-mo\/api$/,
]
