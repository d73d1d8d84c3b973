/** One version of the data format. */
interface FormatVersion {
  readonly version: string;
  readonly on: string;
  readonly what: string;
}

/**
 * Versions of the data format, newest first, numbered as in semver.org: a property removed or given another meaning
 * is a new first number and a new address; one added is a new second number.
 */
export const formatVersions: readonly [FormatVersion, ...FormatVersion[]] = [
  {
    version: '1.14.0',
    on: '2026-11-30',
    what: 'Added: of a degree its `codes` in the US classification of subjects, and how sure the match is; of a source that is a copy on GitHub, what license its repository states (`license`); of a field whether it may ask for mathematics (`isQuantitative`); of a price whether a source says only about how much it is (`isAbout`), and whether all of it is fees (`onlyFees`), which of a degree is said as well where its fees were not found; of a pathway whether its credit asks for all that the price of the program holds at the most (`asksForMost`); of a filter of a search which records it leaves out because it cannot tell (`leftOut`), of names that a search weighs against each other where they stand side by side (`sideBySide`); and `tuitionAfterProgram` and `tuitionPerUnit` among what a change can be `of`. `isBelow` is null where no price is known.',
  },
  {
    version: '1.13.0',
    on: '2026-11-30',
    what: 'Added: of a search that no program and no degree fits, which of its words to leave out to find some (`leaveOut`), and of one that finds nothing other ways in (`waysIn`); of a group of hits its `kind` and its `order`, and a search for one `kind` has all hits of it; of a degree that nobody comes to without a program, whom it is open to (`onlyThroughProgram`). A comparison of programs has the rows `supervision`, `awardingBody` and `qualityAssurance`.',
  },
  {
    version: '1.12.0',
    on: '2026-11-30',
    what: 'Added: of a change the sources of the value before (`wasSources`) and of the value after (`nowSources`), and `status` among what it can be `of`; of `identifiers` a `note`, which part of a body they name; of a hit of the search what its record comes to (`inShort`); of a price whether it is only known to be below the amount (`isBelow`).',
  },
  {
    version: '1.11.0',
    on: '2026-11-30',
    what: 'Added: the whole in one file, as a ZIP archive and as SQLite, named after version and day. OpenAPI has examples, the feeds, the calendars, and the addresses of records beside their pages. Tables are described in the Data Package and in CSV on the Web, and guides have their key there.',
  },
  {
    version: '1.10.0',
    on: '2026-11-29',
    what: 'Added: `changes`, every dated change of a program or a degree and every announced closing, in a file of its own and under the filters of `/changes`; of a change the property that it is `of`, what it `was` and is `now`, and the date that it `holdsFrom`.',
  },
  {
    version: '1.9.0',
    on: '2026-11-29',
    what: 'Added: of a program taught in another language than English a summary and a text in that language (`inItsLanguage`).',
  },
  {
    version: '1.8.0',
    on: '2026-11-29',
    what: 'Added: of an institution its `identifiers` in public registers, and of a field its `codes` in two classifications of subjects. Every property has a description. The CSV files are described as a Data Package and as CSV on the Web, and stand beside as CSV for Excel; programs, degrees and universities stand in CTDL as well. Errors are problem details (RFC 9457). Added: of programs, degrees and institutions `alsoKnownAs`, abbreviations they go by. The search of the whole record is data too: `/search` with `.json` or `.csv` behind it. Added: of a statement that is a share the other half (`doesNot`) and how many were counted (`people`). Added: of a chance its `group`, the number of people that a share is of; chances of the steps `pay` and `work`. The `nextCheck` of the price of an open program counts from the date of that price.',
  },
  {
    version: '1.7.0',
    on: '2026-11-29',
    what: 'Added: in the answer of `/match` the direct degrees whose price is not for everyone (`forSome`); they no longer count as within a budget.',
  },
  {
    version: '1.6.0',
    on: '2026-11-29',
    what: 'Added: of a degree its `mathematics`, `assessment` and `language`. A comparison of a program and a degree has the rows `hours`, `mathematics`, `assessment` and `language`.',
  },
  {
    version: '1.5.0',
    on: '2026-11-29',
    what: 'Added: of a program its `descriptors`, ten points by which the EU describes a micro-credential. A comparison of programs has the rows `outcomes` and `level`. Chances, of how many people how many came to what, with who was counted and in what time; or what was looked for in vain. Of every record `nextCheck`, the days on which its status, price, credit and pay, or the whole of it, are due for a new look.',
  },
  {
    version: '1.4.0',
    on: '2026-11-29',
    what: 'Added: `earnings`, of a degree the medians of the university’s master’s graduates in its subject, and of a field those of all US master’s and bachelor’s graduates with their difference. Of a statement the `answer` and `measure` of its factor and its `short` form; `side` can be `straight`, an online master’s degree that one applies to directly. Of each program in the answer of `/match` its `inShort`. Of prices whom they are for (`for`, `notFor`) and what is in them (`includes`, `excludes`), in codes; of the hours a week of a program whether they are those of one course (`ofOneCourse`).',
  },
  {
    version: '1.3.0',
    on: '2026-11-29',
    what: 'Added: terms, the rules on refunds, access, exams, aid and closing that apply to a platform, a university or named programs; payers, each with what it covers of a program, an exam, a transfer of credit and a degree; of a program whether its price holds the exam (`priceHoldsExam`), and the first course that a source names for a skill (`prerequisites.skillCourses`); of programs, degrees, institutions, fields and pathways `inShort`, two sentences made from the record. Pages that answer a question are data too: `/calculator`, `/match`, `/plan` and `/shortlist` with `.json` or `.csv` behind them.',
  },
  {
    version: '1.2.0',
    on: '2026-11-29',
    what: 'Added: of a pathway its `firmness` and who says it (`saidBy`); of a degree its `level`, and the months left after the program (`durationAfterProgram`); of figures and courses of a program the earlier version they belong to (`version`). What is left of a blended degree no longer stands as its `tuition` and `duration`.',
  },
  {
    version: '1.1.0',
    on: '2026-11-29',
    what: 'Added: guides, with the degrees each compares; of a degree its fields, how one comes to it, and how to try it first; of every figure the day it was last looked for; a source whose page is no longer there has the link `gone`, and its day in `goneOn`. A change can be an update: the record has something new or newer, and was not wrong before.',
  },
  {
    version: '1.0.0',
    on: '2026-11-25',
    what: 'First format: programs, degrees, institutions, fields, occupations, pathways, claims, statements and sources.',
  },
];

export const formatVersion = formatVersions[0].version;
