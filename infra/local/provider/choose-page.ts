import { html } from "hono/html";
import { layout } from "../pages/layout.ts";
import { type Account, choosePath } from "./configuration.ts";

/** Where a real house would ask for a password. */
export const choosePage = (uid: string, accounts: readonly Account[]) =>
  layout(
    "Proeforganisatie",
    html`<h1>Aanmelden bij de proeforganisatie</h1>
      <p>Zo doet de aanmelddienst van een echte organisatie het ook: zij vraagt wie u bent en zegt het tegen Sectorspiegel. Hier hoeft u alleen te kiezen.</p>
      <form method="post" action="${choosePath}/${uid}">
        <p><label style="font-weight:400"><input type="checkbox" name="second" value="yes" checked style="min-height:0" /> Met een tweede factor, zoals een code op uw telefoon</label></p>
        <ul class="cast">${accounts.map(
          ({ name, email }) =>
            html`<li><button name="account" value="${email}">${name}<small>${email}</small></button></li>`,
        )}</ul>
      </form>`,
  );
