import * as access from "../access/operations.ts";
import * as aggregation from "../aggregation/operations.ts";
import * as identity from "../identity/operations.ts";
import * as passkeys from "../identity/passkey-operations.ts";
import * as providers from "../identity/provider-operations.ts";
import * as interchange from "../interchange/operations.ts";
import * as paper from "../interchange/paper/operations.ts";
import type { Operation } from "../kernel/operation.ts";
import { registry } from "../kernel/registry.ts";
import * as lists from "../lists/operations.ts";
import * as searches from "../lists/search-operations.ts";
import * as organisations from "../organisations/operations.ts";
import * as drafts from "../questionnaires/draft-operations.ts";
import * as questionnaires from "../questionnaires/operations.ts";
import * as versions from "../questionnaires/version-operations.ts";
import * as reports from "../reports/operations.ts";
import * as devices from "../responses/device-operations.ts";
import * as responses from "../responses/operations.ts";
import * as signing from "../responses/signing-operations.ts";
import * as teams from "../responses/team-operations.ts";
import * as clarifications from "../rounds/clarification-operations.ts";
import * as roundLists from "../rounds/list-operations.ts";
import * as moves from "../rounds/move-operations.ts";
import * as rounds from "../rounds/operations.ts";

/** Everything that can be asked of the platform. What is not in this list does not exist. */
export const operations = registry<Operation>(
  [
    access,
    identity,
    providers,
    passkeys,
    organisations,
    lists,
    searches,
    questionnaires,
    drafts,
    versions,
    interchange,
    paper,
    rounds,
    roundLists,
    clarifications,
    moves,
    responses,
    devices,
    teams,
    signing,
    aggregation,
    reports,
  ].flatMap((noun) => Object.values(noun).filter(isOperation)),
);

function isOperation(declared: unknown): declared is Operation {
  return typeof declared === "object" && declared !== null && "audience" in declared && "method" in declared;
}
