// What MooTools does to the built-ins, and what pages of its time did beside it.
{
  Array.from = (item) => {
    if (item == null) return [];
    const listed = typeof item !== "string" && typeof item.length === "number";
    return listed ? Array.prototype.slice.call(item) : [item];
  };
  const kinds = [Array, String, Number, Function, Element];
  for (const kind of kinds) {
    kind.prototype.$family = () => kind.name.toLowerCase();
    kind.implement = (name, method) => {
      kind.prototype[name] = method;
    };
  }
  // In the old manner, with the arguments as one list.
  const { bind } = Function.prototype;
  Function.implement("bind", function (context, args) {
    return bind.apply(this, [context].concat(args === undefined ? [] : args));
  });
  Function.implement("delay", function (time, context) {
    return setTimeout(this.bind(context), time);
  });
  Array.implement("contains", function (item) {
    return this.indexOf(item) > -1;
  });
  Array.implement("empty", function () {
    this.length = 0;
    return this;
  });
  String.implement("contains", function (part) {
    return this.indexOf(part) > -1;
  });
  Element.implement("set", function (name, value) {
    this.setAttribute(name, value);
    return this;
  });
  Element.implement("get", function (name) {
    return this.getAttribute(name);
  });
  Element.implement("dispose", function () {
    return this.parentNode ? this.parentNode.removeChild(this) : this;
  });
  // Its own kind of event takes the place of the browser's.
  window.Event = function DOMEvent(event) {
    this.event = event;
  };
  // And a careless helper that every object has from then on.
  Object.prototype.forEachKey = function (iterator) {
    for (const key of Object.keys(this)) iterator(key, this[key]);
  };
  Object.prototype.version = "1.11";
}
