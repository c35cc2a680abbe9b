import { useWords } from "../ui/language.tsx";
import { Page, PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { AnswerSpecimen } from "./answer-specimen.tsx";
import { Buttons } from "./buttons.tsx";
import { Choices } from "./choices.tsx";
import { Colours } from "./colours.tsx";
import { Fields } from "./fields.tsx";
import { GalleryFooter, GalleryHeader, shown } from "./frame.tsx";
import { KindsSpecimen } from "./kinds-specimen.tsx";
import { More } from "./more.tsx";
import { Notices } from "./notices.tsx";
import { Part } from "./part.tsx";
import { RoundSpecimen } from "./round-specimen.tsx";
import { Sequences } from "./sequences.tsx";
import { Tables } from "./tables.tsx";
import { galleryWords } from "./words.ts";

const AllParts = () => {
  const say = useWords(galleryWords);
  return (
    <Page header={<GalleryHeader />} footer={<GalleryFooter />}>
      <PageHeading lead={say.lead}>{say.title}</PageHeading>
      <Stack gap="section">
        <Colours />
        <Buttons />
        <Notices />
        <Fields />
        <Part heading={say.headings.choices}>
          <Choices />
        </Part>
        <Tables />
        <Sequences />
        <More />
      </Stack>
    </Page>
  );
};

/** Every part in every state, and two pages made of them. For development and tests only. */
export const Gallery = () => {
  if (shown() === "answer") return <AnswerSpecimen />;
  if (shown() === "kinds") return <KindsSpecimen only={new URLSearchParams(location.search).get("kind")} />;
  return shown() === "round" ? <RoundSpecimen /> : <AllParts />;
};
