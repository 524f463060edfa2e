package api

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/light"
)

// EffectKind is a list of a tx's effects.
type EffectKind string

// The effects that are leaves of the state.
const (
	EffectNoteHash    EffectKind = "noteHash"
	EffectNullifier   EffectKind = "nullifier"
	EffectPublicWrite EffectKind = "publicDataWrite"
)

// EffectInclusion proves an effect of a tx: Witness leads from it to stateRoot of the chunk
// whose lock Proof is of. Of a public data write it has the value after that chunk.
type EffectInclusion struct {
	TxHash  common.Hash `json:"txHash"`
	Kind    EffectKind  `json:"kind"`
	Index   int         `json:"index"`
	Witness *Witness    `json:"witness"`
	Proof   light.Proof `json:"proof"`
}
