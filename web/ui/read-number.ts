import type { Language } from "#shared/kernel/text.ts";

/** What a person meant by what stands in a number field. */
export type NumberReading =
  | { readonly is: "empty" }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "unread"; readonly text: string };

const plain = /^[+-]?\d+(\.\d+)?$/;

/** Signs people put around a number, and the blanks that paste brings along. */
const bare = (text: string): string => text.replace(/[\s€%]/g, "").replace("−", "-");

const grouped = (thousands: string): RegExp => new RegExp(`^[+-]?\\d{1,3}(\\${thousands}\\d{3})+$`);

/**
 * Reads a number as it is written in the language of the page: `1.234,5` in Dutch, `1,234.5` in English. The other
 * language's decimal sign is understood where it cannot be a thousands sign (`12.5`), because keyboards have only one.
 */
export const readNumber = (text: string, language: Language): NumberReading => {
  const thousands = language === "nl" ? "." : ",";
  const decimal = language === "nl" ? "," : ".";
  const typed = bare(text);
  if (typed === "") return text.trim() === "" ? { is: "empty" } : { is: "unread", text };

  const [whole = "", ...fractions] = typed.split(decimal);
  const fraction = fractions[0];
  const wholeRead = grouped(thousands).test(whole)
    ? whole.replaceAll(thousands, "")
    : fraction === undefined
      ? whole.replace(thousands, ".")
      : whole;
  const read = fraction === undefined ? wholeRead : `${wholeRead === "" ? "0" : wholeRead}.${fraction}`;
  const value = Number(read);
  return fractions.length <= 1 && plain.test(read) && Number.isFinite(value)
    ? { is: "number", value: value + 0 }
    : { is: "unread", text };
};
