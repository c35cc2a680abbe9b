import type * as z from "zod/mini";
import { endOtherSessions, endOwnSession, readOwnSignIns, signOut } from "#shared/identity/operations.ts";
import { readOwnPasskeys, removePasskey } from "#shared/identity/passkey-operations.ts";
import { call } from "../../api/call.ts";
import { element } from "../element.ts";
import { drawPage } from "../frame.ts";
import { language } from "../language.ts";
import { goOn, wish } from "../onwards.ts";
import { heading } from "../parts.ts";
import type { Outcome } from "../passkey.ts";
import { button, signInLink, told } from "./own-parts.ts";
import { type OwnWords, ownWords } from "./own-words.ts";
import { passkeyList } from "./passkey-list.ts";
import { sessionList } from "./session-list.ts";
import "./own.css";

export type Sessions = z.output<typeof readOwnSignIns.reply>["sessions"];
export type Passkeys = z.output<typeof readOwnPasskeys.reply>;

type Phrase = (say: OwnWords) => string;
type State = {
  read: { readonly sessions: Sessions; readonly passkeys: Passkeys } | "reading" | "unreached" | "signed-out";
  /** What was done, or why it was not. */
  said: { readonly tone: "success" | "error"; readonly words: Phrase } | undefined;
  /** The passkey about which it is asked whether one is sure. */
  sure: string | undefined;
  busy: boolean;
};

const wrongWords =
  (code: string | undefined): Phrase =>
  (say) =>
    say.wrongs[(code ?? "unreached") as keyof OwnWords["wrongs"]] ?? say.failed;

/** One's own sign-ins and passkeys, each to be ended or removed. */
export const showOwn = async (): Promise<void> => {
  const state: State = { read: "reading", said: undefined, sure: undefined, busy: false };
  const set = (change: Partial<State>): void => {
    Object.assign(state, change);
    draw();
  };
  const read = async (): Promise<void> => {
    const [sessions, passkeys] = await Promise.all([call(readOwnSignIns, {}), call(readOwnPasskeys, {})]);
    if (sessions.ok && passkeys.ok)
      return set({ read: { sessions: sessions.value.sessions, passkeys: passkeys.value }, busy: false });
    const refused = [sessions, passkeys].some(
      (one) => !one.ok && !one.unreached && one.refusal.code === "not-signed-in",
    );
    set({ read: refused ? "signed-out" : "unreached", busy: false });
  };
  /** Does one thing, says what came of it, and reads everything anew. */
  const act = async (work: () => Promise<{ ok: boolean; refusal?: { code: string } }>, done: Phrase): Promise<void> => {
    if (state.busy) return;
    set({ busy: true, said: undefined, sure: undefined });
    const reply = await work();
    state.said = reply.ok
      ? { tone: "success", words: done }
      : { tone: "error", words: wrongWords(reply.refusal?.code) };
    await read();
    document.getElementById("said")?.focus();
  };
  const byPasskey = async (work: (all: typeof import("../passkey.ts")) => Promise<Outcome>): Promise<void> => {
    const strongBefore = typeof state.read === "object" && !state.read.passkeys.needed;
    await act(
      async () => {
        const outcome = await work(await import("../passkey.ts"));
        if (outcome.is !== "done")
          return { ok: false, refusal: { code: outcome.is === "refused" ? outcome.code : outcome.is } };
        if (!strongBefore) goOn(outcome.reply);
        return { ok: true };
      },
      (say) => say.done.added,
    );
  };
  const leave = async (): Promise<void> => {
    await call(signOut, {});
    location.replace("/aanmelden");
  };

  const content = (say: OwnWords): readonly (Node | undefined)[] => {
    if (state.read === "reading") return [element("p", { role: "status" }, say.loading)];
    if (state.read === "signed-out") return [told("warning", say.notSignedIn), signInLink(say.signIn, wish())];
    if (state.read === "unreached") return [told("error", say.notRead), button(say.again, read, "primary")];
    const { sessions, passkeys } = state.read;
    return [
      passkeys.needed ? needed(say, passkeys) : undefined,
      passkeyList(say, language(), passkeys, {
        sure: state.sure,
        ask: (sure) => set({ sure }),
        make: () => byPasskey(({ makePasskey }) => makePasskey()),
        remove: (passkey) =>
          act(
            () => call(removePasskey, { params: { passkey } }),
            (own) => own.done.removed,
          ),
      }),
      sessionList(say, language(), sessions, {
        end: (sessionId) =>
          act(
            () => call(endOwnSession, { params: { sessionId } }),
            (own) => own.done.ended,
          ),
        endOthers: () =>
          act(
            () => call(endOtherSessions, {}),
            (own) => own.done.othersEnded,
          ),
      }),
      element(
        "p",
        { class: "own-ways" },
        passkeys.needed ? undefined : element("a", { class: "button", "data-look": "primary", href: "/" }, say.onwards),
        button(say.signOut, leave),
      ),
    ];
  };
  const needed = (say: OwnWords, { passkeys }: Passkeys): HTMLElement =>
    passkeys.length === 0
      ? told(
          "warning",
          say.needed,
          say.neededWhat,
          button(say.add, () => byPasskey((all) => all.makePasskey()), "primary"),
        )
      : told(
          "warning",
          say.neededThere,
          say.neededThereWhat,
          button(say.usePasskey, () => byPasskey((all) => all.signInByPasskey()), "primary"),
        );

  const draw = (): void => {
    const say = ownWords(language());
    const said = state.said && told(state.said.tone, state.said.words(say));
    const status = element("div", { id: "said", role: "status", tabindex: "-1" }, said);
    const page = element("div", { class: "own", "aria-busy": String(state.busy) });
    page.append(heading(say.title, say.lead), status, ...content(say).filter((one) => one !== undefined));
    drawPage(say.title, page, draw);
  };
  draw();
  await read();
};
