import { ownSignIns } from "#shared/identity/way-in.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { shownDayShort, shownTime } from "../../ui/shown.ts";
import { element } from "../element.ts";

export const told = (tone: string, words: string, ...more: readonly (string | Node)[]): HTMLElement =>
  element(
    "div",
    { class: "notice", "data-tone": tone },
    element("p", { class: "notice-heading" }, words),
    ...more.map((one) => element("div", { class: "notice-body" }, one)),
  );

/** @param label for who does not see beside what it stands */
export const button = (words: string, act: () => unknown, look = "secondary", label?: string): HTMLElement =>
  element(
    "button",
    {
      ...{ type: "button", class: "button", click: () => void act() },
      "data-look": look,
      ...(label !== undefined && { "aria-label": label }),
    },
    words,
  );

/** To the way in, and back to here or to what was wished for. */
export const signInLink = (words: string, wished: string = ownSignIns): HTMLElement =>
  element(
    "a",
    { class: "button", "data-look": "primary", href: `/aanmelden?naar=${encodeURIComponent(wished)}` },
    words,
  );

/** `14 januari, 10:03`. */
export const moment = (at: Instant, language: Language): string =>
  `${shownDayShort(at, language)}, ${shownTime(at, language)}`;
