import type { Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Stage } from "./stages.ts";

/** Tells when half of a month's money is spent, and when all of it will be. Stops nothing: people answer on. */
export const makeBudget = (stack: Stack, { name, budgetPerMonth, alarmsTo }: Stage): CfnBudget => {
  const told = [{ subscriptionType: "EMAIL", address: alarmsTo }];
  const at = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
    notification: { notificationType, threshold, thresholdType: "PERCENTAGE", comparisonOperator: "GREATER_THAN" },
    subscribers: told,
  });
  return new CfnBudget(stack, "Budget", {
    budget: {
      budgetName: `sectorspiegel-${name}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: budgetPerMonth,
    },
    notificationsWithSubscribers: [at("ACTUAL", 50), at("FORECASTED", 100)],
  });
};
