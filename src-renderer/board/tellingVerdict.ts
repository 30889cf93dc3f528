/** What a reader says of two tellings: they tell one happening, or two. */
export type TellingVerdict = 'one' | 'two';
