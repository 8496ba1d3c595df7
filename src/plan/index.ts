export type { PlanFault, PlanFaultCode } from './plan-fault.ts';
export { yearOf, type YearPoint } from './plan-year.rules.ts';
export { yearMarks } from './plan-year.view.tsx';
export { planRoutes } from './plan.routes.tsx';
export {
  outcomeCategories,
  standings,
  type Gathering,
  type Grade,
  type Outcome,
  type OutcomeCategory,
  type Requirement,
  type SizeClass,
  type Standing,
  type StudyPlan,
  type StudyPlanData,
} from './study-plan.ts';
export { checkStudyPlan, loadStudyPlan } from './study-plan.rules.ts';
