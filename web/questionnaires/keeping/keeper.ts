import type { Instant } from "#shared/kernel/time.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import type { Edit } from "#shared/questionnaires/editing/edit.ts";
import {
  edited,
  freshHistory,
  type History,
  over,
  redone,
  settled,
  undone,
} from "#shared/questionnaires/editing/history.ts";
import { type Clash, merge } from "#shared/questionnaires/editing/merge.ts";
import type { Saving } from "../../ui/saved-state.tsx";

/** What the server holds: the change it is at, and by whom that was. */
export type Held = { readonly edit: number; readonly content: DraftContent; readonly byName: string };

export type SaveReply =
  | { readonly is: "saved"; readonly edit: number; readonly at: Instant }
  /** Somebody else changed it meanwhile. */
  | { readonly is: "changed" }
  /** It is a draft no longer: offered, or thrown away. */
  | { readonly is: "closed" }
  | { readonly is: "unreached" }
  | { readonly is: "refused" };

export type KeeperPorts = {
  readonly save: (draft: { key: string; edit: number; content: DraftContent }) => Promise<SaveReply>;
  readonly read: () => Promise<Held | "closed" | undefined>;
  readonly newKey: () => string;
  readonly later: (work: () => void, milliseconds: number) => () => void;
};

export type KeeperView = {
  readonly history: History;
  readonly saving: Saving;
  /** What two of us wrote in the same place, until one of both is chosen. */
  readonly clashes: readonly Clash[];
  /** Who else changed the draft while it was open here. */
  readonly other: string | undefined;
  readonly edit: number;
  readonly closed: boolean;
};

const pause = 800;
const again = 4000;

/**
 * Keeps a draft that someone works on: every edit here at once, at the server a moment later. A change of another editor
 * is brought together with what stands here; nothing is overwritten, there nor here.
 */
export const keeperOf = (ports: KeeperPorts, first: Held) => {
  let base: Held = first;
  let view: KeeperView = {
    history: freshHistory(first.content),
    saving: { is: "untouched" },
    clashes: [],
    other: undefined,
    edit: first.edit,
    closed: false,
  };
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  /** Sent and never answered: it may have been stored, so it is sent again as it was. */
  let unanswered: { key: string; edit: number; content: DraftContent } | undefined;
  const listeners = new Set<() => void>();

  const show = (change: Partial<KeeperView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const isStored = (): boolean => view.history.draft === base.content && unanswered === undefined;
  const soon = (milliseconds: number): void => {
    cancel?.();
    cancel = ports.later(() => void save(), milliseconds);
  };
  const moveTo = (history: History): void => {
    if (history === view.history) return;
    const changed = history.draft !== view.history.draft;
    show({ history, ...(changed && { saving: { is: "unsaved" } }) });
    if (changed) soon(pause);
  };

  const meet = (held: Held): void => {
    const { draft, clashes } = merge(base.content, view.history.draft, held.content);
    base = held;
    const kept = view.clashes.filter(
      (one) => !clashes.some((other) => other.id === one.id && other.field === one.field),
    );
    show({
      history: over(view.history, draft),
      clashes: [...kept, ...clashes],
      other: held.byName,
      edit: held.edit,
    });
  };

  const once = async (): Promise<void> => {
    const sent = unanswered ?? { key: ports.newKey(), edit: base.edit, content: view.history.draft };
    show({ saving: { is: "saving" } });
    const reply = await ports.save(sent);
    unanswered = reply.is === "unreached" ? sent : undefined;
    if (reply.is === "saved") {
      base = { ...base, edit: reply.edit, content: sent.content };
      show({ edit: reply.edit, saving: isStored() ? { is: "saved", at: reply.at } : { is: "unsaved" } });
      if (!isStored()) soon(pause);
    } else if (reply.is === "changed") {
      const held = await ports.read();
      if (held === "closed") return show({ closed: true, saving: { is: "failed" } });
      if (held) meet(held);
      soon(held ? 0 : again);
    } else if (reply.is === "closed") show({ closed: true, saving: { is: "failed" } });
    else {
      show({ saving: { is: reply.is === "unreached" ? "waiting" : "failed" } });
      if (reply.is === "unreached") soon(again);
    }
  };

  const save = (): Promise<void> => {
    cancel?.();
    cancel = undefined;
    if (running) return running;
    if (view.closed || isStored()) return Promise.resolve();
    running = once().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit: (edit: Edit, typedIn?: string) => moveTo(edited(view.history, edit, typedIn)),
    settle: () => moveTo(settled(view.history)),
    undo: () => moveTo(undone(view.history)),
    redo: () => moveTo(redone(view.history)),
    /** Has everything stored now; true once it is. */
    flush: async (): Promise<boolean> => {
      for (let turn = 0; turn < 4 && !isStored() && !view.closed; turn += 1) await save();
      return isStored();
    },
    /** Looks whether somebody else changed the draft. */
    look: async (): Promise<void> => {
      if (running || view.closed) return;
      const held = await ports.read();
      if (running || held === undefined) return;
      if (held === "closed") return show({ closed: true });
      if (held.edit > base.edit) meet(held);
    },
    /** One of both was chosen. */
    choose: (clash: Clash, edit: Edit | undefined) => {
      show({ clashes: view.clashes.filter((one) => one !== clash) });
      if (edit) moveTo(edited(view.history, edit));
    },
    stop: () => cancel?.(),
  };
};
export type Keeper = ReturnType<typeof keeperOf>;
