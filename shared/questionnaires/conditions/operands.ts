import { type Listing, type Literal, type Operand, reservedWords, type Sign, signs } from "./condition.ts";
import type { Reader } from "./reader.ts";
import { unquoted } from "./tokens.ts";

/** One side of a comparison. In a row, names are the row's fields. */
export const operand = (reader: Reader, inRow: boolean): Operand => {
  const { is, as: id, at } = reader.next();
  if (is === "name" && id === "count" && reader.afterNext().as === "(")
    return { is: "count", ...countedId(reader, inRow) };
  if (is === "name" && !reservedWords.includes(id)) {
    reader.take();
    return { is: inRow ? "field" : "answer", id, at };
  }
  return literal(reader);
};

const literal = (reader: Reader): Literal => {
  const { is, as, at } = reader.next();
  const value =
    is === "text"
      ? unquoted(as)
      : is === "number"
        ? Number(as) + 0 // no minus nought
        : is === "name" && (as === "true" || as === "false")
          ? as === "true"
          : reader.fail("value-missing");
  reader.take();
  return { is: "literal", value, at };
};

/** What `in` looks in: a written list, or the ticks of a question. */
export const listing = (reader: Reader, inRow: boolean): Listing => {
  const { is, as: id, at } = reader.take();
  if (is === "name" && !reservedWords.includes(id)) {
    return inRow ? reader.fail("only-fields-in-rows", { is, as: id, at }) : { is: "answer", id, at };
  }
  if (id !== "[" || is !== "sign") reader.fail("value-missing", { is, as: id, at });
  const of = [literal(reader)];
  while (reader.took(",")) of.push(literal(reader));
  if (!reader.took("]")) reader.fail("bracket-missing");
  return { is: "list", of, at };
};

/** The question in `answered(…)` or `count(…)`. */
export const countedId = (reader: Reader, inRow: boolean): { readonly id: string; readonly at: number } => {
  if (inRow) reader.fail("only-fields-in-rows");
  reader.take();
  reader.take();
  const { is, as: id, at } = reader.take();
  if (is !== "name") reader.fail("name-missing", { is, as: id, at });
  if (!reader.took(")")) reader.fail("bracket-missing");
  return { id, at };
};

export const signAfter = (reader: Reader): Sign => {
  const sign = signs.find((one) => reader.next().is === "sign" && reader.next().as === one);
  if (sign === undefined) return reader.fail("comparison-missing");
  reader.take();
  return sign;
};
