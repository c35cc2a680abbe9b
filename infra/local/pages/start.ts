import { html } from "hono/html";
import type { LocalText } from "#shared/kernel/text.ts";
import { layout } from "./layout.ts";

export type SignInChoice = {
  readonly personId: string;
  readonly name: string;
  /** What the person may do, such as "coördinator van Thuiszorg Verenigd". */
  readonly seats: readonly string[];
  readonly group: string;
  readonly to: string;
};

const button = (choice: SignInChoice) => html`<li><form method="post" action="/start/aanmelden">
  <input type="hidden" name="personId" value="${choice.personId}" /><input type="hidden" name="to" value="${choice.to}" />
  <button>${choice.name}<small>${choice.seats.join(", ") || "nog geen rol"}</small></button>
</form></li>`;

/** The first page on this machine: what this is, whom one can be, and what to try first. */
export const startPage = (choices: readonly SignInChoice[], world: LocalText | undefined, now: string) => {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return layout(
    "Beginnen",
    html`<h1>Wie wilt u zijn?</h1>
      <p>Dit is Sectorspiegel op uw eigen computer, met verzonnen mensen en organisaties. Niets gaat het internet op.
      ${world ? `U ziet de proefwereld “${world.nl}”.` : ""} De klok staat op ${now}.</p>
      <h2>Wat u kunt proberen</h2>
      <ol>
        <li>Meld u aan als Vera Bureau, start een ronde en kijk in het <a href="/start/post">postvak</a> naar de uitnodigingen.</li>
        <li>Meld u aan als een coördinator en vul de vragenlijst in, ook op een smal scherm of met alleen het toetsenbord.</li>
        <li>Zet de <a href="/start/klok">klok</a> na de sluitingstijd: de ronde sluit en de antwoorden worden veilig samengevat.</li>
        <li>Meld u <a href="/aanmelden">aan zoals het buiten deze computer gaat</a>: met een code uit het postvak, via de proeforganisatie of met een passkey.</li>
        <li>Laat Vera de vrijgave voorstellen en Bas haar bevestigen. Meld u dan aan als Cato Commissie.</li>
      </ol>
      ${groups.map(
        (group) =>
          html`<h2>${group}</h2><ul class="cast">${choices.filter((choice) => choice.group === group).map(button)}</ul>`,
      )}
      <p><small>Een andere proefwereld: stop en start opnieuw met <code>npm start -- --fresh --world NAAM</code>.</small></p>`,
  );
};
