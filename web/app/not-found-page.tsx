import { ButtonLink } from "../ui/button.tsx";
import { Header } from "../ui/header.tsx";
import { useWords } from "../ui/language.tsx";
import { Page, PageHeading } from "../ui/page.tsx";
import { appWords } from "./words.ts";

/** For an address that leads nowhere; says what to do instead. */
export const NotFoundPage = () => {
  const say = useWords(appWords);
  return (
    <Page header={<Header home="/" />}>
      <PageHeading lead={say.notFoundWhy}>{say.notFound}</PageHeading>
      <ButtonLink look="primary" href="/">
        {say.toStart}
      </ButtonLink>
    </Page>
  );
};
