export const quietBrowser: string[];
