import { z } from 'zod';
import { withCode } from './code';

/** Longest summary, in characters: what a record is, in a line or two below its title. */
export const summaryLimit = 160;

export const summarySchema = z
  .string()
  .min(1)
  .refine((text) => [...text].length <= summaryLimit, withCode('summary-too-long'));
