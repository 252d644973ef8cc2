// Goes to the next page as view-transition routers do: the document stays, its parts are replaced one by one.
if (!window.router) {
  window.router = true;
  const go = async (url) => {
    const text = await (await fetch(url)).text();
    const next = new DOMParser().parseFromString(text, "text/html");
    for (const { name } of [...document.documentElement.attributes]) {
      document.documentElement.removeAttribute(name);
    }
    for (const { name, value } of next.documentElement.attributes) {
      document.documentElement.setAttribute(name, value);
    }
    for (const node of [...document.head.children]) {
      const same = [...next.head.children].find((other) => other.isEqualNode(node));
      if (same) same.remove();
      else node.remove();
    }
    document.head.append(...next.head.children);
    document.body.replaceWith(next.body);
    history.pushState({}, "", url);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='/hosts/']");
    if (!link) return;
    event.preventDefault();
    go(link.href);
  });
}
