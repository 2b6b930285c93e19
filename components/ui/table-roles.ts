/**
 * The roles that a table has by nature, written out: browsers that draw its rows as blocks on a narrow screen take
 * the natural ones away. They are spread, as the linter cannot know about that change of display.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
