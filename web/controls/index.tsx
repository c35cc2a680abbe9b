import type { ComponentType } from "react";
import type { ControlSpec } from "#shared/questions/control.ts";
import type { ControlName, ControlProps, Controls } from "./control.ts";
import { Day } from "./day.tsx";
import { Figure } from "./figure.tsx";
import { Grid } from "./grid.tsx";
import { later } from "./later.tsx";
import { PickMany } from "./pick-many.tsx";
import { PickOne } from "./pick-one.tsx";
import { Text } from "./text.tsx";

/** Every control by the name that a question kind asks for. None of them knows which kinds there are. */
export const controls: Controls = {
  text: Text,
  figure: Figure,
  "pick-one": PickOne,
  "pick-many": PickMany,
  grid: Grid,
  "paired-grid": later(async () => (await import("./paired-grid.tsx")).PairedGrid),
  order: later(async () => (await import("./order.tsx")).Order),
  shares: later(async () => (await import("./shares.tsx")).Shares),
  day: Day,
  "type-ahead": later(async () => (await import("./type-ahead.tsx")).TypeAhead),
  repeat: later(async () => (await import("./repeat.tsx")).repeatOf(Control)),
};

type AnyControlProps = Omit<ControlProps<ControlName>, "spec"> & { readonly spec: ControlSpec };

/** Draws whichever control a question asks for. */
export const Control = (props: AnyControlProps) => {
  const Drawn = controls[props.spec.control] as ComponentType<AnyControlProps>;
  return <Drawn {...props} />;
};
