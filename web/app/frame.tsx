import { Outlet, useRouterState } from "@tanstack/react-router";
import { Account, ActingContext } from "../ui/account.tsx";
import { Footer } from "../ui/footer.tsx";
import { Header, type NavItem } from "../ui/header.tsx";
import { useWords } from "../ui/language.tsx";
import { Page } from "../ui/page.tsx";
import { useSession } from "./session.ts";
import { appWords } from "./words.ts";

type FrameProps = { readonly home: string; readonly nav: readonly Omit<NavItem, "current">[] };

/** What stands around every page of one audience: the ways through it, and who is signed in. */
export const Frame = ({ home, nav }: FrameProps) => {
  const say = useWords(appWords);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const session = useSession().data;
  return (
    <Page
      header={
        <Header
          home={home}
          nav={nav.map((item) => ({ ...item, current: path.startsWith(item.href) }))}
          account={
            session?.person && (
              <ActingContext value={session.acting}>
                <Account name={session.person.name} />
              </ActingContext>
            )
          }
        />
      }
      footer={<Footer>{say.about}</Footer>}
    >
      <Outlet />
    </Page>
  );
};

export const OfficeFrame = () => {
  const say = useWords(appWords);
  return (
    <Frame
      home="/bureau"
      nav={[
        { href: "/bureau/rondes", label: say.rounds },
        { href: "/bureau/vragenlijsten", label: say.questionnaires },
        { href: "/bureau/lijsten", label: say.lists },
        { href: "/bureau/organisaties", label: say.organisations },
      ]}
    />
  );
};

export const CommitteeFrame = () => {
  const say = useWords(appWords);
  return <Frame home="/commissie" nav={[{ href: "/commissie/rondes", label: say.rounds }]} />;
};

export const TableFrame = () => {
  const say = useWords(appWords);
  return <Frame home="/tafel" nav={[{ href: "/tafel/rondes", label: say.rounds }]} />;
};

export const OpenFrame = () => <Frame home="/" nav={[]} />;
