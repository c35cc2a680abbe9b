import { type Json, list, ofType, type Template } from "./synthesise.ts";

/** One thing that a role may do, as the template says it. */
export type Grant = {
  /** The role's id without what the library adds to it, such as `CommitteeRole`. */
  readonly role: string;
  readonly actions: readonly string[];
  /** Ids of what it is about, as far as they are in this template, and `*` for everything. */
  readonly resources: readonly string[];
  readonly condition: Json;
};

const plain = (id: string): string => id.replace(/[0-9A-F]{8}$/, "");

/** The ids that an expression refers to, however deep; a text stands for itself. */
const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  const { Ref, "Fn::GetAtt": attribute } = value as Json;
  if (Ref !== undefined) return [plain(String(Ref))];
  if (attribute !== undefined) return [plain(String(attribute[0]))];
  return Object.values(value).flatMap(idsIn);
};

const grantsOf = (role: string, document: Json): readonly Grant[] =>
  list(document.Statement)
    .filter(({ Effect }) => String(Effect) !== "Deny")
    .map(({ Action, NotAction, Resource, NotResource, Condition }) => ({
      role,
      actions: NotAction === undefined ? list(Action).map(String) : ["*"],
      resources: NotResource === undefined ? list(Resource).flatMap(idsIn) : ["*"],
      condition: (Condition ?? {}) as Json,
    }));

/** Everything that any role may do: policies of their own, within the role, and Amazon's ready-made ones by name. */
export const grantsIn = (template: Template): readonly Grant[] => [
  ...ofType(template, "AWS::IAM::Policy").flatMap(([, { Roles, PolicyDocument }]) =>
    list(Roles).flatMap((role) => grantsOf(idsIn(role)[0] ?? "?", PolicyDocument as Json)),
  ),
  ...ofType(template, "AWS::IAM::Role").flatMap(([id, { Policies, ManagedPolicyArns }]) => [
    ...list(Policies).flatMap(({ PolicyDocument }) => grantsOf(plain(id), PolicyDocument as Json)),
    ...list(ManagedPolicyArns).map((arn) => ({
      ...{ role: plain(id), resources: ["*"], condition: {} as Json },
      actions: [`managed ${JSON.stringify(arn)}`],
    })),
  ]),
];

export const about =
  (...ids: readonly string[]) =>
  ({ resources }: Grant): boolean =>
    resources.some((id) => ids.includes(id) || id === "*");

/** Whether an action, or a pattern of actions, is one of a service. */
export const ofService =
  (service: string) =>
  (action: string): boolean =>
    action === "*" || action.startsWith(`${service}:`) || action.startsWith("managed ");

export const told = ({ role, actions }: Grant): string => `${role} may ${actions.join(", ")}`;
