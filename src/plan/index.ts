export type { PlanFault, PlanFaultCode } from './plan-fault.ts';
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
