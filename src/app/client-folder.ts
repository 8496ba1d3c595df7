/** Where the build puts what browsers fetch; like every path of the build, seen from the root of the checkout. */
export const clientFolder = 'dist/client';
