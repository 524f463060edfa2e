package execution

import (
	"fmt"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// CheckTerms applies the rules that hold the terms against the chunk: expiry,
// anchor and fees. Nothing is hashed for it.
func CheckTerms(ctx BlockContext, anchors Anchors, t tx.Terms) error {
	if err := CheckExpiry(t, ctx.Timestamp); err != nil {
		return err
	}
	if err := checkAnchor(ctx, anchors, t.Anchor); err != nil {
		return err
	}
	if !AcceptsFees(t, ctx.Fees) {
		return ErrFeesTooLow.With("max_fees are %d per mana and %d per DA gas, the slot's are %d and %d; raise them",
			t.MaxFees.PerMana, t.MaxFees.PerDA, ctx.Fees.PerMana, ctx.Fees.PerDA)
	}
	return nil
}

// CheckExpiry refuses terms that no chunk of that time or later can include, in Unix
// milliseconds.
func CheckExpiry(t tx.Terms, at uint64) error {
	if at >= t.ExpiresAt {
		return ErrExpired.With("expires_at is %d, the time is %d; send it anew with a later one", t.ExpiresAt, at)
	}
	return nil
}

// CheckAnchorAge refuses an anchor that lies too far behind the chunk of that number
// and so behind all later ones.
func CheckAnchorAge(anchor tx.Anchor, number, maxAge uint64) error {
	if age := number - min(number, anchor.Chunk); age > maxAge {
		return ErrAnchorTooOld.With("anchor.chunk is %d, %d chunks back, at most %d are allowed; prove against a newer state",
			anchor.Chunk, age, maxAge)
	}
	return nil
}

// AcceptsFees tells whether the most that a tx pays per unit of gas reaches the
// slot's fees. Unlike the other terms a tx may still come to meet them: fees fall.
func AcceptsFees(t tx.Terms, fees protocol.GasFees) bool {
	return t.MaxFees.PerMana >= fees.PerMana && t.MaxFees.PerDA >= fees.PerDA
}

func checkAnchor(ctx BlockContext, anchors Anchors, anchor tx.Anchor) error {
	if anchor.Chunk >= ctx.Number {
		return ErrAnchorUnknown.With("anchor.chunk is %d, the latest is %d; anchor to a chunk that exists", anchor.Chunk, ctx.Number-1)
	}
	if err := CheckAnchorAge(anchor, ctx.Number, ctx.Params.AnchorMaxAge); err != nil {
		return err
	}
	root, known, err := anchors.StateRootOf(anchor.Chunk)
	if err != nil {
		return fmt.Errorf("read the state root after chunk %d: %w", anchor.Chunk, err)
	}
	if !known || root != anchor.StateRoot {
		return ErrAnchorUnknown.With("anchor.state_root is not the state after chunk %d; prove against a state of this chain", anchor.Chunk)
	}
	return nil
}
