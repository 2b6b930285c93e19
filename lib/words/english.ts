import { services } from './english/services.ts'
import { shell } from './english/shell.ts'

/**
 * The English of the interface, by its Vietnamese sentence. Plain words, as one would say them across a desk. A part
 * has a file for a part of the house; no sentence stands in two.
 */
export const english = { ...shell, ...services }
