// Package txtest makes small valid transactions for tests of packages that
// take them.
//
// One rule: the same arguments give the same tx, which the rules accept.
package txtest

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Params are devnet parameters that need no further filling in, except for the
// genesis balances and the committee.
func Params() *protocol.Params {
	p := protocol.Devnet()
	p.Rollup, p.FeeJuicePortal = common.HexToAddress("0xabc"), Portal
	p.GenesisTime = 1_000_000
	return &p
}

// Portal is the fee juice portal of Params.
var Portal = common.HexToAddress("0xfee")

// F returns a small field element.
func F(v uint64) fr.Element { return fr.NewElement(v) }

// Body returns a valid body for Params: payer 100, one setup note hash and
// nullifier, one app note hash and nullifier, both nullifiers made from seed.
func Body(seed uint64) tx.Body {
	p := Params()
	return tx.Body{
		Head: tx.Head{
			Anchor:        tx.Anchor{Chunk: 0, StateRoot: F(1)},
			L1ChainID:     p.L1ChainID,
			RollupVersion: p.RollupVersion,
			ExpiresAt:     p.GenesisTime + 3_600_000,
			FeePayer:      F(100),
			GasLimits:     tx.Gas{Mana: 3_000_000, DA: 100_000},
			MaxFees:       protocol.GasFees{PerMana: 100, PerDA: 100},
		},
		Setup: tx.Effects{
			NoteHashes: []tx.Scoped{{Contract: F(7), Value: F(seed + 1)}},
			Nullifiers: []tx.Scoped{{Contract: F(7), Value: F(2*seed + 1)}},
		},
		App: tx.Effects{
			NoteHashes: []tx.Scoped{{Contract: F(8), Value: F(seed + 1)}},
			Nullifiers: []tx.Scoped{{Contract: F(7), Value: F(2*seed + 2)}},
		},
	}
}

// Full returns Body with every kind of effect in both parts and two updates.
func Full(seed uint64) tx.Body {
	b := Body(seed)
	for i, e := range []*tx.Effects{&b.Setup, &b.App} {
		n := uint64(10 * (i + 1))
		e.Messages = []tx.Message{{Contract: F(n), Recipient: common.Address{byte(n)}, Content: F(n + 1)}}
		e.PrivateLogs = []tx.Log{{Contract: F(n), Fields: []fr.Element{F(n + 2), F(n + 3)}}}
		e.PublicLogs = []tx.Log{{Contract: F(n), Fields: []fr.Element{F(n + 4)}}}
	}
	b.PublicUpdates = []tx.PublicUpdate{
		{Contract: F(9), Slot: F(1), Value: F(seed + 5)},
		{Contract: F(9), Slot: F(2), Value: F(6), Conditional: true, Expected: F(0)},
	}
	return b
}

// Everything returns Full with a claim and a withdrawal.
func Everything(seed uint64) tx.Body {
	b := Full(seed)
	b.Claim = Claim(seed, protocol.Amount{Lo: 1_000_000_000})
	b.Withdrawal = tx.Withdrawal{Portal: Portal, Recipient: common.Address{19: 0x77}, Amount: protocol.Amount{Lo: 1000}}
	return b
}

// Claim claims a deposit of that index, whose secret follows from it.
func Claim(index uint64, amount protocol.Amount) tx.Claim {
	return tx.Claim{Portal: Portal, Index: index, Amount: amount, Secret: F(index + 5000)}
}

// Deposit is the leaf of the deposit that a body claims.
func Deposit(b tx.Body) fr.Element { return b.Deposit().Hash() }

// New makes a tx from a body that must be valid.
func New(b tx.Body) *tx.Tx {
	t, err := tx.New(b, []byte("proof"))
	if err != nil {
		panic(err)
	}
	return t
}

// Largest returns Body with as much of everything as the protocol lets one tx
// have. Only nullifiers depend on the seed.
func Largest(seed uint64) tx.Body {
	b := Body(seed)
	b.Setup, b.App = tx.Effects{}, tx.Effects{}
	for i := range aztec.MaxNoteHashes {
		b.Setup.NoteHashes = append(b.Setup.NoteHashes, tx.Scoped{Contract: F(1), Value: F(uint64(i + 1))})
	}
	for i := range aztec.MaxNullifiers - 1 {
		b.Setup.Nullifiers = append(b.Setup.Nullifiers, tx.Scoped{Contract: F(1), Value: F(seed<<8 | uint64(i+1))})
	}
	for range aztec.MaxL2ToL1Msgs {
		b.Setup.Messages = append(b.Setup.Messages, tx.Message{Contract: F(1)})
	}
	for range aztec.MaxPrivateLogs {
		b.Setup.PrivateLogs = append(b.Setup.PrivateLogs, tx.Log{Contract: F(1), Fields: make([]fr.Element, aztec.MaxPrivateLogFields)})
	}
	b.Setup.PublicLogs = []tx.Log{{Contract: F(1), Fields: make([]fr.Element, aztec.MaxPublicLogsFields-aztec.PublicLogHeaderFields)}}
	for i := range aztec.MaxPublicWrites {
		b.PublicUpdates = append(b.PublicUpdates, tx.PublicUpdate{Contract: F(9), Slot: F(uint64(i)), Value: F(1), Conditional: true})
	}
	b.GasLimits = tx.Gas{Mana: aztec.MaxTxL2Gas, DA: tx.DAGas(Params().Limits.MaxDAFields)}
	return b
}
