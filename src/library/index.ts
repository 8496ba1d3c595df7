export { textOf, type Card } from './card.ts';
export { asLinked, findReadableCard, readableCards, type LinkedCard } from './linked-card.ts';
export type { CardPart, MoreOnLibrary } from './more.ts';
export { libraryRoutes } from './library.routes.tsx';
