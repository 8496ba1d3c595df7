export const desk = {};

