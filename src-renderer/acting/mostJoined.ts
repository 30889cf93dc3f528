/** More events than anybody means as one happening; to compare all of them with each other would hold the page up. */
export const mostJoined = 1_000;
