package audit_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/publication"
)

// One lock, seven checkpoints on: all are published and audited, by the links
// that come with the certificate or by a later publication's own.
func TestCheckpointsOfADistantLockArePublishedAndAudited(t *testing.T) {
	r := newRollup(t)
	for slot := range uint64(7) {
		r.decide(t, slot, 1)
	}
	r.lock(t, 7, 1)
	require.Len(t, r.publish(t, 8).BlobHashes(), 6)
	a := newRun(t, r)
	a.again(t, 1, 2, 3, 4, 5)
	r.publish(t, 9)
	a.again(t, 6, 7, 8)
	a.same(t, r)
}

// What was published without a certificate, because the way to it was too long, is
// audited once a later publication covers it, and not before.
func TestAnAuditWaitsForTheCertificate(t *testing.T) {
	r := newRollup(t)
	for slot := range uint64(7) {
		r.decide(t, slot, 1)
	}
	r.lock(t, 7, 1)
	r.lie = func(p *publication.Publishable) { p.Certificate, p.Links = nil, nil }
	r.publish(t, 8)

	a := newRun(t, r)
	var f *verify.Failure
	err := audit.Run(t.Context(), a.Options)
	require.ErrorAs(t, err, &f)
	require.ErrorIs(t, err, verify.ErrNotLocked)
	require.Equal(t, uint64(1), f.Checkpoint)
	require.Empty(t, a.told)

	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	following := newRun(t, r)
	following.Follow = 10 * time.Millisecond
	following.Progress = func(p audit.Progress) {
		if p.Checkpoint == 7 { // the tip is left alone while it may grow
			stop()
		}
	}
	go func() { done <- audit.Run(ctx, following.Options) }()
	r.lie = nil
	r.publish(t, 9)
	require.NoError(t, <-done)
	stop()

	a.again(t, 1, 2, 3, 4, 5, 6, 7, 8)
	a.same(t, r)
}
