package light

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// nodes are of Ethereum's tries, by their hashes: whoever knows a root knows what is at
// each path that they lead along, or that nothing is.
type nodes struct {
	byHash map[common.Hash][]byte
	used   map[common.Hash]bool
}

var (
	errNode    = errors.New("malformed trie node")
	errMissing = errors.New("a trie node is missing")
	errSurplus = errors.New("a trie node that leads nowhere, or twice the same")
)

func newNodes(all [][]byte) *nodes {
	n := &nodes{make(map[common.Hash][]byte, len(all)), make(map[common.Hash]bool, len(all))}
	for _, node := range all {
		n.byHash[crypto.Keccak256Hash(node)] = node
	}
	return n
}

// get is the value of a key in the trie with that root; nil when there is none.
func (n *nodes) get(root common.Hash, key []byte) ([]byte, error) {
	return n.at(root, nibbles(crypto.Keccak256(key)))
}

// at is the value at the end of a path.
func (n *nodes) at(root common.Hash, path []byte) ([]byte, error) {
	if root == emptyRoot {
		return nil, nil
	}
	node, err := n.node(root)
	for err == nil {
		var child []byte
		if child, path, err = step(node, path); err != nil || child == nil {
			return nil, err
		}
		if path == nil {
			return content(child)
		}
		node, err = n.child(child)
	}
	return nil, err
}

// emptyRoot is that of a trie without anything in it.
var emptyRoot = crypto.Keccak256Hash([]byte{0x80})

func (n *nodes) node(hash common.Hash) ([]byte, error) {
	raw, ok := n.byHash[hash]
	if !ok {
		return nil, fmt.Errorf("%w: %s", errMissing, hash)
	}
	n.used[hash] = true
	return raw, nil
}

// child is the node that a reference names by its hash, or, if it is shorter than one,
// holds.
func (n *nodes) child(ref []byte) ([]byte, error) {
	kind, hash, _, err := rlp.Split(ref)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", errNode, err)
	case kind == rlp.List && len(ref) < common.HashLength:
		return ref, nil
	case kind == rlp.String && len(hash) == common.HashLength:
		return n.node(common.Hash(hash))
	}
	return nil, fmt.Errorf("%w: a reference of %d bytes", errNode, len(ref))
}

// step goes along a path, which is not empty or leads to a branch's own value. It gives
// the item it comes to and what is left of the path: nil when the item is the value. Without
// an item nothing is there.
func step(node, path []byte) (item, rest []byte, err error) {
	items, err := itemsOf(node, 17)
	switch {
	case err != nil:
		return nil, nil, err
	case len(items) == 17 && len(path) == 0:
		return filled(items[16]), nil, nil
	case len(items) == 17:
		return filled(items[path[0]]), path[1:], nil
	case len(items) != 2:
		return nil, nil, fmt.Errorf("%w: %d items", errNode, len(items))
	}
	part, leaf, err := partOf(items[0])
	if err != nil {
		return nil, nil, err
	}
	if len(path) < len(part) || string(path[:len(part)]) != string(part) || leaf && len(path) != len(part) {
		return nil, nil, nil
	}
	if leaf {
		return filled(items[1]), nil, nil
	}
	return filled(items[1]), path[len(part):], nil
}

// filled is an item, nil for the empty string.
func filled(item []byte) []byte {
	if len(item) == 1 && item[0] == 0x80 {
		return nil
	}
	return item
}

// itemsOf are those of a list, each as it is encoded; one more than limit is an error.
func itemsOf(raw []byte, limit int) ([][]byte, error) {
	list, rest, err := rlp.SplitList(raw)
	if err != nil || len(rest) > 0 {
		return nil, fmt.Errorf("%w: no list", errNode)
	}
	var items [][]byte
	for len(list) > 0 {
		_, _, rest, err := rlp.Split(list)
		if err != nil || len(items) == limit {
			return nil, fmt.Errorf("%w: item %d", errNode, len(items))
		}
		items = append(items, list[:len(list)-len(rest)])
		list = rest
	}
	return items, nil
}

// partOf is the part of a path that a short node covers, and whether it is a leaf.
func partOf(item []byte) (part []byte, leaf bool, err error) {
	raw, err := content(item)
	if err != nil || len(raw) == 0 || raw[0] >= 0x40 || raw[0]&0x10 == 0 && raw[0]&0x0f != 0 {
		return nil, false, fmt.Errorf("%w: path %x", errNode, item)
	}
	part = nibbles(raw)
	leaf = part[0] >= 2
	part = part[2-part[0]&1:]
	if !leaf && len(part) == 0 {
		return nil, false, fmt.Errorf("%w: a path without a step", errNode)
	}
	return part, leaf, nil
}

// content is what a string holds.
func content(item []byte) ([]byte, error) {
	raw, rest, err := rlp.SplitString(item)
	if err != nil || len(rest) > 0 {
		return nil, fmt.Errorf("%w: no string", errNode)
	}
	return raw, nil
}

func nibbles(raw []byte) []byte {
	out := make([]byte, 0, 2*len(raw))
	for _, b := range raw {
		out = append(out, b>>4, b&0xf)
	}
	return out
}
