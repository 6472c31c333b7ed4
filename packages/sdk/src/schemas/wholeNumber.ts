import * as z from "zod/mini";

/** A whole number of people, schools, answers, months …: an integer from 0 to 2^53 − 1. */
export const wholeNumberSchema = z.int().check(z.nonnegative());
