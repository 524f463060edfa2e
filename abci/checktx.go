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

// CheckTx lets the wake token in, and keeps it, only while it is time for a block.
func (a *App) CheckTx(_ context.Context, req *abcitypes.RequestCheckTx) (*abcitypes.ResponseCheckTx, error) {
	if !bytes.Equal(req.Tx, wakeToken) {
		return &abcitypes.ResponseCheckTx{Code: 1, Log: "txs are sent with node_sendTx, not with CometBFT's broadcast calls"}, nil
	}
	if !a.Ready() {
		return &abcitypes.ResponseCheckTx{Code: 2, Log: "nothing to make a block for"}, nil
	}
	return &abcitypes.ResponseCheckTx{}, nil
}

func compactJSON(raw []byte) []byte {
	var out bytes.Buffer
	if err := json.Compact(&out, raw); err != nil {
		return raw
	}
	return out.Bytes()
}
