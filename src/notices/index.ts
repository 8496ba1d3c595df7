export { isQuiet } from './delivery.rules.ts';
export { dropNotices, withdrawNotices } from './drop-notices.action.ts';
export { myNoticesRoutes } from './my-notices.routes.tsx';
export { type NewNotice, type NoticeKind } from './notice.ts';
export { deliveriesOf, type NoticeDelivery } from './notice.store.ts';
export { notify } from './notify.action.ts';
export { sendNotices } from './send-notices.action.ts';
