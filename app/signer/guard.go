// Package signer guards an attester's key.
//
// One rule: a vote-extension signature is worth the committee's stake, so the
// extension is on disk before it is signed, only one is ever signed for a height
// and round, and a block is never pre-committed without one.
package signer

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/libs/tempfile"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Reasons a vote is not signed.
var (
	// ErrNothingAttested: this node could not execute the block, or found
	// another result than the block claims.
	ErrNothingAttested = errors.New("no pre-commit without an extension")
	// ErrConflict: another extension was signed in this height and round.
	ErrConflict = errors.New("another extension was already signed in this height and round")
	// ErrPast: a later height or round was signed already.
	ErrPast = errors.New("a later height or round was already signed")
)

// Guard is a PrivValidator that asks these questions before the wrapped one signs.
type Guard struct {
	inner cmttypes.PrivValidator
	file  string

	mu   sync.Mutex
	last record
}

// record is the last extension promised.
type record struct {
	Height    int64         `json:"height"`
	Round     int32         `json:"round"`
	Extension hexutil.Bytes `json:"extension"`
	SignBytes hexutil.Bytes `json:"sign_bytes"`
}

// NewGuard wraps inner and keeps its memory in file. fresh says that the key has
// signed nothing yet: only then may the file be missing, and it is made.
func NewGuard(inner cmttypes.PrivValidator, file string, fresh bool) (*Guard, error) {
	g := &Guard{inner: inner, file: file}
	raw, err := os.ReadFile(file)
	switch {
	case errors.Is(err, os.ErrNotExist) && fresh:
		return g, g.write(record{})
	case errors.Is(err, os.ErrNotExist):
		return nil, fmt.Errorf("%s is missing, but this key has signed before; signing without it could lose the stake: restore it", file)
	case err != nil:
		return nil, fmt.Errorf("read extension signing state: %w", err)
	}
	if err := json.Unmarshal(raw, &g.last); err != nil {
		return nil, fmt.Errorf("extension signing state %s is damaged; signing without it could lose the stake: %w", file, err)
	}
	return g, nil
}

// GetPubKey implements PrivValidator.
func (g *Guard) GetPubKey() (crypto.PubKey, error) { return g.inner.GetPubKey() }

// SignProposal implements PrivValidator.
func (g *Guard) SignProposal(chainID string, p *cmtproto.Proposal) error {
	return g.inner.SignProposal(chainID, p)
}

// SignVote implements PrivValidator.
func (g *Guard) SignVote(chainID string, v *cmtproto.Vote) error {
	if v.Type == cmtproto.PrecommitType && !cmttypes.ProtoBlockIDIsNil(&v.BlockID) {
		if err := g.promise(chainID, v); err != nil {
			return err
		}
	}
	return g.inner.SignVote(chainID, v)
}

// promise puts the extension on disk, or refuses it.
func (g *Guard) promise(chainID string, v *cmtproto.Vote) error {
	if len(v.Extension) == 0 {
		return ErrNothingAttested
	}
	next := record{v.Height, v.Round, v.Extension, cmttypes.VoteExtensionSignBytes(chainID, v)}
	g.mu.Lock()
	defer g.mu.Unlock()
	switch {
	case v.Height == g.last.Height && v.Round == g.last.Round:
		if string(next.SignBytes) != string(g.last.SignBytes) {
			return fmt.Errorf("%w: %d/%d", ErrConflict, v.Height, v.Round)
		}
		return nil
	case v.Height < g.last.Height, v.Height == g.last.Height && v.Round < g.last.Round:
		return fmt.Errorf("%w: %d/%d after %d/%d", ErrPast, v.Height, v.Round, g.last.Height, g.last.Round)
	}
	return g.write(next)
}

// write puts r on disk; only then is it what was signed last.
func (g *Guard) write(r record) error {
	raw, err := json.Marshal(r)
	if err != nil {
		return err
	}
	if err := tempfile.WriteFileAtomic(g.file, raw, 0o600); err != nil {
		return fmt.Errorf("write extension signing state: %w", err)
	}
	g.last = r
	return nil
}
