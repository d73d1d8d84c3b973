/** What pages, texts and payers are asked by, beside the words of titles and questions, by address; a comma stands between. */
const words: Readonly<Record<string, string>> = {
  '/about':
    'where can I see the sources, where are the sources, see the sources, contact, who runs this site, who is behind this site, who made this, affiliate, affiliate links, paid by edx, do you get paid, sponsored, ads, unbiased, independent, trustworthy, can I trust this site',
  '/about/standards': 'accessibility, WCAG',
  '/about/tests': 'usability test, user testing',
  '/calculator':
    'total cost calculator, how much would I pay in total, break even, payback, compute the cost, budget planner',
  '/changes':
    'what changed recently, recent changes, what is new, news, updates, latest, new programs, price changes, RSS, newsletter',
  '/compare': 'side by side, compare two programs, comparison tool',
  '/compare/micromasters-vs-masters':
    'does a micromasters equal a masters degree, equal to a masters, equivalent to a masters, same as a masters, count as a masters, difference between a micromasters and a masters',
  '/correct':
    'report a wrong price, report a mistake, report an error, wrong figure, feedback, outdated, out of date, typo, suggest a change, broken link',
  '/data':
    'use your data, use your data in a paper, quote your figures, reuse, download, CSV, JSON, API, data set, open data, license, cite, methodology',
  '/decide': 'help me decide, pros and cons, should I do it, decision, advantages and disadvantages',
  '/es':
    'qué es un micromasters, en qué consiste, cuánto cuesta, vale la pena, cursos gratis, precio, máster, maestría, qué universidades aceptan el micromaster, universidades que aceptan, sirve para trabajar, reconocido, reconocimiento, validez, homologación, créditos, requisitos, duración, equivale a un máster, opiniones, certificado, español',
  '/figures': 'how many programs are there, average price, median price, our numbers, where do your numbers come from',
  '/guides/a-week-in-a-part-time-masters':
    'hours per week, time per week, workload, how many hours, work life balance, study while working, time commitment, juggle',
  '/guides/check-yourself': 'checklist, questions to ask, before I pay, due diligence',
  '/guides/credentials-that-look-alike':
    'specialization, nanodegree, bootcamp, online course, open courseware, bootcamp vs, alternative to, alternatives, certificate vs degree, graduate diploma, Google certificate, IBM certificate',
  '/guides/fields-compared':
    'best field, which subject, highest paying, best paid, most in demand, salary by field, wage growth',
  '/guides/for-career-changers':
    'too old, too late, older student, age limit, at my age, over 40, in your forties, retrain, switch careers, new career, without a background, no experience',
  '/guides/for-working-professionals': 'parents, kids, working nights, full time job',
  '/guides/glossary': 'dictionary, definitions, terminology, jargon',
  '/guides/glossary#bundle': 'bundle discount, program discount, buy the whole program',
  '/guides/glossary#gre': 'skip the GRE, no GRE, without the GRE, GRE required',
  '/guides/glossary#pass-mark': 'passing grade, passing mark, pass grade, minimum grade, minimum score',
  '/guides/glossary#student-visa': 'work in the USA, work permit, OPT, H1B, can I work, immigration, green card',
  '/guides/glossary#waiver': 'GMAT waiver, GRE waiver, application fee waiver, test waiver',
  '/guides/how-credit-works':
    'universities that accept it, recognized by other universities, how much of a masters it covers, what part of a masters, how much does it cover, credit hours to ECTS conversion, convert credits, conversion, how many credits, credits expire, which degrees accept, guaranteed admission',
  '/guides/how-it-began-and-where-it-stands':
    'why did MIT leave edX, left edX, who owns edX now, edX closing, closing down, going away, is edx dead, end of micromasters, future of micromasters, still exist, does edX still offer it, who owns edx, bankrupt',
  '/guides/how-to-choose': 'easiest, easy, hardest, top, recommended',
  '/guides/if-the-degree-says-no':
    'rejected, rejection, denied, not accepted, turned down, low GPA, bad grades, GPA too low, second chance, appeal',
  '/guides/is-it-right-for-you': 'is it for me, who is it for, right for me, good idea, should I',
  '/guides/micromasters-or-masters': 'choose between a micromasters and a masters, micromasters then masters',
  '/guides/micromasters-and-the-mba': 'ROI of an online MBA, GMAT, no GMAT, GMAT waiver, mini MBA',
  '/guides/what-goes-wrong':
    'program closes, shut down, cancelled, mistakes, regret, problems, complaints, drawbacks, downsides, negative reviews, disappointed',
  '/guides/what-is-a-micromasters-program':
    'how much does it cost, what does it cost, cost, pay per course, pay course by course, explained, meaning, FAQ',
  '/guides/what-it-is-worth':
    'hire me, get hired, will they hire me, salary, earnings, average income, pay rise, return on investment, ROI, value, raise, promotion, recognized by employers, employers recognize, companies value it, recruiters, hiring manager, HR, job, resume, CV, LinkedIn, scam, legit, legitimate, waste of money, fake, diploma mill, respected, are online masters respected by employers, prestige, prestigious, reputation, useless, get a job, job offers, ROI of an MBA, review, reviews, opinions',
  '/guides/what-the-common-advice-gets-wrong': 'myth, myths, bad advice, misconception',
  '/guides/your-chances':
    'acceptance rate, admission rate, completion rate, graduation rate, pass rate, dropout, drop out, dropping out, odds, how hard is it, how hard to get in, how many finish, how many pass',
  '/lasting': 'how long do programs last, survival of programs, half life',
  '/match':
    'which program suits me, what suits me, quiz which program fits me, recommend me a program, find my program, which program is right for me, help me choose, recommendation, fit me, wizard',
  '/pathways':
    'which universities accept it, which universities accept micromasters, qué universidades aceptan, universidades que aceptan, quelles universités acceptent',
  '/payers':
    'who pays for my masters, who will pay for it, scholarship, funding, grant, employer pays, who pays, sponsor, bursary, fellowship, how to pay, pay for it',
  '/payers#australia-fee-help': 'HECS, HECS-HELP, HELP loan',
  '/payers#canada-lifelong-learning-plan': 'LLP, RRSP',
  '/payers#employer-reimbursement':
    'employer reimbursement, tuition reimbursement, company pays, boss pays, will my company pay, employer pay for it',
  '/payers#edx-financial-assistance': '90% off edX, 90 percent off',
  '/payers#france-training-account': 'compte personnel de formation, mon compte formation',
  '/payers#germany-income-tax': 'tax deductible',
  '/payers#india-bank-loan': 'education loan',
  '/payers#uk-lifelong-learning-entitlement': 'LLE, Student Finance England',
  '/payers#uk-masters-loan-england': 'Student Finance England, masters loan',
  '/payers#uk-masters-loan-scotland': 'SAAS, Student Awards Agency Scotland',
  '/payers#uk-masters-loan-wales': 'Student Finance Wales',
  '/payers#us-army-tuition-assistance': 'military, Credentialing Assistance, Army COOL',
  '/payers#us-direct-loan-graduate':
    'federal student loan, federal loan, borrow for grad school, grad school loan, how much can I borrow, graduate student loan, Grad PLUS replaced, loan limit',
  '/payers#us-employer-educational-assistance': 'section 127, 5250',
  '/payers#us-federal-student-aid': 'FAFSA, Pell grant',
  '/payers#us-gi-bill-tests': 'veterans, VA',
  '/payers#us-post-911-gi-bill': 'veterans, VA, military',
  '/payers#us-work-related-education': 'tax deductible, tax deduction',
  '/plan': 'study plan, timetable, start date, schedule my courses, planner, when would I finish, calendar',
  '/self-check':
    'math test, mathematics test, quiz, practice questions, am I good enough at math, math prerequisites, brush up, refresher',
  '/sheet': 'print, one page summary, printable, show my boss',
  '/shortlist': 'saved programs, my list, favorites, bookmarks, saved',
  '/wanted': 'missing data, help out, contribute, volunteer',
};

/** What is asked for by other words than those of its title and its question, by its address. */
export const askedBy = (path: string): string[] => words[path]?.split(', ') ?? [];

/** The addresses that have such words. */
export const askedAddresses = Object.keys(words);
