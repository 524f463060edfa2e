package tx

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
)

// Weight is what a tx may cost and what it needs, which its lengths alone decide.
type Weight struct {
	// FeeLimit is what the tx may cost at most: the gas limits at the maximal fees.
	FeeLimit protocol.Amount
	// Need is what the payer must own before: FeeLimit and what is withdrawn, as far
	// as what is claimed does not cover them.
	Need protocol.Amount
	// Mana is what the tx costs to execute, reverted or not.
	Mana uint64
	// Fields is the length of the tx's effect in blob fields when it succeeds,
	// RevertedFields when it reverts; the latter is never larger.
	Fields, RevertedFields uint64
	// Effect is how much of each kind the tx has when it succeeds; when it reverts it has no
	// more of any.
	Effect effect.StartMarker
}

// Blob fields of every effect: marker, tx hash and fee; and of a public write.
const (
	effectHeadFields  = aztec.TxDAGas / aztec.DAGasPerField
	publicWriteFields = aztec.PublicWriteDAGas / aztec.DAGasPerField
)

// weigh weighs a tx by all its counts and by those of its setup part.
func weigh(h *Head, all, setup *counts) (Weight, error) {
	limit, err := Cost(h.GasLimits, h.MaxFees)
	if err != nil {
		return Weight{}, ErrBadField.With("gas_limits times max_fees exceeds 2^128-1; lower either")
	}
	need, err := limit.Add(h.Withdrawal.Amount)
	if err != nil {
		return Weight{}, ErrBadField.With("gas_limits times max_fees and withdrawal.amount together exceed 2^128-1; lower either")
	}
	if need, err = need.Sub(h.Claim.Amount); err != nil {
		need = protocol.Amount{} // the claim is more
	}
	kept := *setup // all nullifiers stay when a tx reverts
	kept[nullifiers] = all[nullifiers]
	return Weight{FeeLimit: limit, Need: need, Mana: all.mana(), Fields: all.fields(), RevertedFields: kept.fields(), Effect: all.marker()}, nil
}

// mana meters a tx by its effects with Aztec's prices. A tx with public updates
// or public logs pays the overhead of public execution.
func (c *counts) mana() uint64 {
	total := uint64(aztec.PrivateTxL2Gas)
	if c[publicUpdates] > 0 || c[publicLogs] > 0 {
		total = aztec.PublicTxL2Gas
	}
	for _, part := range []struct {
		count int
		price uint64
	}{
		{c[noteHashes], aztec.NoteHashL2Gas},
		{c[nullifiers] + 1, aztec.NullifierL2Gas}, // with the protocol nullifier
		{c[messages], aztec.L2ToL1MsgL2Gas},
		{c[privateLogs], aztec.PrivateLogL2Gas},
		{c[publicLogs], aztec.PublicLogL2Gas},
		{c[publicLogFields] - publicLogHeader*c[publicLogs], aztec.PublicLogFieldL2Gas},
		{c[publicUpdates], aztec.PublicWriteL2Gas},
		{c[conditions], aztec.PublicReadL2Gas},
	} {
		total += uint64(part.count) * part.price
	}
	return total
}

// fields counts the blob fields of an effect, with the protocol nullifier and the
// payer's new balance.
func (c *counts) fields() uint64 {
	return uint64(effectHeadFields + c[noteHashes] + c[nullifiers] + 1 + c[messages] +
		publicWriteFields*(c[publicUpdates]+1) + c[privateLogs] + c[privateFields] + c[publicLogFields])
}

// marker opens the effect with the protocol nullifier and the payer's new balance.
func (c *counts) marker() effect.StartMarker {
	return effect.StartMarker{
		NoteHashes: uint16(c[noteHashes]), Nullifiers: uint16(c[nullifiers] + 1), L2ToL1Msgs: uint16(c[messages]),
		PublicWrites: uint16(c[publicUpdates] + 1), PrivateLogs: uint16(c[privateLogs]),
		PrivateLogFields: uint16(c[privateFields]), PublicLogFields: uint32(c[publicLogFields]),
		BlobFields: uint32(c.fields()),
	}
}

// DAGas returns the DA gas of an effect of so many blob fields.
func DAGas(fields uint64) uint64 { return fields * aztec.DAGasPerField }

// Cost returns what so much gas costs at the given fees, or ErrAmountRange.
func Cost(g Gas, f protocol.GasFees) (protocol.Amount, error) {
	return protocol.Product(g.Mana, f.PerMana).Add(protocol.Product(g.DA, f.PerDA))
}
