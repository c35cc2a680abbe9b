/** One key of the engine, written or removed. */
export type Operation =
  | { readonly type: "put"; readonly key: string; readonly value: string }
  | { readonly type: "del"; readonly key: string };

type Waiting = { readonly operations: readonly Operation[]; done(): void; failed(error: unknown): void };

/** Undefined as a text means that the key is being removed. */
export type OnItsWay = { readonly text: string | undefined };

export type CommitQueue = {
  /** Resolves once the operations, all of them, would survive a kill or a power cut. */
  commit(operations: readonly Operation[]): Promise<void>;
  /** What the key will hold when the batches under way have landed; undefined when none of them touches it. */
  onItsWay(key: string): OnItsWay | undefined;
};

/**
 * Group commit. A unit of work is decided in one synchronous stretch, so two never see each other half-way, and its
 * operations go to the engine in one batch, so a kill at any moment leaves all of them or none. The next unit may be
 * decided on top of it while that batch is still on its way to the disk, and units that gather meanwhile share the
 * following batch, hence one flush of the disk. Nobody is told of success before their batch has landed; when a batch
 * fails, everybody who may have built upon it fails too, and the newest state is again what the disk holds.
 */
export const openCommitQueue = (land: (batch: readonly Operation[]) => Promise<void>): CommitQueue => {
  let gathering: Waiting[] = [];
  let landing = false;
  let generation = 0;
  const newest = new Map<string, OnItsWay & { generation: number }>();

  const forget = (landed: readonly Waiting[], upTo: number): void => {
    for (const { key } of landed.flatMap((unit) => unit.operations)) {
      if ((newest.get(key)?.generation ?? Number.POSITIVE_INFINITY) <= upTo) newest.delete(key);
    }
  };

  const landAll = async (): Promise<void> => {
    landing = true;
    while (gathering.length > 0) {
      const units = gathering;
      gathering = [];
      const current = generation;
      generation += 1;
      try {
        const batch = units.flatMap((unit) => unit.operations);
        if (batch.length > 0) await land(batch);
        forget(units, current);
        for (const unit of units) unit.done();
      } catch (error) {
        const built = [...units, ...gathering];
        gathering = [];
        newest.clear();
        for (const unit of built) unit.failed(error);
      }
    }
    landing = false;
  };

  return {
    commit: (operations) =>
      new Promise((done, failed) => {
        for (const operation of operations) {
          newest.set(operation.key, { text: operation.type === "put" ? operation.value : undefined, generation });
        }
        gathering.push({ operations, done, failed });
        if (!landing) void landAll();
      }),
    onItsWay: (key) => newest.get(key),
  };
};
