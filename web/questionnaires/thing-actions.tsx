import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { builderWords } from "./words.ts";

type Props = {
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onMove?: ((by: -1 | 1) => void) | undefined;
  /** Absent where it has to stay. */
  readonly onRemove?: (() => void) | undefined;
};

/** What can be done with one of a list of things: a place up or down, and out. */
export const ThingActions = ({ name, place, count, onMove, onRemove }: Props) => {
  const say = useWords(builderWords);
  return (
    <div className="thing-actions">
      {onMove && place > 0 && (
        <Button look="quiet" aria-label={say.moveUp(name)} onClick={() => onMove(-1)}>
          {say.up}
        </Button>
      )}
      {onMove && place < count - 1 && (
        <Button look="quiet" aria-label={say.moveDown(name)} onClick={() => onMove(1)}>
          {say.down}
        </Button>
      )}
      {onRemove && (
        <Button look="quiet" aria-label={say.removeThing(name)} onClick={onRemove}>
          {say.removeShort}
        </Button>
      )}
    </div>
  );
};
