/** Whether two values of plain data say the same, in whatever order their fields stand. */
export function isSamePlain(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSamePlain(Reflect.get(left, key), Reflect.get(right, key)))
  );
}
