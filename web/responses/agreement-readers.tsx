import { agreement } from "#shared/aggregation/agreement.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { readingClasses } from "#shared/questions/kind.ts";
import type { Stance } from "#shared/responses/response.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { agreementWords } from "./agreement-words.ts";
import type { Read } from "./answering.ts";

const icons = { position: "person", figure: "group", text: "person", confidential: "lock" } as const satisfies Record<
  string,
  IconName
>;

type Role = keyof ReturnType<typeof agreementWords>["role"];

const isRole = (role: string, roles: object): role is Role => Object.hasOwn(roles, role);

/** What is agreed for each sort of answer under the choice that is made, and the committee by name. */
export const AgreementReaders = ({
  asked,
  committee,
  stance,
}: Pick<Read, "asked" | "committee"> & { stance: Stance }) => {
  const language = useLanguage();
  const agreed = useWords(agreement);
  const say = useWords(agreementWords);
  return (
    <div className="agreement">
      <section aria-labelledby="afspraak">
        <h2 id="afspraak">{say.readers}</h2>
        <dl className="agreement-readers">
          {readingClasses.map((readBy) => (
            <div key={readBy}>
              <dt>
                <Icon name={stance === "unnamed" && readBy === "position" ? "group" : icons[readBy]} />
                {agreed.classes[readBy].what}
              </dt>
              <dd>{agreed.classes[readBy][stance]}</dd>
            </div>
          ))}
        </dl>
        <div className="agreement-aside">
          <p>{agreed.status}</p>
          <p>{agreed.promise}</p>
        </div>
      </section>
      <section aria-labelledby="commissie">
        <h2 id="commissie">{say.committee}</h2>
        {asked.readers && <p>{say.standsFor(inLanguage(asked.readers, language))}</p>}
        {committee.length === 0 ? (
          <p>{say.noCommittee}</p>
        ) : (
          <ul className="agreement-committee">
            {committee.map(({ name, role }) => (
              <li key={name}>
                {name}
                {isRole(role, say.role) && <span>, {say.role[role]}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
};
