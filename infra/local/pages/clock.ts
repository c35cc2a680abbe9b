import { html } from "hono/html";
import { layout } from "./layout.ts";

/** Moves this machine's clock, so that one need not wait three weeks for a deadline. */
export const clockPage = (shownNow: string, localNow: string, moved: boolean, problem?: string) =>
  layout(
    "Klok",
    html`<h1>De klok staat op ${shownNow}</h1>
      <p>Zet de klok vooruit om te zien wat er gebeurt als een ronde opent of sluit. ${moved ? "De klok is verzet." : ""}</p>
      ${problem ? html`<p role="alert"><strong>${problem}</strong></p>` : ""}
      <form method="post" action="/start/klok">
        <label for="to">Nieuwe tijd (Nederland)</label>
        <input id="to" name="to" type="datetime-local" value="${localNow}" required />
        <p><button class="main">Zet de klok</button></p>
      </form>
      <form method="post" action="/start/klok"><input type="hidden" name="to" value="" /><p><button class="main">Zet terug op de echte tijd</button></p></form>`,
  );
