export { noticeKinds, type NewNotice, type NoticeKind } from './notice.ts';
export { notify } from './notify.action.ts';
