import { Button } from "../ui/button.tsx";
import { FoldOnNarrow } from "../ui/fold-on-narrow.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/language.tsx";
import { Page, PageHeading } from "../ui/page.tsx";
import { Progress } from "../ui/progress.tsx";
import { SavedState } from "../ui/saved-state.tsx";
import { Stack } from "../ui/stack.tsx";
import { Steps } from "../ui/steps.tsx";
import { Choices } from "./choices.tsx";
import { GalleryFooter, GalleryHeader } from "./frame.tsx";
import { useSpecimenSteps } from "./sequences.tsx";
import { galleryWords } from "./words.ts";

/** The parts as a respondent meets them. */
export const AnswerSpecimen = () => {
  const say = useWords(galleryWords);
  const actions = (
    <>
      <Button>
        <Icon name="previous" />
        {say.previous}
      </Button>
      <Button look="primary">
        {say.next}
        <Icon name="next" />
      </Button>
      <SavedState saving={{ is: "saved", at: "2026-12-03T13:02:00.000Z" }} />
    </>
  );
  const side = (
    <Stack>
      <Progress done={12} of={22} words={say.progress} />
      <FoldOnNarrow name={say.steps}>
        <Steps steps={useSpecimenSteps()} current="step-2" />
      </FoldOnNarrow>
    </Stack>
  );
  return (
    <Page header={<GalleryHeader />} footer={<GalleryFooter />} side={side} actions={actions}>
      <PageHeading kicker={say.answerKicker} lead={say.answerLead}>
        {say.answerTitle}
      </PageHeading>
      <Choices />
    </Page>
  );
};
