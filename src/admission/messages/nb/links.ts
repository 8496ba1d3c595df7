export const links = {};

