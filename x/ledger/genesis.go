package ledger

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// WorldGenesis is the world state that the parameters begin with: Aztec's empty
// one, and the fee-juice balances.
func WorldGenesis(params *protocol.Params) worldstate.Genesis {
	var g worldstate.Genesis
	for _, a := range params.FeeJuice {
		g.PublicData = append(g.PublicData, worldstate.PublicWrite{
			Slot: aztec.FeeJuiceSlot(a.Address.Field()), Value: a.Amount.Field(),
		})
	}
	return g
}
