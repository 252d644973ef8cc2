import type { Library } from "./leave-out.ts";

/**
 * Preact without what no view asks of it. The names are those of the one version that is pinned. Keys, refs, what is
 * thrown, what is moved, and nodes that stand there already stay as they are.
 */
export const PREACT: Library = {
  name: "preact",
  entry: "index.js",
  answers: [
    // No component has a life cycle but to be drawn. None has a state, so none is drawn for itself: what changes is
    // drawn from the root.
    [
      /\b(?:c|r|ctor|newType)\.(?:getDerived|component|should|getSnapshot|getChild)[A-Z]\w+\b(?!\()/g,
      "undefined",
      16,
    ],
    [/BaseComponent\.prototype\.(?:setState|forceUpdate) =/g, "void", 2],
    [
      /if \(!c\.(?:state|_nextState)\) .*|c\.state = c\._nextState;|old(?:Props|State) = c\.\w+;/g,
      "",
      6,
    ],
    ["c.props, (c.state = c._nextState), c.context", "c.props"],
    [/^\t*(?:c|this)\._bits .*;$/gm, "", 9],
    [/c\._bits & COMPONENT_\w+/g, "false", 7],
    [/c\._(?:vnode|parentDom) = \w+;/g, "", 2],
    ["r._parentDom = r._globalContext = NULL;", ""],
    ["markAsForce(newVNode)", "false"],
    ["newVNode._original == oldVNode._original", "false"],
    // So nothing is called once all is drawn.
    [/^.*_(?:render|state)Callbacks.*;$/gm, "", 11],
    ["c._renderCallbacks.length", "false", 2],
    [/commitQueue\.some\(c => \{[\s\S]*?\n\t\}\);/g, ""],
    [/.*oldCommitQueueLength.*/g, "", 2],
    [/^\t*commitQueue,\n/gm, "", 9],
    ["commitQueue, ", "", 3],
    ["let commitQueue = [],", "let"],

    // No context, no portal, no hook, nobody else who wants to know or to catch what is thrown.
    [/tmp = newType\.contextType;[\s\S]*?: globalContext;/g, ""],
    ["if (provider) provider.sub(c);", ""],
    [/,\s+componentContext\b/g, "", 5],
    [/(?:c|this)\.(?:_globalContext|context) = \w+;/g, "", 3],
    ["this.constructor(props, context)", "this.constructor(props)"],
    [/(?<=oldVNode \|\| EMPTY_OBJ,\n)\t*EMPTY_OBJ,\n/g, ""],
    [/^\t*globalContext,\n/gm, "", 7],
    [/\w+(?:\.props)?\._parentDom(?= !=|\)|;|\n)/g, "undefined", 9],
    [/if \(\(tmp = options\.\w+\)\) tmp\(newVNode\);/g, "", 2],
    [/\boptions\.(?!_catchError)\w+\b(?!\()/g, "undefined", 11],
    [/try \{(?=\s+if \(typeof ref)/g, "{"],
    [/ catch \(e\) \{\s+options\._catchError\(e, vnode\);\s+\}/g, ""],
    [/options\._catchError\(e, .*\);/g, "throw e;", 2],

    // No form, no formula, no template, no text as HTML and no style, which leaves no road to either.
    ["i == 'dangerouslySetInnerHTML'", "false", 2],
    ["name == 'style'", "false"],
    [/i == '(?:value|checked)'(?: && 'default\w+' in newProps)?/g, "false", 4],
    ["!isHydrating || nodeType == 'textarea'", "false"],
    ["nodeType == 'textarea' && newProps.defaultValue != NULL", "false"],
    ["(nodeType == 'template' && dom.content) || dom", "dom"],
    ["nodeType == 'math'", "false"],
    [/nodeType == 'foreignObject' \|\|\s+\(.*\)/g, "false"],
    [/,\s+newProps\.is \? newProps : parentDom/g, ""],
    [/\t*name != '(?:width|height|list|form|download|rowSpan|colSpan|role|popover)' &&\n/g, "", 9],
    ["name == 'popover' && value == true ? '' : value", "value"],
    [/name = name\.replace\(\/xlink.*;/g, ""],

    // Nodes are taken over by drawing on them, never by trusting them, and no view waits for a promise.
    [
      /vnode && vnode\._flags & MODE_HYDRATE|oldVNode\._flags & (?:MODE_SUSPENDED|REF_DETACHED)/g,
      "false",
      3,
    ],
    ["newVNode._flags &= RESET_MODE;", ""],
    [/(?<=[(!]|= )isHydrating(?= (?:\|\||&&|\?)|\))/g, "false", 7],
    [/^\t*isHydrating,\n/gm, "", 8],
    ["e && e.then", "false", 2],
    ["(r = r._excess)", "false"],
    [/while \(next && next\.nodeType == 8\).*/g, ""],
    [/while \(\s+(\(oldDom = .*\)) &&[\s\S]*?\n\t\);/g, "$1;"],

    // No view draws one thing twice, or is more than one element.
    ["childVNode.constructor === VNODE_MARKER && childVNode._depth", "false"],
    [/.*\b_depth\b(?:: 0,| = .*;)/g, "", 2],
    [/tmp && tmp\.type === Fragment[\s\S]*?: tmp(?=;)/g, "tmp"],

    // Attributes are no functions, handlers and refs nothing else. A handler stays for as long as its element, so no
    // event meets one that came later than itself.
    ["if (typeof value == 'function') return;", ""],
    [/if \(typeof \w+ != 'function'\) \w+ = NULL;/g, "", 2],
    ["useCapture = name != (name = name.replace(CAPTURE_REGEX, '$1'));", ""],
    [", useCapture", "", 2],
    [/.*= eventClock;/g, ""],
    [/if \(e\[EVENT_DISPATCHED\][\s\S]*?return;\s+\}/g, ""],
    ["if (name[0] < 'a') name", "name"],
    ["if (eventHandler) {", "{"],
    ["typeof ref == 'function'", "true"],
    ["(!r.current || r.current == vnode._dom)", "true"],
  ],
};
