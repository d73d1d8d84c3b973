import { authoredIsShown } from '../support/site/checks/authored';
import { citationsLead, factsAreCited, headFiguresAreCited, sourcesAreCited } from '../support/site/checks/citations';
import { scriptsAreAllowed, unsafeAnswers } from '../support/site/checks/delivery';
import { feedFaults } from '../support/site/checks/feeds';
import { headIsWhole, sharedTitles } from '../support/site/checks/head';
import {
  alternatesAreTrue,
  anchorsExist,
  formsLead,
  linksAnswer,
  outsideLinksAreSafe,
} from '../support/site/checks/links';
import {
  captionsCount,
  countsAreWords,
  headingsDescend,
  htmlIsValid,
  textIsForPeople,
} from '../support/site/checks/markup';
import { structuredDataIsThere, structuredDataIsTrue } from '../support/site/checks/structured-data';
import {
  cardIsDrawn,
  lastCheckIsSaid,
  llmsFaults,
  recordsWithoutPage,
  sitemapFaults,
} from '../support/site/checks/whole';
import { expect, test } from '../support/site/fixture';
import { type Check, faultsOf, type Site } from '../support/site/site';

// One crawl serves every test of this file: they run one after the other in one worker.
test.describe.configure({ mode: 'default' });

const ofEveryPage: Readonly<Record<string, Check>> = {
  'every address a page links to, shows or announces answers': linksAnswer,
  'every link to a part of a page has one target': anchorsExist,
  'every other form of a page is of the type announced': alternatesAreTrue,
  'every form leads to a page': formsLead,
  'links to other sites are sound': outsideLinksAreSafe,
  'a head says what its page is': headIsWhole,
  'a card stands for every page': cardIsDrawn,
  'the HTML is valid': htmlIsValid,
  'headings leave out no level': headingsDescend,
  'no value of code is in the text': textIsForPeople,
  'all of a number of things are called all': countsAreWords,
  'a caption counts its rows': captionsCount,
  'only scripts run that the policy allows': scriptsAreAllowed,
  'structured data is there': structuredDataIsThere,
  'structured data says what a visitor sees': structuredDataIsTrue,
  'every citation leads to its numbered source': citationsLead,
  'every numbered source is cited': sourcesAreCited,
  'every fact with a source stands beside its citation': factsAreCited,
  'every figure at the head of a record is cited': headFiguresAreCited,
  'everything an editor wrote is shown': authoredIsShown,
  'a record says when it was last checked': lastCheckIsSaid,
};

const ofTheSite: Readonly<Record<string, (site: Site) => readonly string[]>> = {
  'links and sitemap lead to the same pages': sitemapFaults,
  'the site in short has its form and leads to pages': llmsFaults,
  'every record has its page': recordsWithoutPage,
  'no two pages share a title': sharedTitles,
  'every answer carries the headers that protect a visitor': unsafeAnswers,
  'every feed is valid, and its two forms say the same': feedFaults,
};

for (const [name, check] of Object.entries(ofEveryPage)) {
  test(name, ({ site }) => {
    expect(faultsOf(site, check)).toEqual([]);
  });
}

for (const [name, check] of Object.entries(ofTheSite)) {
  test(name, ({ site }) => {
    expect(check(site)).toEqual([]);
  });
}
