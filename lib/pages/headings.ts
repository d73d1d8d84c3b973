/** Headings under which figures stand, by the part of the page. */
export const headings = {
  home: {
    answer: 'MicroMasters first, or straight to the master’s?',
    squares: 'Who promises credit',
    routes: 'One MIT degree, three routes',
    fields: 'By field',
  },
  program: {
    counts: 'Where it counts',
    about: 'What it is',
    courses: 'Courses',
    cost: 'What it costs',
    clock: 'The clock: pausing, refunds, closing',
    ready: 'Are you ready for it',
    findingOut: 'The cost of finding out',
    outcomes: 'What came of it',
  },
  degree: {
    accepts: 'Programs linked to it',
    cost: 'What it costs',
    terms: 'Admission and credit',
    earnings: 'What graduates earned',
  },
  field: {
    ways: 'Ways to a master’s, cheapest first',
    mathematics: 'Mathematics',
    direct: 'Straight to a master’s: what it costs',
    work: 'What the work pays',
    earnings: 'What graduates earned',
  },
  guide: { figures: 'Computed from the record' },
} as const;
