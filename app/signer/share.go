package signer

import (
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Share is the signed extension of one of this key's pre-commits.
type Share struct {
	Height    int64         `json:"height"`
	Round     int32         `json:"round"`
	Extension hexutil.Bytes `json:"extension"`
	Signature hexutil.Bytes `json:"signature"`
}

// sharesPerHeight bounds what is kept of a height that takes many rounds: nobody
// counts more of a member's shares.
const sharesPerHeight = 4

// keepShare adds a share to those of its height, oldest first.
func keepShare(shares map[int64][]Share, s Share) {
	own := shares[s.Height]
	own = append(own, s)
	shares[s.Height] = own[max(0, len(own)-sharesPerHeight):]
}

// keep puts a share into the book before its pre-commit leaves: nobody else has it
// yet, and a signer elsewhere may not sign the same again.
func (g *Guard) keep(s Share) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.book.hasShare(s.Height, s.Round) {
		return nil
	}
	return g.write(line{Share: &s})
}

// Shares are this key's signed extensions of a height that no certificate covers yet.
func (g *Guard) Shares(height uint64) []Share {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Clone(g.book.shares[int64(height)])
}

// Forget lets the shares up to a height go: a certificate there is stored.
func (g *Guard) Forget(height uint64) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if errors.Is(g.withheld, errClosed) {
		return nil
	}
	g.book.drop(int64(height))
	return g.compact()
}
