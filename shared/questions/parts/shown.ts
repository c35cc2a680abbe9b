import type { LocalText } from "../../kernel/text.ts";

const numbers = (decimals: number) => {
  const places = { maximumFractionDigits: decimals };
  return { nl: new Intl.NumberFormat("nl-NL", places), en: new Intl.NumberFormat("en-GB", places) };
};

/** A number as each language writes it, with its unit behind it: `1.250 vacatures`, `1,250 vacancies`, `12%`. */
export const shownFigure = (value: number, decimals: number, unit?: LocalText): LocalText => {
  const { nl, en } = numbers(decimals);
  const behind = (word: string | undefined) => (word === undefined ? "" : word === "%" ? "%" : ` ${word}`);
  return { nl: nl.format(value) + behind(unit?.nl), en: en.format(value) + behind(unit?.en ?? unit?.nl) };
};

/** An option with the words of one's own behind it. */
export const withWords = (label: LocalText, words: string | undefined): LocalText =>
  words === undefined ? label : { nl: `${label.nl}: ${words}`, en: `${label.en ?? label.nl}: ${words}` };

const days = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });

/** A calendar day as each language writes it: `14 januari 2027`. */
export const shownDay = (day: string): LocalText => {
  const at = new Date(`${day}T00:00:00.000Z`);
  return { nl: days("nl-NL").format(at), en: days("en-GB").format(at) };
};
