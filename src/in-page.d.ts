export const inPage: (code: string) => string;
