export const mail = {};

