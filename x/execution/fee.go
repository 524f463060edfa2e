package execution

import (
	"fmt"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Prices returns what t pays per unit of gas at the slot's fees: the slot's fee
// plus its priority fee, never above its maximum.
func Prices(fees protocol.GasFees, t tx.Terms) protocol.GasFees {
	most, priority := t.MaxFees, t.PriorityFees
	return protocol.GasFees{
		PerMana: price(fees.PerMana, priority.PerMana, most.PerMana),
		PerDA:   price(fees.PerDA, priority.PerDA, most.PerDA),
	}
}

func price(base, priority, most uint64) uint64 {
	if priority > most || base > most-priority {
		return most
	}
	return base + priority
}

// fee returns what t pays when its effect has so many blob fields.
func fee(ctx BlockContext, t *tx.Tx, fields uint64) (protocol.Amount, error) {
	used := tx.Gas{Mana: t.Derived().Mana, DA: tx.DAGas(fields)}
	cost, err := tx.Cost(used, Prices(ctx.Fees, t.Terms()))
	if err != nil {
		return protocol.Amount{}, fmt.Errorf("fee: %w", err)
	}
	return cost, nil
}
