// What Prototype 1.7 does to the built-ins, in its own manner: copied onto the prototypes, for every loop to see.
{
  const extend = (target, methods) => {
    for (const name of Object.keys(methods)) target[name] = methods[name];
  };
  const each = Array.prototype.forEach;

  // Takes what has a length, and knows nothing of iterators or of a second argument.
  Array.from = (iterable) => {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  extend(Array.prototype, {
    each(iterator) {
      each.call(this, iterator);
      return this;
    },
    toArray() {
      return this.slice();
    },
    entries() {
      return this.slice();
    },
    find(iterator) {
      for (let at = 0; at < this.length; at++) if (iterator(this[at], at)) return this[at];
      return undefined;
    },
    includes(object) {
      return this.indexOf(object) !== -1;
    },
    first() {
      return this[0];
    },
    without(...values) {
      return this.filter((value) => values.indexOf(value) < 0);
    },
    // The cause of many a config that came out as a text with quotes in it.
    toJSON() {
      return `[${this.map((value) => JSON.stringify(value)).join(", ")}]`;
    },
  });
  extend(String.prototype, {
    toJSON() {
      return `"${this}"`;
    },
    strip() {
      return this.replace(/^\s+|\s+$/g, "");
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
  });
  extend(Function.prototype, {
    bind(context, ...first) {
      return (...rest) => this.apply(context, [...first, ...rest]);
    },
    curry(...first) {
      return this.bind(null, ...first);
    },
  });
  extend(Element.prototype, {
    // Throws for an element that has no parent.
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    show() {
      this.style.display = "";
      return this;
    },
    hide() {
      this.style.display = "none";
      return this;
    },
    toggle() {
      return this.style.display === "none" ? this.show() : this.hide();
    },
    update(content) {
      this.textContent = content;
      return this;
    },
    select(selector) {
      return Array.from(this.querySelectorAll(selector));
    },
    match(selector) {
      return this.matches(selector);
    },
  });
}
