import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { InLanguage, useWords } from "../ui/language.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { Part } from "./part.tsx";
import { each, galleryWords } from "./words.ts";

const EmptyPart = () => {
  const say = useWords(galleryWords);
  return (
    <EmptyState heading={say.emptyHeading} action={<Button look="primary">{say.emptyAction}</Button>}>
      <p>{say.emptyWhy}</p>
    </EmptyState>
  );
};

export const More = () => {
  const say = useWords(galleryWords);
  const [asking, setAsking] = useState(false);
  const contents = [<p key="figures">{say.noticeText}</p>, <Skeleton key="wait" />, <p key="more">{say.emptyWhy}</p>];
  return (
    <Part heading={say.headings.more}>
      <Tabs
        label={say.evidence}
        tabs={each(say.tabs).map((label, at) => ({ id: `tab-${at}`, label, content: contents[at] }))}
      />
      <div>
        <Button onClick={() => setAsking(true)}>{say.withdraw}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.ask}
        actions={
          <Button look="danger" onClick={() => setAsking(false)}>
            {say.withdraw}
          </Button>
        }
      >
        <p>{say.askWhy}</p>
      </Dialog>
      <EmptyPart />
      <InLanguage language="en">
        <EmptyPart />
      </InLanguage>
      <Skeleton />
    </Part>
  );
};
