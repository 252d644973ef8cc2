/**
 * What was made for a key before, else what is made for it now, and kept for as long as the map keeps it.
 * @param known a `WeakMap` where the answer may go when its key does
 */
export function remembered<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
