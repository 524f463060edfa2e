package blobs

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

var (
	// ErrNotFound means that the source answered and does not have a blob: the
	// block is not known there, was reorganised away, or its blobs have expired.
	ErrNotFound = errors.New("blob not found")
	// ErrWrongBlob means that the source returned data which does not commit to a
	// versioned hash that was asked for: it is broken or hostile.
	ErrWrongBlob = errors.New("wrong blob")
	// ErrUnavailable means that the source gave no usable answer; asking again
	// later may help.
	ErrUnavailable = errors.New("blob source unavailable")
)

// BlockRef names an L1 block; Time is in unix seconds.
type BlockRef struct {
	Number uint64
	Hash   common.Hash
	Time   uint64
}

// Source finds blobs by the block that carries them.
type Source interface {
	// Blobs returns one blob for each versioned hash in want, in that order, each
	// checked against its hash. Errors wrap ErrNotFound, ErrWrongBlob or
	// ErrUnavailable.
	Blobs(ctx context.Context, block BlockRef, want []common.Hash) ([]kzg4844.Blob, error)
}
