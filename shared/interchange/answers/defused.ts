/** What a spreadsheet may take for the beginning of a formula, whatever invisible stands before it. */
const formula = /^'*[\s\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** A text that no spreadsheet takes for a formula; `fused` gives back exactly what it was. */
export const defused = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const fused = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
