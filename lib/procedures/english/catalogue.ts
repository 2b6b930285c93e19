import type { EnglishName } from '#lib/domain/procedure/english.ts'

/** Every service by its national code. Plain English for finding one's way; not official translations. */
export const englishNames: Readonly<Record<string, EnglishName>> = {
  '2.000488': {
    shortName: 'Criminal record certificate',
    what: 'Shows whether a person has a criminal record, and whether a court has banned them from holding office in, setting up or running a business or a cooperative.',
  },
  '2.001417': {
    shortName: 'Criminal record certificate for a public body',
    what: 'For state bodies and political organisations that need a certificate about somebody, to manage their staff or businesses.',
  },
  '2.000505': {
    shortName: 'Criminal record certificate for an investigation or trial',
    what: 'For investigators, prosecutors and courts that need a certificate for a criminal case.',
  },
  '1.005136': {
    shortName: 'Confirmation of Vietnamese nationality',
    what: 'Confirms that a person has Vietnamese nationality. For people who are in Vietnam.',
  },
  '2.001895': {
    shortName: 'Confirmation of Vietnamese origin',
    what: 'Confirms that a foreign national is of Vietnamese origin.',
  },
  '1.002010': {
    shortName: 'Register a lawyers’ organisation',
    what: 'Registers a new law office or law company, so that it can begin to work.',
  },
  '1.002032': {
    shortName: 'Change the registration of a lawyers’ organisation',
    what: 'Changes what is registered about a law office or law company, such as its name or address.',
  },
  '1.002055': {
    shortName: 'Change the legal representative of a law office or a law company with one member',
    what: 'Registers a new legal representative.',
  },
  '1.002079': {
    shortName: 'Change the legal representative of a law company with several members or partners',
    what: 'Registers a new legal representative.',
  },
  '1.002099': {
    shortName: 'Register a branch of a lawyers’ organisation',
    what: 'Registers a branch, so that it can begin to work.',
  },
  '1.002153': {
    shortName: 'Register to practise law on one’s own',
    what: 'For lawyers who work under an employment contract instead of in a lawyers’ organisation.',
  },
  '1.002181': {
    shortName: 'Register a foreign law firm or its branch',
    what: 'Registers a branch of a foreign law firm, or a foreign law company, that is licensed to work in Vietnam.',
  },
  '1.002198': {
    shortName: 'Change the registration of a foreign law firm or its branch',
    what: 'Changes what is registered about a foreign law company or branch.',
  },
  '1.000627': {
    shortName: 'Register a legal advice centre',
    what: 'Registers a legal advice centre, so that it can begin to work.',
  },
  '1.000614': {
    shortName: 'Register a branch of a legal advice centre',
    what: 'Registers a branch, so that it can begin to work.',
  },
  '1.000588': {
    shortName: 'Change the registration of a legal advice centre or its branch',
    what: 'Changes what is registered about a legal advice centre or a branch.',
  },
  '1.000426': {
    shortName: 'Legal consultant card',
    what: 'The card with which a legal consultant works for a legal advice centre.',
  },
  '1.000404': {
    shortName: 'Withdraw a legal consultant card',
    what: 'Withdraws the card of somebody who is no longer a legal consultant.',
  },
  '1.000390': {
    shortName: 'Replace a legal consultant card',
    what: 'A new card in place of one that is lost or damaged.',
  },
  '2.001815': {
    shortName: 'Auctioneer card',
    what: 'The card with which an auctioneer runs auctions for an auction organisation.',
  },
  '2.001807': {
    shortName: 'Replace an auctioneer card',
    what: 'A new card in place of one that is lost or damaged.',
  },
  '2.001395': {
    shortName: 'Register an auction firm',
    what: 'Registers a new firm for property auctions, so that it can begin to work.',
  },
  '2.001333': {
    shortName: 'Change the registration of an auction firm',
    what: 'Changes what is registered about an auction firm, such as its name or address.',
  },
  '1.001756': {
    shortName: 'Register to practise as a notary, and notary card',
    what: 'Registers a notary at a notary office and issues the notary’s card.',
  },
  '1.001799': {
    shortName: 'Replace a notary card',
    what: 'A new card in place of one that is lost or damaged.',
  },
  '1.001071': {
    shortName: 'Register a notary traineeship',
    what: 'Registers a person as a trainee at a notary organisation.',
  },
  '2.000789': {
    shortName: 'Register a notary office',
    what: 'Registers a new notary office, so that it can begin to work.',
  },
  '2.000635': {
    shortName: 'Certified copy of a civil status record',
    what: 'A copy of an extract from the register of births, marriages or deaths.',
  },
}
