package epochtest

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// Keys are the trapdoors' verifying keys.
func Keys() (k epoch.Keys, err error) {
	doors := Trapdoors()
	for kind, into := range map[string]**groth.VerifyingKey{"t": &k.T, "b": &k.B, "r": &k.R} {
		*into = &groth.VerifyingKey{VerifyingKey: *doors[kind].Key()}
		if err := (*into).Precompute(); err != nil {
			return k, err
		}
	}
	return k, nil
}

// Simulate makes an epoch proof of a range on an L1, from the world before it to the one behind it: two
// slices of each chain and the closing proof. It holds with the keys of Trapdoors.
func Simulate(chainID uint64, rollup common.Address, r epoch.Range, before, after fr.Element) (*epoch.Proof, error) {
	groups, err := epoch.NewOutGroups(r.Out)
	if err != nil {
		return nil, err
	}
	first, last := r.Headers[0].Number, r.Headers[len(r.Headers)-1].Hash()
	c := epoch.NewChallenges(chainID, rollup, first, last, groups)
	opening, err := epoch.Open(r.Blobs, c)
	if err != nil {
		return nil, err
	}
	sum, err := epoch.Sum(c.Rho, r.Headers, r.In, r.Out)
	if err != nil {
		return nil, err
	}
	doors := Trapdoors()
	name := last.String()
	made := func(kind string, public ...fr.Element) epoch.Made {
		proof := &groth.Proof{Proof: *doors[kind].Simulate(public, Secret(name+" a"), Secret(name+" b"), Secret(name+" d"))}
		return epoch.Made{Public: public, Proof: proof.Bytes()}
	}
	chain := func(kind string) (all []epoch.Made, ends [2]fr.Element) {
		links := []fr.Element{Secret(name + kind + " 0"), Secret(name + kind + " 1"), Secret(name + kind + " 2")}
		return []epoch.Made{made(kind, links[0], links[1]), made(kind, links[1], links[2])}, [2]fr.Element{links[0], links[2]}
	}
	t, tEnds := chain("t")
	b, bEnds := chain("b")
	return epoch.Assemble(r, c, t, b, made("r", epoch.ClosingInputs(before, after, tEnds, bEnds, c, sum, opening.Y)...))
}
