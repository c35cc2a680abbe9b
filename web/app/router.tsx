import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { CommitteeFrame, OfficeFrame, OpenFrame, TableFrame } from "./frame.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { WelcomePage } from "./welcome-page.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const open = createRoute({ getParentRoute: () => root, id: "open", component: OpenFrame });
const welcome = createRoute({ getParentRoute: () => open, path: "/", component: WelcomePage });

/** Each audience has a frame of its own and is loaded on its own. */
const office = createRoute({ getParentRoute: () => root, path: "/bureau", component: OfficeFrame });
const table = createRoute({ getParentRoute: () => root, path: "/tafel", component: TableFrame });
const committee = createRoute({ getParentRoute: () => root, path: "/commissie", component: CommitteeFrame });

const officePages = [
  createRoute({
    getParentRoute: () => office,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/bureau/rondes" });
    },
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/rondes",
    component: lazyRouteComponent(() => import("../rounds/rounds-page.tsx"), "RoundsPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/rondes/nieuw",
    component: lazyRouteComponent(() => import("../rounds/new-round-page.tsx"), "NewRoundPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/rondes/$roundId",
    component: lazyRouteComponent(() => import("../rounds/round-page.tsx"), "RoundPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/rondes/$roundId/uitkomsten",
    component: lazyRouteComponent(() => import("../aggregation/office-results-page.tsx"), "OfficeResultsPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/rondes/$roundId/verslag",
    component: lazyRouteComponent(() => import("../reports/report-page.tsx"), "OfficeReportPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/vragenlijsten/overnemen",
    component: lazyRouteComponent(() => import("../interchange/import-page.tsx"), "ImportPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/vragenlijsten",
    component: lazyRouteComponent(() => import("../questionnaires/questionnaires-page.tsx"), "QuestionnairesPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/vragenlijsten/nieuw",
    component: lazyRouteComponent(() => import("../questionnaires/new-questionnaire-page.tsx"), "NewQuestionnairePage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/vragenlijsten/vragenbank",
    component: lazyRouteComponent(() => import("../questionnaires/bank/bank-page.tsx"), "BankPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/vragenlijsten/$questionnaireId",
    component: lazyRouteComponent(() => import("../questionnaires/questionnaire-page.tsx"), "QuestionnairePage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/rondes/$roundId/versie",
    component: lazyRouteComponent(() => import("../rounds/move-page.tsx"), "MovePage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/lijsten",
    component: lazyRouteComponent(() => import("../lists/lists-page.tsx"), "ListsPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/lijsten/inlezen",
    validateSearch: ({ lijst }: Readonly<Record<string, unknown>>): { lijst?: string } =>
      typeof lijst === "string" ? { lijst } : {},
    component: lazyRouteComponent(() => import("../lists/load-page.tsx"), "LoadPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/lijsten/$list",
    component: lazyRouteComponent(() => import("../lists/list-page.tsx"), "ListPage"),
  }),
  createRoute({
    getParentRoute: () => office,
    path: "/organisaties",
    component: lazyRouteComponent(() => import("../organisations/organisations-page.tsx"), "OrganisationsPage"),
  }),
];

const tablePages = [
  createRoute({
    getParentRoute: () => table,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/tafel/rondes" });
    },
  }),
  createRoute({
    getParentRoute: () => table,
    path: "/rondes",
    component: lazyRouteComponent(() => import("../rounds/table-pages.tsx"), "TableRoundsPage"),
  }),
  createRoute({
    getParentRoute: () => table,
    path: "/rondes/$roundId",
    component: lazyRouteComponent(() => import("../rounds/table-pages.tsx"), "TableRoundPage"),
  }),
  createRoute({
    getParentRoute: () => table,
    path: "/rondes/$roundId/uitkomsten",
    component: lazyRouteComponent(() => import("../aggregation/released-pages.tsx"), "TableResultsPage"),
  }),
];

const ownResults = createRoute({
  getParentRoute: () => open,
  path: "/uitkomsten/$roundId",
  component: lazyRouteComponent(() => import("../aggregation/released-pages.tsx"), "OwnResultsPage"),
});

const committeePages = [
  createRoute({
    getParentRoute: () => committee,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/commissie/rondes" });
    },
  }),
  createRoute({
    getParentRoute: () => committee,
    path: "/rondes",
    component: lazyRouteComponent(() => import("../aggregation/committee-rounds-page.tsx"), "CommitteeRoundsPage"),
  }),
  createRoute({
    getParentRoute: () => committee,
    path: "/rondes/$roundId",
    component: lazyRouteComponent(() => import("../aggregation/committee-room-page.tsx"), "CommitteeRoomPage"),
  }),
  createRoute({
    getParentRoute: () => committee,
    path: "/rondes/$roundId/verslag",
    component: lazyRouteComponent(() => import("../reports/report-page.tsx"), "CommitteeReportPage"),
  }),
];

/** Every page of staff, tables, committee and public. */
export const router = createRouter({
  routeTree: root.addChildren([
    open.addChildren([welcome, ownResults]),
    office.addChildren(officePages),
    table.addChildren(tablePages),
    committee.addChildren(committeePages),
  ]),
  scrollRestoration: true,
});
