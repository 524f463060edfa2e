package deploy

import (
	"fmt"
	"math/big"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// inbox is the constructor call of Inbox.
func (c Config) inbox(suite) []byte {
	return bindings.NewInbox().PackConstructor(new(big.Int).SetUint64(c.Version))
}

// outRoots is the constructor call of what tells the Outbox what is settled.
func outRoots(s suite) []byte { return bindings.NewConfirmedOutRoots().PackConstructor(s.rollup) }

// outbox is the constructor call of Outbox.
func (c Config) outbox(s suite) []byte {
	return bindings.NewOutbox().PackConstructor(s.outRoots, new(big.Int).SetUint64(c.Version))
}

// portal is the constructor call of FeeJuicePortal.
func portal(s suite) []byte {
	return bindings.NewFeeJuicePortal().PackConstructor(s.token, s.inbox, s.outbox, s.rollup, s.staking, s.incentives)
}

// feeJuice is what all accounts have at genesis.
func feeJuice(all []protocol.Allocation) (*big.Int, error) {
	var sum protocol.Amount
	for _, a := range all {
		var err error
		if sum, err = sum.Add(a.Amount); err != nil {
			return nil, fmt.Errorf("fee juice at genesis: %w", err)
		}
	}
	return sum.Big(), nil
}
