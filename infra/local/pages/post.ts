import { html } from "hono/html";
import type { SentMail } from "../mailbox.ts";
import { layout } from "./layout.ts";

/** Every message the product "sent" on this machine, newest first, with working links. */
export const postPage = (mails: readonly SentMail[], shownTime: (at: string) => string) =>
  layout(
    "Postvak",
    html`<h1>Postvak</h1>
      <p>${mails.length === 0 ? "Er is nog niets verstuurd. Start een ronde, dan ziet u hier de uitnodigingen." : `${mails.length} berichten, de nieuwste bovenaan.`}</p>
      ${mails.map(
        (mail) => html`<article>
          <h2>${mail.subject}</h2>
          <small>Aan ${mail.to.name} (${mail.to.email}), ${shownTime(mail.at)}</small>
          <pre>${mail.text.split(/(https?:\/\/\S+)/).map((part) => (/^https?:\/\//.test(part) ? html`<a href="${part}">${part}</a>` : part))}</pre>
        </article>`,
      )}`,
  );
