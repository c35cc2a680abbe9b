import { chooseSeats, readOwnSeats } from "#shared/identity/operations.ts";
import { call } from "../../api/call.ts";
import { element } from "../element.ts";
import { drawPage } from "../frame.ts";
import { language } from "../language.ts";
import { heading } from "../parts.ts";
import { button, signInLink, told } from "./own-parts.ts";
import { type OwnWords, ownWords } from "./own-words.ts";
import "./own.css";

type Choices = Awaited<ReturnType<typeof readChoices>>;

const readChoices = async () => {
  const reply = await call(readOwnSeats, {});
  if (reply.ok) return reply.value.choices;
  return !reply.unreached && reply.refusal.code === "not-signed-in" ? "signed-out" : "unreached";
};

const called = (say: OwnWords, { acting, name }: { readonly acting: string; readonly name?: string | undefined }) => {
  if (acting.startsWith("organisation")) return name ?? say.organisation;
  return say.kinds[acting as keyof OwnWords["kinds"]] ?? say.otherKind;
};

/** For whom one acts, to be changed: from then on every page is about that one alone. */
export const showSwitch = async (): Promise<void> => {
  let choices: Choices | "reading" = "reading";
  let failed = false;

  const choose = async (acting: string): Promise<void> => {
    const reply = await call(chooseSeats, { body: { acting } });
    if (reply.ok) return location.replace(reply.value.to);
    failed = true;
    choices = await readChoices();
    draw();
  };
  const content = (say: OwnWords): readonly (Node | undefined)[] => {
    if (choices === "reading") return [element("p", { role: "status" }, say.loading)];
    if (choices === "signed-out") return [told("warning", say.notSignedIn), signInLink(say.signIn)];
    if (choices === "unreached") return [told("error", say.notRead), button(say.again, showSwitch, "primary")];
    if (choices.length < 2) return [element("p", {}, say.onlyOne)];
    const items = choices.map((one) =>
      element(
        "li",
        { class: "own-item" },
        element("div", {}, element("h2", {}, called(say, one)), one.now ? element("p", {}, say.now) : undefined),
        button(say.actFor(called(say, one)), () => choose(one.acting), one.now ? "secondary" : "primary"),
      ),
    );
    return [element("ul", { class: "own-list" }, ...items)];
  };
  const draw = (): void => {
    const say = ownWords(language());
    const status = element("div", { role: "status" }, failed ? told("error", say.failed) : undefined);
    const page = element("div", { class: "own" }, heading(say.switchTitle, say.switchLead), status);
    page.append(...content(say).filter((one) => one !== undefined));
    drawPage(say.switchTitle, page, draw);
  };
  draw();
  choices = await readChoices();
  draw();
};
