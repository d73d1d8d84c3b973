import { z } from 'zod';
import { withCode } from './code';

/** Longest summary shown on cards and in search results, in characters. */
export const summaryLimit = 160;

export const summarySchema = z
  .string()
  .min(1)
  .refine((text) => [...text].length <= summaryLimit, withCode('summary-too-long'));
