import { type ComponentType, lazy, Suspense } from "react";
import { FieldGroup } from "../ui/field-group.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import type { ControlName, ControlProps } from "./control.ts";

/** Links to the question already lead here. */
const Waiting = ({ id }: { id: string }) => (
  <div id={id} tabIndex={-1}>
    <Skeleton />
  </div>
);

const fetches = new Set<() => Promise<unknown>>();

/** Fetches them all, so that they are there also when the connection is not. */
export const fetchLaterControls = (): void => {
  for (const fetch of fetches) void fetch().catch(() => undefined);
};

/** A control that few questionnaires need: it is fetched where it is used, and the question stands there meanwhile. */
export const later = <C extends ControlName>(
  fetched: () => Promise<ComponentType<ControlProps<C>>>,
): ComponentType<ControlProps<C>> => {
  fetches.add(fetched);
  const Fetched = lazy(async () => ({ default: await fetched() })) as ComponentType<ControlProps<C>>;
  return (props) => {
    const { spec: _spec, value: _value, onChange: _onChange, ...text } = props;
    return (
      <Suspense fallback={<FieldGroup {...text}>{({ firstId }) => <Waiting id={firstId} />}</FieldGroup>}>
        <Fetched {...props} />
      </Suspense>
    );
  };
};
