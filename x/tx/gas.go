package tx

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// Blob fields of every effect: marker, tx hash and fee; and of a public write.
const (
	effectHeadFields  = aztec.TxDAGas / aztec.DAGasPerField
	publicWriteFields = aztec.PublicWriteDAGas / aztec.DAGasPerField
)

// mana meters a tx by its effects with Aztec's prices. A tx with public updates
// or public logs pays the overhead of public execution.
func mana(b *Body, d *Derived) uint64 {
	total := uint64(aztec.PrivateTxL2Gas)
	if len(b.PublicUpdates) > 0 || len(d.PublicLogs) > 0 {
		total = aztec.PublicTxL2Gas
	}
	total += uint64(len(d.NoteHashes)) * aztec.NoteHashL2Gas
	total += uint64(len(d.Nullifiers)) * aztec.NullifierL2Gas
	total += uint64(len(d.Messages)) * aztec.L2ToL1MsgL2Gas
	total += uint64(len(d.PrivateLogs)) * aztec.PrivateLogL2Gas
	for _, l := range d.PublicLogs {
		total += aztec.PublicLogL2Gas + uint64(len(l.Fields))*aztec.PublicLogFieldL2Gas
	}
	for _, u := range b.PublicUpdates {
		total += aztec.PublicWriteL2Gas
		if u.Conditional {
			total += aztec.PublicReadL2Gas
		}
	}
	return total
}

// fields counts the blob fields of an effect that keeps the first so many
// entries of each list, every nullifier, and the payer's new balance.
func fields(d *Derived, noteHashes, messages, privateLogs, publicLogs, updates int) uint64 {
	n := effectHeadFields + noteHashes + len(d.Nullifiers) + messages + publicWriteFields*(updates+1)
	for _, l := range d.PrivateLogs[:privateLogs] {
		n += 1 + len(l)
	}
	for _, l := range d.PublicLogs[:publicLogs] {
		n += aztec.PublicLogHeaderFields + len(l.Fields)
	}
	return uint64(n)
}

// Cost returns what so much gas costs at the given fees, or ErrAmountRange.
func Cost(g Gas, f GasFees) (protocol.Amount, error) {
	return protocol.Product(g.Mana, f.PerMana).Add(protocol.Product(g.DA, f.PerDA))
}

func (t *Tx) setFeeLimit() error {
	limit, err := Cost(t.body.GasLimits, t.body.MaxFees)
	if err != nil {
		return ErrBadField.With("gas_limits times max_fees exceeds 2^128-1; lower either")
	}
	t.derived.FeeLimit = limit
	return nil
}
