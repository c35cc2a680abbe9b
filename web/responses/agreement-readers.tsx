import { Icon, type IconName } from "../ui/icon.tsx";
import { useWords } from "../ui/language.tsx";
import { agreementWords } from "./agreement-words.ts";
import type { Read } from "./answering.ts";

const classes = [
  { what: "position", who: "positionNamed", icon: "person" },
  { what: "figure", who: "figureBoth", icon: "group" },
  { what: "text", who: "textNamed", icon: "person" },
  { what: "confidential", who: "confidentialBoth", icon: "lock" },
] as const satisfies readonly { what: string; who: string; icon: IconName }[];

type Role = keyof ReturnType<typeof agreementWords>["role"];

const isRole = (role: string, roles: object): role is Role => Object.hasOwn(roles, role);

/** What is agreed for each sort of answer, and the committee by name. */
export const AgreementReaders = ({ committee }: Pick<Read, "committee">) => {
  const say = useWords(agreementWords);
  return (
    <div className="agreement">
      <section aria-labelledby="afspraak">
        <h2 id="afspraak">{say.readers}</h2>
        <dl className="agreement-readers">
          {classes.map(({ what, who, icon }) => (
            <div key={what}>
              <dt>
                <Icon name={icon} />
                {say[what]}
              </dt>
              <dd>{say[who]}</dd>
            </div>
          ))}
        </dl>
        <p className="agreement-aside">{say.association}</p>
      </section>
      <section aria-labelledby="commissie">
        <h2 id="commissie">{say.committee}</h2>
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
