import type { Id } from "#shared/kernel/id.ts";
import type { Language } from "#shared/kernel/text.ts";
import { element } from "../element.ts";
import type { Sessions } from "./own-page.ts";
import { button, moment } from "./own-parts.ts";
import type { OwnWords } from "./own-words.ts";

type Acts = { readonly end: (sessionId: Id<"session">) => unknown; readonly endOthers: () => unknown };

/** Where one is signed in, in words by which one knows one's own devices. */
export const sessionList = (say: OwnWords, language: Language, sessions: Sessions, acts: Acts): HTMLElement => {
  const items = sessions.map(({ sessionId, device, by, startedAt, seenAt, endsAt, here }) => {
    const name = device === "" ? say.unknownDevice : device;
    return element(
      "li",
      { class: "own-item" },
      element(
        "div",
        {},
        element("h3", {}, here ? `${name} (${say.here})` : name),
        element("p", {}, say.since(say.by[by], moment(startedAt, language))),
        element("p", {}, `${say.lastSeen(moment(seenAt, language))}. ${say.endsAt(moment(endsAt, language))}.`),
      ),
      here ? undefined : button(say.end, () => acts.end(sessionId), "secondary", say.endThis(name)),
    );
  });
  const others = sessions.some(({ here }) => !here);
  return element(
    "section",
    { "aria-labelledby": "sessions", class: "own-section" },
    element("h2", { id: "sessions" }, say.sessions),
    element("ul", { class: "own-list" }, ...items),
    element("p", { class: "field-help" }, others ? say.endOthersWhat : say.nowhereElse),
    others ? button(say.endOthers, acts.endOthers) : undefined,
  );
};
