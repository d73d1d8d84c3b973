import { z } from 'zod';
import { SettingError } from './setting-error';

/** Who runs the site and how to reach them, as far as the settings say; fixed when the site is built. */
export interface Operator {
  readonly name?: string;
  /** What each person does, in words. */
  readonly roles?: string;
  /** What qualifies them for it: studies, work, experience of the field, in words. */
  readonly qualification?: string;
  /** What they earn or hold elsewhere that bears on what the site says, in words. */
  readonly interests?: string;
  /** Where corrections of figures go, without an account. */
  readonly mail?: string;
  /** Where reports of a page that someone cannot use go. */
  readonly accessMail?: string;
  /** Where reports of holes in security go. */
  readonly securityMail?: string;
  /** Days within which the operator promises an answer. */
  readonly answerDays?: number;
}

/** The settings behind an operator, with the values of the environment. */
export type OperatorSettings = Readonly<
  Record<
    | 'OPERATOR_NAME'
    | 'OPERATOR_ROLES'
    | 'OPERATOR_QUALIFICATION'
    | 'OPERATOR_INTERESTS'
    | 'CORRECTIONS_MAIL'
    | 'ACCESS_MAIL'
    | 'SECURITY_MAIL'
    | 'ANSWER_DAYS',
    string | undefined
  >
>;

function readMail(name: string, setting: string | undefined): string | undefined {
  const text = setting?.trim();
  if (!text) return undefined;
  if (z.email().safeParse(text).success) return text;
  throw new SettingError(`${name} must be a mail address such as corrections@example.org, found "${text}".`);
}

function readDays(setting: string | undefined): number | undefined {
  const text = setting?.trim();
  if (!text) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new SettingError(`ANSWER_DAYS must be a number of days from 1 to 99, found "${text}".`);
}

/**
 * Reads who runs the site out of the settings. Mail about access and security goes where corrections go, unless an
 * address of its own is set.
 *
 * @throws SettingError when an address is no mail address, or the days no whole number from 1 to 99
 */
export function readOperator(settings: OperatorSettings): Operator {
  const mail = readMail('CORRECTIONS_MAIL', settings.CORRECTIONS_MAIL);
  const said = {
    name: settings.OPERATOR_NAME?.trim(),
    roles: settings.OPERATOR_ROLES?.trim(),
    qualification: settings.OPERATOR_QUALIFICATION?.trim(),
    interests: settings.OPERATOR_INTERESTS?.trim(),
    mail,
    accessMail: readMail('ACCESS_MAIL', settings.ACCESS_MAIL) ?? mail,
    securityMail: readMail('SECURITY_MAIL', settings.SECURITY_MAIL) ?? mail,
    answerDays: readDays(settings.ANSWER_DAYS),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value)) as Operator;
}

/** The settings of this site. Each is named in full: the build writes values in place of these names. */
export const operatorSettings: OperatorSettings = {
  OPERATOR_NAME: process.env.OPERATOR_NAME,
  OPERATOR_ROLES: process.env.OPERATOR_ROLES,
  OPERATOR_QUALIFICATION: process.env.OPERATOR_QUALIFICATION,
  OPERATOR_INTERESTS: process.env.OPERATOR_INTERESTS,
  CORRECTIONS_MAIL: process.env.CORRECTIONS_MAIL,
  ACCESS_MAIL: process.env.ACCESS_MAIL,
  SECURITY_MAIL: process.env.SECURITY_MAIL,
  ANSWER_DAYS: process.env.ANSWER_DAYS,
};

export const operator = readOperator(operatorSettings);

/** What a visitor misses because the operator has not set it: a sentence for each setting, for the one who starts the site. */
export function missingSettings({ name, roles, qualification, interests, mail }: Operator): string[] {
  return [
    !name && 'OPERATOR_NAME is not set: /about says that nobody is named as running this site.',
    !roles && 'OPERATOR_ROLES is not set: /about says that it is not told who does what.',
    !qualification && 'OPERATOR_QUALIFICATION is not set: /about says that it is not told what qualifies them.',
    !interests && 'OPERATOR_INTERESTS is not set: /about says that interests are not told.',
    !mail && 'CORRECTIONS_MAIL is not set: pages say that a correction needs an account, for there is no mail address.',
  ].filter((line) => line !== false);
}
