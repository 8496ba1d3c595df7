export type { PlanFault, PlanFaultCode } from './plan-fault.ts';
export type { PlacedDays, YearPoint } from './plan-year.rules.ts';
export { yearMarks } from './plan-year.view.tsx';
export { planRoutes } from './plan.routes.tsx';
export type {
  Gathering,
  Grade,
  Outcome,
  OutcomeCategory,
  Reflection,
  ProposedProgramme,
  ProposedSession,
  Requirement,
  SizeClass,
  Standing,
  StudyPlan,
  StudyPlanData,
} from './study-plan.ts';
export { outcomeCategories } from './study-plan.ts';
export { checkStudyPlan, loadStudyPlan } from './study-plan.rules.ts';
