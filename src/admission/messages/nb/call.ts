export const call = {};

