package aztec

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// OutPath is the way from an L2-to-L1 message up to the out hash of its block.
type OutPath struct {
	// Position is a one, then for each step from the root down 0 for left, 1 for right: no
	// two messages of a block have the same.
	Position *big.Int
	// Siblings from the message up.
	Siblings []fr.Element
}

// PathOf finds the way of message `index` of tx `tx`, where txs are the message hashes of a
// block's txs.
func PathOf(txs [][]fr.Element, tx, index int) (OutPath, error) {
	if tx < 0 || tx >= len(txs) || index < 0 || index >= len(txs[tx]) {
		return OutPath{}, fmt.Errorf("the block has no message %d of tx %d", index, tx)
	}
	roots := make([]fr.Element, len(txs))
	for i := range txs {
		roots[i] = TxOutHash(txs[i])
	}
	up := append(stepsUp(txs[tx], index), stepsUp(roots, tx)...)
	p := OutPath{Position: big.NewInt(1)}
	for i := len(up) - 1; i >= 0; i-- {
		p.Position.Lsh(p.Position, 1)
		if up[i].right {
			p.Position.SetBit(p.Position, 0, 1)
		}
	}
	for _, step := range up {
		p.Siblings = append(p.Siblings, step.sibling)
	}
	return p, nil
}

// Root is the out hash of the block that has the message at the path's place.
func (p OutPath) Root(message fr.Element) fr.Element {
	for i, sibling := range p.Siblings {
		if p.Position.Bit(i) == 0 {
			message = shaPair(message, sibling)
		} else {
			message = shaPair(sibling, message)
		}
	}
	return message
}

// step goes up by one from a right or a left child.
type step struct {
	right   bool
	sibling fr.Element
}

// stepsUp are the steps from a leaf of compressedRoot up. Where the other side holds none but
// zeros there is no step. (The messages of a tx are never zero.)
func stepsUp(leaves []fr.Element, at int) []step {
	if len(leaves) == 1 {
		return nil
	}
	left := leftSize(len(leaves))
	mine, other, right := leaves[:left], leaves[left:], at >= left
	if right {
		mine, other, at = other, mine, at-left
	}
	steps := stepsUp(mine, at)
	if sibling := compressedRoot(other); !sibling.IsZero() {
		steps = append(steps, step{right, sibling})
	}
	return steps
}
