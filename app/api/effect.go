package api

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
)

// TxEffect is what a tx did, siloed and final.
type TxEffect struct {
	TxHash       protocol.FieldHex     `json:"txHash"`
	RevertCode   uint8                 `json:"revertCode"`
	Fee          protocol.Amount       `json:"fee"`
	NoteHashes   []protocol.FieldHex   `json:"noteHashes"`
	Nullifiers   []protocol.FieldHex   `json:"nullifiers"`
	Messages     []protocol.FieldHex   `json:"l2ToL1Messages"`
	PublicWrites []PublicWrite         `json:"publicDataWrites"`
	PrivateLogs  [][]protocol.FieldHex `json:"privateLogs"`
	PublicLogs   []Log                 `json:"publicLogs"`
	// Chunk and Height are where the tx is included.
	Chunk  uint64 `json:"chunk"`
	Height uint64 `json:"height"`
}

// PublicWrite sets a leaf of the public data tree.
type PublicWrite struct {
	Slot  protocol.FieldHex `json:"leafSlot"`
	Value protocol.FieldHex `json:"value"`
}

// Log is what a contract emitted.
type Log struct {
	Contract protocol.FieldHex   `json:"contract"`
	Fields   []protocol.FieldHex `json:"fields"`
}

// NewTxEffect writes an effect in the terms of the API.
func NewTxEffect(e *effect.TxEffect, chunk, height uint64) (*TxEffect, error) {
	fee, err := protocol.AmountFromField(e.TransactionFee)
	if err != nil {
		return nil, fmt.Errorf("fee of tx 0x%s: %w", e.TxHash.Text(16), err)
	}
	out := &TxEffect{
		TxHash: protocol.FieldHex(e.TxHash), RevertCode: e.RevertCode, Fee: fee,
		NoteHashes: Fields(e.NoteHashes), Nullifiers: Fields(e.Nullifiers), Messages: Fields(e.L2ToL1Msgs),
		PublicWrites: make([]PublicWrite, 0, len(e.PublicWrites)),
		PrivateLogs:  make([][]protocol.FieldHex, 0, len(e.PrivateLogs)),
		PublicLogs:   make([]Log, 0, len(e.PublicLogs)),
		Chunk:        chunk, Height: height,
	}
	for _, w := range e.PublicWrites {
		out.PublicWrites = append(out.PublicWrites, PublicWrite{protocol.FieldHex(w.Slot), protocol.FieldHex(w.Value)})
	}
	for _, l := range e.PrivateLogs {
		out.PrivateLogs = append(out.PrivateLogs, Fields(l))
	}
	for _, l := range e.PublicLogs {
		out.PublicLogs = append(out.PublicLogs, Log{protocol.FieldHex(l.Contract), Fields(l.Fields)})
	}
	return out, nil
}

// Fields writes field elements in hex; no elements give an empty list.
func Fields(elements []fr.Element) []protocol.FieldHex {
	out := make([]protocol.FieldHex, len(elements))
	for i, e := range elements {
		out[i] = protocol.FieldHex(e)
	}
	return out
}
