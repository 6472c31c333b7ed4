/**
 * Rows as a CSV text after RFC 4180: fields with a comma, a quotation mark or a line break stand in
 * quotation marks, lines end in CR LF.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises. A
 * number keeps its sign: it is what it says. Its typographic minus becomes the one that spreadsheets read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `${cells.map((cell) => quoted(safeCell(cell))).join(",")}\r\n`)
    .join("");
}

/** A sign, digits with their separators, perhaps a per cent sign: nothing that could call a function. */
const signedNumber = /^[+\-−]\d[\d.,\u0020\u00a0\u202f]*%?$/;

/** What makes a spreadsheet read a cell as a formula, also in full width and after white space that it trims. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function safeCell(cell: string): string {
  if (signedNumber.test(cell)) return cell.replace("−", "-");
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
