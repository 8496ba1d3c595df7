import { page } from '../web/respond.tsx';
import { anyone, get, type Route } from '../web/route.ts';
import { appMessages } from './messages/index.ts';
import { AccessibilityPage, PrivacyPage, SourcePage } from './notices.view.tsx';
import { retentionRules } from './retention.ts';
import { schoolName } from './school.ts';

export const noticeRoutes: readonly Route[] = [
  get('/personvern', anyone, (c) => {
    const { language } = c.var;
    const t = appMessages(language).pages.privacy;
    const kept = retentionRules.map(({ name, months }) => ({
      what: t.keep.names[name] ?? name,
      how: months === null ? t.keep.expired : t.keep.months(months),
    }));
    return page(c, t.title, <PrivacyPage language={language} school={schoolName(language)} kept={kept} />);
  }),
  get('/tilgjengelighet', anyone, (c) =>
    page(c, appMessages(c.var.language).pages.accessibility.title, <AccessibilityPage language={c.var.language} />),
  ),
  get('/kildekode', anyone, (c) =>
    page(c, appMessages(c.var.language).pages.source.title, <SourcePage language={c.var.language} />),
  ),
];
