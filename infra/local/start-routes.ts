import { Hono } from "hono";
import { readCaller } from "#functions/access/store.ts";
import { idOf } from "#shared/kernel/id.ts";
import type { SeatRole } from "#shared/kernel/operation.ts";
import type { LocalText } from "#shared/kernel/text.ts";
import { type Instant, instantOf, localTimeAt, zone } from "#shared/kernel/time.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { castOrganisations } from "./cast/organisations.ts";
import { committee, secretaries, staff } from "./cast/people.ts";
import { clockPage } from "./pages/clock.ts";
import { postPage } from "./pages/post.ts";
import { type SignInChoice, startPage } from "./pages/start.ts";
import type { Product } from "./product.ts";

const shown = (at: Instant): string =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: zone, dateStyle: "full", timeStyle: "short" }).format(new Date(at));

/** The cast by group, with where each begins. */
const groups = [
  { group: "Bureau", to: "/bureau/rondes", people: staff },
  { group: "Commissie", to: "/commissie/rondes", people: committee },
  { group: "Sectortafels", to: "/tafel/rondes", people: secretaries },
  { group: "Organisaties", to: "/invullen", people: castOrganisations.map(({ coordinator }) => coordinator) },
] as const;

/** Sign-in by a click, the mailbox and the clock. Only the local start mounts these; no deployed bundle contains them. */
export const startRoutes = (product: Product, world: () => LocalText | undefined): Hono => {
  const app = new Hono();
  app.get("/start", async (context) =>
    context.html(startPage(await choicesOf(product), world(), shown(product.clock.now()))),
  );
  app.post("/start/aanmelden", async (context) => {
    const form = await context.req.formData();
    const person = idOf("person").safeParse(form.get("personId"));
    const to = String(form.get("to") ?? "/");
    if (!person.success || !groups.some((group) => group.to === to)) return context.redirect("/start");
    context.header("set-cookie", await product.sessions.signIn(person.data));
    return context.redirect(to, 303);
  });
  app.post("/start/afmelden", async (context) => {
    context.header("set-cookie", await product.sessions.signOut(context.req.raw));
    return context.redirect("/start", 303);
  });
  app.get("/start/post", (context) => context.html(postPage(product.mailbox.all(), shown)));
  app.get("/start/klok", (context) => context.html(pageOfClock(product)));
  app.post("/start/klok", async (context) => {
    const to = String((await context.req.formData()).get("to") ?? "");
    if (to === "") product.clock.reset();
    else {
      const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(to) ? instantOf(to) : undefined;
      if (!moment?.ok) return context.html(pageOfClock(product, "Die tijd bestaat niet op de klok in Nederland."), 422);
      product.clock.set(moment.value);
    }
    await product.followers.settle();
    return context.redirect("/start/klok", 303);
  });
  return app;
};

const pageOfClock = ({ clock }: Product, problem?: string) =>
  clockPage(shown(clock.now()), localTimeAt(clock.now()), clock.isMoved(), problem);

const roleNames: Partial<Record<SeatRole, string>> = {
  "office-owner": "medewerker van het bureau",
  "office-colleague": "collega van het bureau",
  "table-secretary": "secretaris van de sectortafel",
  coordinator: "coördinator",
  ...roundWords("nl").roles,
};

const choicesOf = async (product: Product): Promise<readonly SignInChoice[]> => {
  const choices: SignInChoice[] = [];
  for (const { group, to, people } of groups)
    for (const { name, email } of people) {
      const personId = await product.personWith(email);
      if (personId === undefined) continue;
      const seats = (await readCaller(product.ports, personId))?.seats ?? [];
      const organisation = castOrganisations.find((one) => one.coordinator.email === email)?.name;
      const roles = [...new Set(seats.map((seat) => roleNames[seat.role] ?? seat.role))];
      choices.push({ personId, name, group, to, seats: organisation === undefined ? roles : [organisation] });
    }
  return choices;
};
