import type { Grant } from "./granted.ts";
import { list } from "./synthesise.ts";

/** One thing that a function asked of a table, as the platform weighs it. */
export type Asked = {
  readonly action: string;
  readonly table: string;
  readonly index?: string;
  readonly partition: string;
  readonly inTransaction: boolean;
};

const fits = (pattern: string, value: string): boolean =>
  new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  ).test(value);

const conditionHolds = ({ condition }: Grant, { partition, inTransaction }: Asked): boolean => {
  const like = condition["ForAllValues:StringLike"]?.["dynamodb:LeadingKeys"];
  const enclosing = condition["ForAnyValue:StringEquals"]?.["dynamodb:EnclosingOperation"];
  return (
    (like === undefined || list(like).some((pattern) => fits(String(pattern), partition))) &&
    (enclosing === undefined || inTransaction)
  );
};

/** Whether one of a role's grants allows what was asked: table, index, partition and transaction all have to fit. */
export const isAllowed = (grants: readonly Grant[], role: string, asked: Asked): boolean =>
  grants.some(
    (grant) =>
      grant.role === role &&
      grant.actions.includes(`dynamodb:${asked.action}`) &&
      grant.resources.includes(asked.table) &&
      grant.resources.find((part) => part.startsWith("/index/")) === (asked.index && `/index/${asked.index}`) &&
      conditionHolds(grant, asked),
  );
