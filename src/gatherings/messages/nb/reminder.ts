interface About {
  readonly number: number;
  readonly title: string;
  readonly days: string;
  readonly place: string;
  readonly link: string;
  /** Paragraphs on travel, lodging and the like; none where nothing is said. */
  readonly practical: readonly string[];
  /** One line for each session that asks for something. */
  readonly prepare: readonly string[];
}

export const reminder = {
  subject: ({ number, title }: About) => `Snart samling ${number}: ${title}`,
  body: ({ number, title, days, place, link, practical, prepare }: About) =>
    [
      `Samling ${number}, ${title}, er ${days} på ${place}.`,
      ...practical,
      ...(prepare.length > 0 ? [`Forbered deg på dette:\n\n${prepare.join('\n')}`] : []),
      `Programmet, og mer om det praktiske:\n${link}`,
      'Kan du ikke komme, søker du om fravær før økta begynner. Det gjør du på siden om oppmøtet ditt.',
    ].join('\n\n'),
};
