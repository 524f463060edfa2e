package witness

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// Payers are the addresses that fee juice slots are of. Effects tell the slot alone, but fee
// juice comes from genesis and from deposits on L1, both of which name who gets it.
type Payers map[fr.Element]fr.Element

// PayersOf knows those of genesis; a prover adds whom deposits on L1 are to.
func PayersOf(p *protocol.Params) Payers {
	out := Payers{}
	for _, a := range p.FeeJuice {
		out.Add(a.Address.Field())
	}
	return out
}

// Add makes an address known.
func (p Payers) Add(address fr.Element) { p[aztec.FeeJuiceSlot(address)] = address }
