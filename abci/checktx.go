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
	if !a.Ready() {
		return &abcitypes.ResponseCheckTx{Code: 2, Log: "nothing to build a chunk of"}, nil
	}
	return &abcitypes.ResponseCheckTx{}, nil
}

// Ready tells whether consensus should be awake: because a chunk would be built
// now, or because others have begun the height. CometBFT lets a node without the
// token sit out a height's first round; if its vote is the one that is missing, the
// round never ends.
func (a *App) Ready() bool {
	a.mu.RLock()
	fees, next, begun := a.state.Fees, a.state.Height+1, a.begun
	a.mu.RUnlock()
	return begun == next || a.cfg.Pool.HasWork(fees) && a.paced()
}

// Begin says that honest members vote at a height.
func (a *App) Begin(height uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.begun = max(a.begun, height)
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
