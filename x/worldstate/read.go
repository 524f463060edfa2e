package worldstate

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func (v *version) hasNullifier(n fr.Element) (bool, error) {
	_, found, err := v.indexOf(Nullifier, &n)
	return found, err
}

func (v *version) publicValue(slot fr.Element) (fr.Element, error) {
	index, found, err := v.indexOf(PublicData, &slot)
	if err != nil || !found {
		return fr.Element{}, err
	}
	p, err := v.leafPage(PublicData, index)
	if err != nil || p == nil {
		return fr.Element{}, err
	}
	return p.values[index%pageChildren], nil
}

// messageAt reads below the size of the tree only: the rest of a page may be of a
// later version's making.
func (v *version) messageAt(index uint64) (fr.Element, error) {
	if index >= v.trees[L1ToL2Message].size {
		return fr.Element{}, nil
	}
	p, err := v.leafPage(L1ToL2Message, index)
	if err != nil || p == nil {
		return fr.Element{}, err
	}
	return p.nodes[index%pageChildren], nil
}
