package circuit

import (
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// A tx takes a subtree of that many levels of note hashes and of nullifiers.
const placeLevels = 6

// tree hashes nodes of one of the trees.
type tree struct {
	r     rules
	id    worldstate.TreeID
	zeros []word
}

func (r rules) tree(id worldstate.TreeID) tree {
	t := tree{r: r, id: id}
	for _, z := range id.ZeroHashes(id.Height()) {
		t.zeros = append(t.zeros, constant(z))
	}
	return t
}

func (t tree) node(left, right word) word {
	return Hash(t.r, constant(t.id.Separator()), left, right)
}

// climb is the root above a node at the place of which these are the bits.
func (t tree) climb(node word, place, path []word) word {
	for i, sibling := range path {
		left := t.r.Select(place[i], sibling, node)
		node = t.node(left, t.r.Sub(t.r.Add(sibling, node), left))
	}
	return node
}

// full is the root at the tree's own height.
func (t tree) full(root word, depth int) word {
	for _, zero := range t.zeros[depth:t.id.Height()] {
		root = t.node(root, zero)
	}
	return root
}

// group is the root above a power of two of leaves.
func (t tree) group(leaves []word) word {
	for len(leaves) > 1 {
		up := make([]word, len(leaves)/2)
		for i := range up {
			up[i] = t.node(leaves[2*i], leaves[2*i+1])
		}
		leaves = up
	}
	return leaves[0]
}

// grown is a tree that only grows.
type grown struct {
	root, size word
	frontier   []word
}

// linked is an indexed tree.
type linked struct{ root, size word }

// ascend is the root above a node of that level, beside the frontier; size are the bits of
// the tree's size before. With carry the node is full and joins the frontier, which ascend
// changes. With finish, and no carry, the subtree of placeLevels does, and what is below it
// in the frontier goes.
func (t tree) ascend(frontier, size []word, level int, node, carry, finish word) word {
	r := t.r
	for l := level; l < len(frontier); l++ {
		if l == placeLevels {
			carry = r.Add(carry, finish)
		}
		right := r.Mul(size[l], node)
		left := r.Add(r.Sub(node, right), r.Mul(size[l], frontier[l]))
		frontier[l] = r.Add(frontier[l], r.Mul(carry, r.Sub(node, right, frontier[l])))
		if l < placeLevels {
			frontier[l] = r.Mul(frontier[l], r.not(finish))
		}
		carry = r.Mul(carry, size[l])
		node = t.node(left, r.Add(right, r.Mul(r.not(size[l]), t.zeros[l])))
	}
	r.zero(run.RuleDepth, carry)
	return node
}

// fillGroup puts leaves behind those that a group of the tree has already, of which the
// frontier tells. hot is the place of their count. It returns the group's root, whether the
// group is full, and the frontier below it, which finish empties.
func (t tree) fillGroup(frontier, size, leaves, hot []word, finish word) (root, full word) {
	r, g := t.r, len(leaves)
	at := r.places(size, g)
	nodes := make([]word, g)
	for i := range nodes {
		nodes[i] = 0
		for p := 0; p <= i; p++ {
			nodes[i] = r.Add(nodes[i], r.Mul(at[p], leaves[i-p]))
		}
	}
	after := make([]word, g+1) // the place of what the group holds then
	var fits word = 0
	for n := range after {
		after[n] = 0
		for p := 0; p <= n && p < g; p++ {
			after[n] = r.Add(after[n], r.Mul(at[p], hot[n-p]))
		}
		fits = r.Add(fits, after[n])
	}
	r.equal(run.RuleFill, fits, 1)

	for l := 0; len(nodes) > 1; l++ {
		t.recall(nodes, at, l, frontier[l])
		kept := t.keep(nodes, after, l)
		frontier[l] = r.Mul(kept, r.not(finish))
		up := make([]word, len(nodes)/2)
		for i := range up {
			up[i] = t.node(nodes[2*i], nodes[2*i+1])
		}
		nodes = up
	}
	return nodes[0], after[g]
}

// recall puts the frontier's node of a level before the first new one.
func (t tree) recall(nodes, at []word, level int, before word) {
	for i := 0; i < len(nodes); i += 2 {
		var here word = 0
		for p := range at {
			if p>>level == i+1 {
				here = t.r.Add(here, at[p])
			}
		}
		nodes[i] = t.r.Select(here, before, nodes[i])
	}
}

// keep is the frontier's node of a level afterwards: zero when it has none.
func (t tree) keep(nodes, after []word, level int) word {
	var kept word = 0
	for n := range len(after) - 1 {
		if n>>level&1 == 1 {
			kept = t.r.Add(kept, t.r.Mul(after[n], nodes[n>>level-1]))
		}
	}
	return kept
}

// places has a one at the place in a group of g that the size gives.
func (r rules) places(size []word, g int) []word {
	out := []word{1}
	for l := 0; 1<<l < g; l++ {
		next := make([]word, 2*len(out))
		for i, x := range out {
			next[len(out)+i] = r.Mul(x, size[l])
			next[i] = r.Sub(x, next[len(out)+i])
		}
		out = next
	}
	return out
}
