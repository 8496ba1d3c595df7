import { coordinator, deedOf, errorsOf } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { selectionMessages } from './messages/index.ts';
import type { Process } from './process.ts';
import { publishPromise, type PromiseRefusal } from './promise.action.ts';
import { momentOf, promiseForm } from './promise.form.ts';
import { PromisePage } from './promise.view.tsx';
import { backToSelection, selectionDeed, withSelection } from './selection-page.ts';
import type { DrawSettings } from './settings.ts';

/** The promise: its time is chosen, and it is published. */
export function promiseRoutes(settings: () => DrawSettings): readonly Route[] {
  const path = '/skole/opptak/:id/trekning/lofte';
  return [
    get(path, coordinator, (c) => withSelection(c, (process) => show(c, settings(), process, proposed(c, process)))),
    post(path, coordinator, (c) =>
      withSelection(c, async (process) => {
        const { typed } = await readForm(c);
        const form = checkForm(promiseForm, typed);
        const isDice = process.state.call.chanceKind === 'dice';
        const faults = form.ok ? (isDice ? witnessFaults(typed) : []) : form.faults;
        if (!form.ok || faults.length > 0) return show(c, settings(), process, typed, { faults });
        const { witness1, witness2 } = form.value;
        const result = await publishPromise(deedOf(c), settings(), selectionDeed(c, process), {
          chanceAt: momentOf(form.value),
          witnesses: isDice ? [witness1, witness2] : null,
        });
        if (result.ok) return backToSelection(c, process, 'lovet');
        return result.reason === 'notFound'
          ? await c.notFound()
          : show(c, settings(), process, typed, { refusal: result.reason });
      }),
    ),
  ];
}

/** The next noon that leaves the hours that the call promises. */
function proposed(c: AppContext, { state: { call } }: Process): Typed {
  const earliest = inOslo(c.var.clock.now().add({ hours: call.hoursToChance, minutes: 30 }));
  const noon = earliest.with({ hour: 12, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const day = Temporal.ZonedDateTime.compare(noon, earliest) < 0 ? noon.add({ days: 1 }) : noon;
  return { date: day.toPlainDate().toString(), time: '12:00' };
}

function witnessFaults({ witness1 = '', witness2 = '' }: Typed): FieldFault[] {
  if (witness1 === '') return [{ field: 'witness1', code: 'required' }];
  if (witness2 === '') return [{ field: 'witness2', code: 'required' }];
  return witness1 === witness2 ? [{ field: 'witness2', code: 'sameWitness' }] : [];
}

function show(
  c: AppContext,
  settings: DrawSettings,
  process: Process,
  typed: Typed,
  wrong: { readonly faults?: readonly FieldFault[]; readonly refusal?: Exclude<PromiseRefusal, 'notFound'> } = {},
): Response {
  const { language } = c.var;
  const t = selectionMessages(language).hold.promise;
  const content = (
    <PromisePage
      language={language}
      process={process}
      practice={settings.practice}
      typed={typed}
      errors={errorsOf(language, wrong.faults ?? [], { sameWitness: t.sameWitness }, t.fields)}
      refusal={wrong.refusal && t.refusals[wrong.refusal](process.state.call.hoursToChance)}
    />
  );
  return page(c, t.title, content, { status: wrong.refusal ? 409 : wrong.faults ? 422 : 200 });
}
