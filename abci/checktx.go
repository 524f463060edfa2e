package abci

import (
	"bytes"
	"context"
	"encoding/json"

	abcitypes "github.com/cometbft/cometbft/abci/types"
)

// wakeToken is the one entry CometBFT's mempool ever holds. It wakes consensus;
// it is never part of a block.
var wakeToken = []byte("wake")

// WakeToken returns the token.
func WakeToken() []byte { return bytes.Clone(wakeToken) }

// CheckTx lets the wake token in, and keeps it, only while PrepareProposal would
// build a chunk now.
func (a *App) CheckTx(_ context.Context, req *abcitypes.RequestCheckTx) (*abcitypes.ResponseCheckTx, error) {
	if !bytes.Equal(req.Tx, wakeToken) {
		return &abcitypes.ResponseCheckTx{Code: 1, Log: "txs are sent with node_sendTx, not with CometBFT's broadcast calls"}, nil
	}
	if !a.ready() {
		return &abcitypes.ResponseCheckTx{Code: 2, Log: "nothing to build a chunk of"}, nil
	}
	return &abcitypes.ResponseCheckTx{}, nil
}

// ready tells whether a chunk would be built now.
func (a *App) ready() bool {
	a.mu.RLock()
	fees := a.state.Fees
	a.mu.RUnlock()
	return a.cfg.Pool.HasWork(fees) && a.paced()
}

// paced tells whether the next chunk may come now: with chunks.per_slot set,
// chunks keep that share of a slot between them (seeds 002).
func (a *App) paced() bool {
	perSlot := a.cfg.Params.Chunks.PerSlot
	if perSlot == 0 {
		return true
	}
	a.mu.RLock()
	last := a.state.Chunk.Timestamp
	a.mu.RUnlock()
	return a.now() >= last+a.cfg.Params.SlotDuration/perSlot
}

func compactJSON(raw []byte) []byte {
	var out bytes.Buffer
	if err := json.Compact(&out, raw); err != nil {
		return raw
	}
	return out.Bytes()
}
