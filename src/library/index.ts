export { textOf, type Card } from './card.ts';
export { loadLibrary, type LibraryCard } from './library.ts';
export { isStaff, staff } from './library.permission.ts';
export { libraryRoutes } from './library.routes.tsx';
