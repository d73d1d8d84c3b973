import type { Program } from '#lib/domain/catalog';
import { isClosed } from '#lib/domain/status';
import { type AskedQuestion, askSection } from './choose';
import { programQuestions } from './program';

/**
 * The figures that stand in a strip on the page of a program. A closed program has it among the parts that tell the rest,
 * so that it leaves out what one of these tells.
 */
export function askProgramStrip(program: Program): AskedQuestion[] {
  const strip = askSection(programQuestions, 'strip', program);
  if (!isClosed(program)) return strip;
  const told = (['about', 'ready'] as const).flatMap((section) => askSection(programQuestions, section, program));
  return strip.filter(({ name }) => !told.some((one) => one.name === name));
}
