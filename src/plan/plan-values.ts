import { z } from 'zod';

/** An object of the plan. Unknown fields are refused: a misspelt name must not pass for a rule left out. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).readonly();
}

/** A list of the plan; an empty one says nothing and is refused. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1, 'This list is empty.').readonly();
}

/** A name by which other parts of the plan, and rows of the database, point at something. */
export const identifier = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'An id is letters, digits and hyphens.');

/** A text for people, in the three languages of the product. Blank texts are found by `checkTexts`. */
export const text = record({ nb: z.string(), nn: z.string(), en: z.string() });

export const wholeNumber = z.number().int();

/** A day in Norway as `YYYY-MM-DD`, so that a plan stays plain JSON that can be stored and hashed. */
export const day = z.iso.date('A date is written YYYY-MM-DD and must exist.');

/** True where the school's own text says nothing and a value was chosen; pages say so beside the value. */
export const assumed = z.boolean();

export const datedDay = record({ date: day, assumed });

export const period = record({ from: day, to: day, assumed });

/** Outcomes that something serves, by id. */
export const outcomesServed = record({ ids: list(identifier), assumed });
