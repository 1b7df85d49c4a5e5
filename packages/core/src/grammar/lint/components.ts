/**
 * The strongly connected components of a graph, those below before those above.
 *
 * Source: Robert Tarjan, Depth-First Search and Linear Graph Algorithms, 1972; with a stack of its own, so that a long
 * chain of symbols cannot overflow the engine's.
 */
export function components(uses: readonly (readonly number[])[]): number[][] {
  const count = uses.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const nextUse = new Int32Array(count);
  const stack: number[] = [];
  const out: number[][] = [];
  let visited = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] >= 0) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path[path.length - 1];
      if (nextUse[node] === 0) {
        order[node] = low[node] = visited++;
        stack.push(node);
        onStack[node] = 1;
      }
      let deeper = false;
      while (nextUse[node] < uses[node].length) {
        const use = uses[node][nextUse[node]];
        if (order[use] < 0) {
          path.push(use);
          deeper = true;
          // The node is seen again with its first use behind it.
          nextUse[node]++;
          break;
        }
        if (onStack[use] === 1) low[node] = Math.min(low[node], order[use]);
        nextUse[node]++;
      }
      if (deeper) continue;
      path.pop();
      if (low[node] === order[node]) {
        const component: number[] = [];
        let member: number;
        do {
          member = stack.pop() as number;
          onStack[member] = 0;
          component.push(member);
        } while (member !== node);
        out.push(component);
      }
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above], low[node]);
    }
  }
  return out;
}
