/** Whether two lists have the same members, in the same order. */
export function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left === right || (left.length === right.length && left.every((each, index) => each === right[index]));
}
