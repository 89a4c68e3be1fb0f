/** JSON-LD as text for a script element: a `<` in a string must not end the element. */
export const jsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
