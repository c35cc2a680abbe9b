import { ButtonLink } from "../ui/button.tsx";
import { Figures } from "../ui/figures.tsx";
import { useWords } from "../ui/language.tsx";
import { Page, PageHeading } from "../ui/page.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { Steps } from "../ui/steps.tsx";
import { Timeline } from "../ui/timeline.tsx";
import { GalleryFooter, GalleryHeader } from "./frame.tsx";
import { useSpecimenSteps } from "./sequences.tsx";
import { Tables } from "./tables.tsx";
import { each, galleryWords } from "./words.ts";

const moments = ["2026-12-01T08:00:00.000Z", "2027-01-04T08:00:00.000Z", "2027-01-14T16:00:00.000Z"];
const counts = ["30", "25", "3"];

/** The parts as staff meet them on a round's home. */
export const RoundSpecimen = () => {
  const say = useWords(galleryWords);
  const labels = each(say.moments);
  return (
    <Page header={<GalleryHeader />} footer={<GalleryFooter />}>
      <Stack gap="large">
        <div>
          <PageHeading kicker={say.roundKicker} lead={say.roundLead}>
            {say.roundTitle}
          </PageHeading>
          <Row>
            <ButtonLink look="primary" href="#content">
              {say.show}
            </ButtonLink>
          </Row>
        </div>
        <Timeline
          label={say.round}
          now="2027-01-05T09:00:00.000Z"
          nowWords={say.daysLeft}
          moments={moments.map((at, place) => ({ at, label: labels[place] }))}
        />
        <Figures items={each(say.figures).map((label, at) => ({ label, value: counts[at], note: say.daysLeft }))} />
        <section>
          <Stack>
            <h2>{say.todo}</h2>
            <Steps steps={useSpecimenSteps()} label={say.todo} />
          </Stack>
        </section>
        <Tables />
      </Stack>
    </Page>
  );
};
