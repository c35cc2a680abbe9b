import { returnFromProvider } from "#shared/identity/provider-operations.ts";
import { call } from "../api/call.ts";
import { element } from "./element.ts";
import { enter, wordsFor } from "./entering.ts";
import { drawPage } from "./frame.ts";
import { language } from "./language.ts";
import { goOn } from "./onwards.ts";
import { heading } from "./parts.ts";
import { signInWords } from "./words.ts";

/** Hands on what a provider sent along; what it said leaves the address bar at once. */
export const comeBack = async (said: string): Promise<void> => {
  const draw = () => {
    const say = signInWords(language());
    drawPage(say.title, element("div", { class: "sign-in", role: "status" }, heading(say.returning, say.busy)), draw);
  };
  draw();
  const reply = await call(returnFromProvider, { body: { said } });
  if (reply.ok) return goOn(reply.value);
  history.replaceState(null, "", "/aanmelden");
  enter(undefined, wordsFor(reply.unreached ? undefined : reply.refusal.code));
};
