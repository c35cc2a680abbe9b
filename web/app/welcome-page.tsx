import { committeeRoles, officeRoles, respondentRoles, tableRoles } from "#shared/access/policy.ts";
import type { SeatRole } from "#shared/kernel/operation.ts";
import { Anchor } from "../ui/anchor.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { Loaded } from "./loaded.tsx";
import { useSession } from "./session.ts";
import { appWords } from "./words.ts";

/** The front door: what this is, and for whoever is signed in, where they can go. */
export const WelcomePage = () => {
  const say = useWords(appWords);
  const session = useSession();
  const places: readonly { roles: readonly SeatRole[]; href: string; label: string; what: string }[] = [
    { roles: respondentRoles, href: "/invullen", label: say.answering, what: say.answeringWhat },
    { roles: officeRoles, href: "/bureau", label: say.office, what: say.officeWhat },
    { roles: tableRoles, href: "/tafel", label: say.table, what: say.tableWhat },
    { roles: committeeRoles, href: "/commissie", label: say.committee, what: say.committeeWhat },
  ];
  return (
    <Stack gap="large">
      <PageHeading lead={say.welcomeLead}>{say.welcome}</PageHeading>
      <Loaded query={session}>
        {({ person, seats }) => {
          const mine = places.filter(({ roles }) => seats.some((seat) => roles.includes(seat.role)));
          if (person === null)
            return (
              <Notice tone="info" heading={say.notSignedIn}>
                <p>{say.notSignedInWhat}</p>
                <p>
                  <a href="/aanmelden">{say.signIn}</a>
                </p>
              </Notice>
            );
          return (
            <section aria-labelledby="places">
              <h2 id="places">{say.yourPlaces}</h2>
              <ul className="plain-list">
                {mine.map(({ href, label, what }) => (
                  <li key={href}>
                    {/* The respondent's page is a page of its own, so the browser follows this link itself. */}
                    {href === "/invullen" ? <a href={href}>{label}</a> : <Anchor href={href}>{label}</Anchor>}
                    <br />
                    {what}
                  </li>
                ))}
              </ul>
            </section>
          );
        }}
      </Loaded>
    </Stack>
  );
};
