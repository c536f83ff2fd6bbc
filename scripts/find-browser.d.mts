export function browserForTests(): { readonly path?: string; readonly message?: string };
