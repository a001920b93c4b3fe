export const en = {};
export const es = {};
