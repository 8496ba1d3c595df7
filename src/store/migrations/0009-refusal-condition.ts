/** Which condition of the plan an application does not meet, beside the reason in words; what was decided before has none. */
export const refusalCondition: readonly string[] = [
  `alter table eligibility_decision add column condition text`,
  `alter table eligibility_decision add check (condition is null or not eligible)`,
];
